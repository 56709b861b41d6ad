/** What the screens are of. */
export interface ScreenScene {
  readonly restaurantId: string;
  /** Where the owner works too. */
  readonly elsewhereId: string;
  readonly timeZone: string;
  /** The service date of the lively evening, some days ahead. */
  readonly date: string;
  /** In the middle of that evening's service: what time it is on pages of tonight. */
  readonly moment: Temporal.Instant;
  /** A date with nobody in the book. */
  readonly emptyDate: string;
  readonly place: string;
  /** Of the guest book, with notes, tags and visits. */
  readonly guestId: string;
  readonly guestName: string;
  /** Who is merged with them. */
  readonly otherGuestName: string;
  /** Of parties of the evening. */
  readonly parties: {
    readonly seated: string;
    readonly arrived: string;
    readonly expected: string;
  };
  /** A time of the evening at which a diner can hold a table for two. */
  readonly freeTime: string;
  readonly otherFreeTime: string;
  /** A time at which no diner can book. */
  readonly pausedTime: string;
  /** Of the diner, to come. */
  readonly comingId: string;
  /** Of the diner, over and without a review. */
  readonly visitedId: string;
  readonly entryId: string;
}
