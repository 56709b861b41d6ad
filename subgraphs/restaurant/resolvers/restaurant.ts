import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { Context } from '../context.ts';
import type { RestaurantProfile } from '../domain/restaurant.ts';
import type { RestaurantResolvers } from '../generated/resolver-types.ts';

/** Null for what is no restaurant's ID, as for a restaurant that there is not. */
export const loadRestaurant = async (
  id: string,
  { restaurants }: Context,
): Promise<RestaurantProfile | null> => {
  const restaurantId = restaurantPublicId.decode(id);
  return restaurantId === null ? null : restaurants.load(restaurantId);
};

export const Restaurant: RestaurantResolvers = {
  __resolveReference: ({ id }, context) => loadRestaurant(id, context),
  id: ({ restaurantId }) => restaurantPublicId.encode(restaurantId),
};
