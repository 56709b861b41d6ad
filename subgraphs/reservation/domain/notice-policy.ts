import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer, Viewer } from '#shared/identity/viewer.ts';
import { worksFor } from '#shared/identity/works-for.ts';

/** Diners, each of themselves. */
export const hasNotificationPreferences = (viewer: Viewer): boolean =>
  viewer.roles.includes('DINER') && !viewer.roles.includes('PARTNER');

/** How a restaurant is told is its managers' to say. */
export const maySetNotifications = (viewer: MaybeViewer, restaurantId: RestaurantId): boolean =>
  worksFor(viewer, restaurantId, 'MANAGER');
