import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { worksFor } from '#shared/identity/works-for.ts';

/** Where a restaurant's webhooks go is its owners' to say. */
export const mayManageWebhooks = (viewer: MaybeViewer, restaurantId: RestaurantId): boolean =>
  worksFor(viewer, restaurantId, 'OWNER');
