import { Unauthenticated } from '#shared/graph/access-errors.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { parseSubmission } from './parse-submission.ts';
import { toSubmitReviewResult } from './submit-review-result.ts';

export const Mutation: MutationResolvers = {
  submitReview: async (_parent, { input }, { viewer, submitReview, loaders }) => {
    if (viewer === null) throw new Unauthenticated();
    const answer = await submitReview(viewer, parseSubmission(input));
    return toSubmitReviewResult(answer, viewer, loaders);
  },
};
