/** Languages that there are templates in. */
export const noticeLocales = ['en', 'de'] as const;
export type NoticeLocale = (typeof noticeLocales)[number];

/** Where the guest goes. */
export interface NoticeRestaurant {
  readonly name: string;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string;
  readonly countryCode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly phone: string | null;
  readonly website: string | null;
}

/** A visit on its restaurant's clock: the zone of startsAt is the restaurant's. */
export interface NoticeVisit {
  readonly startsAt: Temporal.ZonedDateTime;
  readonly durationMinutes: number;
  readonly partySize: number;
}

export interface NoticeReservation extends NoticeVisit {
  /** Opaque, as in the graph. */
  readonly id: string;
  readonly confirmationCode: string;
  readonly specialRequests: string | null;
}

/** How far a visit's date is from the present one, on the restaurant's calendar. */
export type VisitDay = 'TODAY' | 'TOMORROW' | 'LATER';

/** What every notice has. */
interface NoticeBase {
  readonly locale: NoticeLocale;
  readonly guestName: string;
  readonly restaurant: NoticeRestaurant;
}

/** Of a reservation, with a calendar entry that every later one of the same reservation updates. */
interface CalendarNotice extends NoticeBase {
  readonly reservation: NoticeReservation;
  /** Rises with every change of the reservation: iCalendar's SEQUENCE. */
  readonly sequence: number;
  /** When the change was made: iCalendar's DTSTAMP. */
  readonly changedAt: Temporal.Instant;
  /** The reservation's page; null where no page is configured. */
  readonly reservationUrl: string | null;
}

/** What a diner is told. Each is a whole of its own: nothing else is looked up to write it. */
export type DinerNotice =
  | (CalendarNotice & { readonly kind: 'CONFIRMATION' })
  | (CalendarNotice & { readonly kind: 'CHANGE'; readonly before: NoticeVisit })
  | (CalendarNotice & {
      readonly kind: 'CANCELLATION';
      /** Whether the restaurant cancelled, and not the guest. */
      readonly byRestaurant: boolean;
    })
  | (NoticeBase & {
      readonly kind: 'REMINDER';
      readonly reservation: NoticeReservation;
      /** Seen from the day on which it goes out. */
      readonly when: VisitDay;
      readonly reservationUrl: string | null;
    })
  | (NoticeBase & {
      readonly kind: 'WAITLIST_OFFER';
      readonly visit: NoticeVisit;
      /** Until when the table is held, on the restaurant's clock. */
      readonly expiresAt: Temporal.ZonedDateTime;
      readonly offerUrl: string | null;
    })
  | (NoticeBase & {
      readonly kind: 'REVIEW_INVITATION';
      readonly reservation: NoticeReservation;
      readonly reviewUrl: string | null;
      /** Not transactional: it can be unsubscribed from. */
      readonly unsubscribeUrl: string;
    })
  | (NoticeBase & { readonly kind: 'NO_SHOW'; readonly reservation: NoticeReservation });

/** What a restaurant is told, in its own language. */
export type RestaurantNotice = NoticeBase & {
  readonly reservation: NoticeReservation;
  readonly dashboardUrl: string | null;
} & (
    | { readonly kind: 'RESTAURANT_NEW' }
    | { readonly kind: 'RESTAURANT_CHANGED'; readonly before: NoticeVisit }
    | { readonly kind: 'RESTAURANT_CANCELLED' }
  );

export type Notice = DinerNotice | RestaurantNotice;

export const isToGuestNotice = (notice: Notice): notice is DinerNotice =>
  !notice.kind.startsWith('RESTAURANT_');

export type NoticeKind = Notice['kind'];
