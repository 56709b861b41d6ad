import type { MutationResolvers } from '../generated/resolver-types.ts';
import { longestRemark } from './parse-decision.ts';
import { parseWords } from './parse-words.ts';
import * as results from './results.ts';
import { requireReporter, requireVoter, reviewUseOf } from './review-use.ts';

type ReactionMutations = Pick<MutationResolvers, 'reportReview' | 'voteReviewHelpful' | 'withdrawReviewVote'>;

/** What people do to others' reviews. */
export const reactionMutations: ReactionMutations = {
  reportReview: async (_parent, { input }, context) => {
    const use = reviewUseOf(requireReporter(context.viewer), input);
    const report = { reason: input.reason, words: parseWords('input.words', input.words, longestRemark) };
    const answer = await context.changes.report(use, report);
    switch (answer.kind) {
      case 'reported':
        return results.withReview('ReviewReported', answer, context);
      case 'ownReview':
        return results.ownReview();
      case 'notFound':
        return results.notFound();
      case 'reused':
        return results.idempotencyKeyReused();
      default:
        return results.never(answer);
    }
  },

  voteReviewHelpful: async (_parent, { input }, context) => {
    const answer = await context.changes.vote(reviewUseOf(requireVoter(context.viewer), input));
    switch (answer.kind) {
      case 'voted':
        return results.withReview('ReviewVoted', answer, context);
      case 'ownReview':
        return results.ownReview();
      case 'notFound':
        return results.notFound();
      case 'reused':
        return results.idempotencyKeyReused();
      default:
        return results.never(answer);
    }
  },

  withdrawReviewVote: async (_parent, { input }, context) => {
    const answer = await context.changes.withdrawVote(reviewUseOf(requireVoter(context.viewer), input));
    switch (answer.kind) {
      case 'voteWithdrawn':
        return results.withReview('ReviewVoteWithdrawn', answer, context);
      case 'notFound':
        return results.notFound();
      case 'reused':
        return results.idempotencyKeyReused();
      default:
        return results.never(answer);
    }
  },
};
