import type { PartyId, RestaurantId, ReviewId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { RestaurantRole } from '#shared/identity/viewer.ts';
import type { Ratings } from './ratings.ts';
import type { ReviewStatus } from './review-status.ts';

/** What a restaurant says to a review in public. */
export interface Answer {
  readonly text: string;
  /** In the restaurant's time zone. */
  readonly answeredAt: Temporal.ZonedDateTime;
  readonly role: RestaurantRole;
}

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
  readonly editedAt: Temporal.ZonedDateTime | null;
  /** From 1; one more with each edit. */
  readonly revision: number;
  readonly status: ReviewStatus;
  readonly answer: Answer | null;
  readonly helpfulCount: number;
};

/** What a review said before an edit. */
export type Revision = Ratings & {
  readonly revision: number;
  readonly text: string | null;
  /** In the restaurant's time zone. */
  readonly replacedAt: Temporal.ZonedDateTime;
};

export const ratingsOf = ({ overall, food, service, ambience, value }: Ratings): Ratings => ({
  overall,
  food,
  service,
  ambience,
  value,
});
