import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';

/** Who sees and changes a restaurant's plan: its hosts, and whoever runs the platform. */
export const mayManage = (viewer: MaybeViewer, restaurantId: RestaurantId): boolean =>
  viewer !== null &&
  (viewer.roles.includes('ADMIN') ||
    (viewer.roles.includes('HOST') && viewer.restaurantIds.includes(restaurantId)));
