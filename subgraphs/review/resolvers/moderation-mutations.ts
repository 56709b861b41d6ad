import type { MutationResolvers } from '../generated/resolver-types.ts';
import { parseDecision } from './parse-decision.ts';
import { longestText } from './parse-judgement.ts';
import { parseNeededWords } from './parse-words.ts';
import * as results from './results.ts';
import { requireModerator, requireViewer, reviewUseOf } from './review-use.ts';

type ModerationMutations = Pick<MutationResolvers, 'answerReview' | 'removeReviewAnswer' | 'moderateReview'>;

/** What restaurants say to reviews, and what administrators decide about them. */
export const moderationMutations: ModerationMutations = {
  answerReview: async (_parent, { input }, context) => {
    const use = reviewUseOf(requireViewer(context.viewer), input);
    const text = parseNeededWords('input.text', input.text, longestText);
    const answer = await context.changes.answer(use, text);
    switch (answer.kind) {
      case 'answered':
        return results.withReview('ReviewAnswered', answer, context);
      case 'notFound':
        return results.notFound();
      case 'reused':
        return results.idempotencyKeyReused();
      default:
        return results.never(answer);
    }
  },

  removeReviewAnswer: async (_parent, { input }, context) => {
    const answer = await context.changes.removeAnswer(reviewUseOf(requireViewer(context.viewer), input));
    switch (answer.kind) {
      case 'answerRemoved':
        return results.withReview('ReviewAnswerRemoved', answer, context);
      case 'notFound':
        return results.notFound();
      case 'reused':
        return results.idempotencyKeyReused();
      default:
        return results.never(answer);
    }
  },

  moderateReview: async (_parent, { input }, context) => {
    const use = reviewUseOf(requireModerator(context.viewer), input);
    const answer = await context.changes.moderate(use, parseDecision(input));
    switch (answer.kind) {
      case 'moderated':
        return results.withReview('ReviewModerated', answer, context);
      case 'changed':
        return results.reviewChanged(answer, context);
      case 'notFound':
        return results.notFound();
      case 'reused':
        return results.idempotencyKeyReused();
      default:
        return results.never(answer);
    }
  },
};
