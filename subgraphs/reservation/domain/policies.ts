import type { RestaurantId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer, Viewer } from '#shared/identity/viewer.ts';

interface Owned {
  readonly restaurantId: RestaurantId;
  readonly dinerId: ViewerId;
}

/** Whether the viewer works for the restaurant, or runs the platform. */
export const worksFor = (viewer: Viewer, restaurantId: RestaurantId): boolean =>
  viewer.roles.includes('ADMIN') ||
  (viewer.roles.includes('HOST') && viewer.restaurantIds.includes(restaurantId));

/** Its diner, and whoever works for the restaurant. The same people may change it. */
export const maySeeReservation = (viewer: MaybeViewer, reservation: Owned): boolean =>
  viewer !== null && (viewer.id === reservation.dinerId || worksFor(viewer, reservation.restaurantId));

export const mayBook = (viewer: Viewer): boolean =>
  viewer.roles.some((role) => role === 'DINER' || role === 'HOST' || role === 'ADMIN');
