import { connectionOf, parsePage } from '#shared/graph/connection.ts';
import { reservationPublicId } from '#shared/identifiers/public-id.ts';
import { hasReviewRecords } from '../domain/review-policy.ts';
import type { ReviewRecordResolvers, ViewerResolvers } from '../generated/resolver-types.ts';

export const Viewer: ViewerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  reviewRecords: async ({ id }, { first, after }, { viewer, listReviewsOf }) => {
    const page = parsePage(first, after, 50);
    if (!hasReviewRecords(viewer, id)) return null;
    const { reviews, totalCount } = await listReviewsOf(viewer.id, page);
    return connectionOf(page, reviews, totalCount);
  },
};

/** Whoever comes here has passed Viewer.reviewRecords: the reviews are theirs. */
export const ReviewRecord: ReviewRecordResolvers = {
  review: (review) => review,
  reservation: ({ restaurantId, partyId }) => ({
    id: reservationPublicId.encode({ restaurantId, id: partyId }),
  }),
};
