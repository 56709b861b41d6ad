import type { PartyId, RestaurantId, ReviewId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { Ratings } from './ratings.ts';

/** A diner's judgement of one visit. */
export type Review = Ratings & {
  readonly restaurantId: RestaurantId;
  readonly reviewId: ReviewId;
  /** Of which visit. */
  readonly partyId: PartyId;
  readonly dinerId: ViewerId;
  readonly text: string | null;
  /** On the restaurant's calendar. */
  readonly dinedOn: Temporal.PlainDate;
  /** In the restaurant's time zone. */
  readonly createdAt: Temporal.ZonedDateTime;
  readonly isPublished: boolean;
  /** The restaurant's public answer. */
  readonly response: string | null;
};
