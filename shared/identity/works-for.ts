import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { type MaybeViewer, type RestaurantRole, restaurantRoles, type Viewer } from './viewer.ts';

const rank = (role: RestaurantRole): number => restaurantRoles.indexOf(role);

/** Whether the viewer is one of the restaurant's own people, with at least the role. */
export const isEmployedAt = (
  viewer: MaybeViewer,
  restaurantId: RestaurantId,
  role: RestaurantRole = 'HOST',
): viewer is Viewer =>
  viewer?.roles.includes('HOST') === true &&
  !viewer.roles.includes('PARTNER') &&
  viewer.employments.some((here) => here.restaurantId === restaurantId && rank(here.role) >= rank(role));

/** Whether the viewer works for the restaurant with at least the role, or runs the platform. */
export const worksFor = (
  viewer: MaybeViewer,
  restaurantId: RestaurantId,
  role: RestaurantRole = 'HOST',
): boolean => viewer?.roles.includes('ADMIN') === true || isEmployedAt(viewer, restaurantId, role);
