import { connectionOf, parsePage } from '#shared/graph/connection.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { meansOf } from '../domain/rating-tally.ts';
import type { RestaurantResolvers } from '../generated/resolver-types.ts';

export const Restaurant: RestaurantResolvers = {
  __resolveReference: (reference) => reference,
  rating: async ({ id }, _args, { loaders }) => {
    const restaurantId = restaurantPublicId.decode(id);
    return restaurantId === null ? null : meansOf(await loaders.ratings.load(restaurantId));
  },
  reviews: async ({ id }, { first, after }, { loaders }) => {
    const page = parsePage(first, after, 10);
    const restaurantId = restaurantPublicId.decode(id);
    if (restaurantId === null) return null;
    const { reviews, totalCount } = await loaders.reviewPages.load({ restaurantId, ...page });
    return connectionOf(page, reviews, totalCount);
  },
};
