import { restaurantPublicId, reviewPublicId } from '#shared/identifiers/public-id.ts';
import type { ReviewResolvers } from '../generated/resolver-types.ts';

export const Review: ReviewResolvers = {
  id: ({ restaurantId, reviewId }) => reviewPublicId.encode({ restaurantId, id: reviewId }),
  restaurant: ({ restaurantId }) => ({ id: restaurantPublicId.encode(restaurantId) }),
};
