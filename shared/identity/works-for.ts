import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer } from './viewer.ts';

/** Whether the viewer works for the restaurant, or runs the platform. */
export const worksFor = (viewer: MaybeViewer, restaurantId: RestaurantId): boolean =>
  viewer !== null &&
  (viewer.roles.includes('ADMIN') ||
    (viewer.roles.includes('HOST') && viewer.restaurantIds.includes(restaurantId)));
