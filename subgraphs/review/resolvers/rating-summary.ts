import { meansOf } from '../domain/rating-tally.ts';
import type { RatingSummaryResolvers } from '../generated/resolver-types.ts';

export const RatingSummary: RatingSummaryResolvers = {
  last90Days: async ({ restaurantId }, _args, { loaders }) =>
    meansOf(await loaders.recentRatings.load(restaurantId)),
};
