import { connectionOf, parsePage } from '#shared/graph/connection.ts';
import { reservationPublicId } from '#shared/identifiers/public-id.ts';
import { hasReviewRecords, mayRead } from '../domain/review-policy.ts';
import type {
  ReviewReactionResolvers,
  ReviewRecordResolvers,
  ViewerResolvers,
} from '../generated/resolver-types.ts';

export const Viewer: ViewerResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  reviewRecords: async ({ id }, { first, after }, { viewer, listReviewsOf }) => {
    const page = parsePage(first, after, 50);
    if (!hasReviewRecords(viewer, id)) return null;
    const { reviews, totalCount } = await listReviewsOf(viewer.id, page);
    return connectionOf(page, reviews, totalCount);
  },
  reviewReactions: async ({ id }, { first, after }, { viewer, listReactionsOf }) => {
    const page = parsePage(first, after, 50);
    if (!hasReviewRecords(viewer, id)) return null;
    const { reactions, totalCount } = await listReactionsOf(viewer.id, page);
    return connectionOf(page, reactions, totalCount);
  },
};

/** Whoever comes here has passed Viewer.reviewRecords: the reviews are theirs. */
export const ReviewRecord: ReviewRecordResolvers = {
  review: (review) => review,
  reservation: ({ restaurantId, partyId }) => ({
    id: reservationPublicId.encode({ restaurantId, id: partyId }),
  }),
  isPublished: ({ status }) => status === 'PUBLISHED',
};

/** The reaction is the viewer's, what it is about may not be theirs to read any more. */
export const ReviewReaction: ReviewReactionResolvers = {
  review: ({ review }, _args, { viewer }) => (mayRead(viewer, review) ? review : null),
};
