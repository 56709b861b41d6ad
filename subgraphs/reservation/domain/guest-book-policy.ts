import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer, Viewer } from '#shared/identity/viewer.ts';

/**
 * Guest books and queues are for the hosts of the restaurant alone: not for its guests, not for partners, not for
 * other restaurants, and not for those who run the platform.
 */
export const isHostOf = (viewer: MaybeViewer, restaurantId: RestaurantId): viewer is Viewer =>
  viewer?.roles.includes('HOST') === true &&
  !viewer.roles.includes('PARTNER') &&
  viewer.restaurantIds.includes(restaurantId);
