import type { PartyId, RestaurantId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { Sitting } from './reservation.ts';

/** A table that is kept for a few minutes. */
export interface Hold extends Sitting {
  readonly restaurantId: RestaurantId;
  readonly holdId: PartyId;
  readonly holderId: ViewerId;
  readonly expiresAt: Temporal.Instant;
  /** When it was given more time, which it is once. */
  readonly extendedAt: Temporal.Instant | null;
  readonly releasedAt: Temporal.Instant | null;
  /** When it became the reservation of the same ID. */
  readonly bookedAt: Temporal.Instant | null;
}

/** As many tables as one person may keep from everybody else at once, over all restaurants. */
export const mostOpenHolds = 5;
