import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer, RestaurantRole, Viewer } from '#shared/identity/viewer.ts';
import { isEmployedAt } from '#shared/identity/works-for.ts';

/**
 * Guest books and queues are for the hosts of the restaurant alone: not for its guests, not for partners, not for
 * other restaurants, and not for those who run the platform.
 */
export const isHostOf = (
  viewer: MaybeViewer,
  restaurantId: RestaurantId,
  role: RestaurantRole = 'HOST',
): viewer is Viewer => isEmployedAt(viewer, restaurantId, role);
