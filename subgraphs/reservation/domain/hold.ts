import type { PartyId, RestaurantId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { worksFor } from '#shared/identity/works-for.ts';
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
const mostOfOne = 5;
/** A partner's diners are many, and each fills in a form meanwhile; more would keep whole evenings from everybody else. */
const mostOfPartner = 200;

/** How many tables a viewer may keep at once; null for the restaurant's own people. */
interface HoldLimit {
  readonly most: number;
  /** Whether the viewer's holds wait for each other to be counted. A partner's diners do not wait for one another. */
  readonly isExact: boolean;
}

export const holdLimitOf = (viewer: Viewer, restaurantId: RestaurantId): HoldLimit | null => {
  if (worksFor(viewer, restaurantId)) return null;
  const isPartner = viewer.roles.includes('PARTNER');
  return { most: isPartner ? mostOfPartner : mostOfOne, isExact: !isPartner };
};
