import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { countOf, meansOf } from '../domain/rating-tally.ts';
import type { RestaurantResolvers } from '../generated/resolver-types.ts';
import { parseReviewPage } from './parse-review-page.ts';
import { reviewConnection } from './review-connection.ts';

export const Restaurant: RestaurantResolvers = {
  __resolveReference: (reference) => reference,
  rating: async ({ id }, _args, { loaders }) => {
    const restaurantId = restaurantPublicId.decode(id);
    if (restaurantId === null) return null;
    const { tally, distribution } = await loaders.ratings.load(restaurantId);
    return { restaurantId, ...meansOf(tally), distribution };
  },
  reviews: async ({ id }, args, { loaders }) => {
    const wanted = parseReviewPage(args);
    const restaurantId = restaurantPublicId.decode(id);
    if (restaurantId === null) return null;
    const [page, { tally, distribution }] = await Promise.all([
      loaders.reviewPages.load({ restaurantId, ...wanted }),
      loaders.ratings.load(restaurantId),
    ]);
    const totalCount = wanted.ratings === null ? tally.overall.count : countOf(distribution, wanted.ratings);
    return reviewConnection(wanted, page, totalCount);
  },
};
