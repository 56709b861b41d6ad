import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import type { Employment, RestaurantRole } from '#shared/identity/viewer.ts';

/** Work at each of the restaurants: as somebody who may do everything there, unless told. */
export const employedAt = (
  restaurants: readonly (number | RestaurantId)[],
  role: RestaurantRole = 'OWNER',
): Employment[] => restaurants.map((id) => ({ restaurantId: restaurantId(id), role }));
