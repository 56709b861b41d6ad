import type { RestaurantId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer, Viewer } from '#shared/identity/viewer.ts';
import { worksFor } from '#shared/identity/works-for.ts';
import type { ReservationSource } from './reservation.ts';
import type { ActorRole } from './reservation-status.ts';

interface Owned {
  readonly restaurantId: RestaurantId;
  readonly dinerId: ViewerId;
  readonly source: ReservationSource;
}

/** Whether somebody's own account booked it: the house's own bookings name whoever took them, who is no diner. */
export const isOfDiner = ({ source }: { readonly source: ReservationSource }): boolean =>
  source === 'ONLINE' || source === 'WAITLIST';

/** Its diner, and whoever works for the restaurant. The same people may change it. */
export const maySeeReservation = (viewer: MaybeViewer, reservation: Owned): boolean =>
  viewer !== null &&
  ((viewer.id === reservation.dinerId && isOfDiner(reservation)) ||
    worksFor(viewer, reservation.restaurantId));

/** In whose name something is done. */
export interface Actor {
  /** Null for the platform itself. */
  readonly id: ViewerId | null;
  readonly role: ActorRole;
}

export const systemActor: Actor = { id: null, role: 'SYSTEM' };

const roleAt = ({ roles, restaurantIds }: Viewer, restaurantId: RestaurantId): ActorRole => {
  if (roles.includes('HOST') && restaurantIds.includes(restaurantId)) return 'HOST';
  if (roles.includes('ADMIN')) return 'ADMIN';
  return roles.includes('PARTNER') && !roles.includes('DINER') ? 'PARTNER' : 'DINER';
};

/** What the viewer is at the restaurant. */
export const actorAt = (viewer: Viewer, restaurantId: RestaurantId): Actor => ({
  id: viewer.id,
  role: roleAt(viewer, restaurantId),
});

export const mayBook = (viewer: Viewer): boolean =>
  viewer.roles.some((role) => role === 'DINER' || role === 'HOST' || role === 'ADMIN');
