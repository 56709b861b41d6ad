import { restaurantPublicId, reviewPublicId } from '#shared/identifiers/public-id.ts';
import { mayModerate, mayReadAll, mayVote } from '../domain/review-policy.ts';
import type { ReviewDecisionResolvers, ReviewResolvers } from '../generated/resolver-types.ts';

export const Review: ReviewResolvers = {
  id: ({ restaurantId, reviewId }) => reviewPublicId.encode({ restaurantId, id: reviewId }),
  restaurant: ({ restaurantId }) => ({ id: restaurantPublicId.encode(restaurantId) }),
  response: ({ answer }) => answer?.text ?? null,
  isHelpfulToViewer: (review, _args, { viewer, loaders }) =>
    viewer !== null && mayVote(viewer) ? loaders.votes.load(review) : null,
  status: (review, _args, { viewer }) => (mayReadAll(viewer, review) ? review.status : null),
  history: (review, _args, { viewer, loaders }) =>
    mayReadAll(viewer, review) ? loaders.revisions.load(review) : null,
  decisions: (review, _args, { viewer, loaders }) =>
    mayReadAll(viewer, review) ? loaders.decisions.load(review) : null,
};

export const ReviewDecision: ReviewDecisionResolvers = {
  decidedBy: ({ decidedBy }, _args, { viewer }) => (mayModerate(viewer) ? decidedBy : null),
};
