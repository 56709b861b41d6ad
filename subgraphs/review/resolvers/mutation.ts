import { reservationPublicId } from '#shared/identifiers/public-id.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { moderationMutations } from './moderation-mutations.ts';
import { parseJudgement } from './parse-judgement.ts';
import { reactionMutations } from './reaction-mutations.ts';
import * as results from './results.ts';
import { requireViewer, reviewUseOf, useOf } from './review-use.ts';

/** Parse, call, map: who may is decided with the review. */
export const Mutation: MutationResolvers = {
  ...moderationMutations,
  ...reactionMutations,

  submitReview: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const reservation = reservationPublicId.decode(input.reservationId);
    const submission = { reservation, ...parseJudgement(input) };
    const answer = await context.changes.submit(viewer, useOf(viewer, input), submission);
    switch (answer.kind) {
      case 'submitted':
        return results.withReview('ReviewSubmitted', answer, context);
      case 'notAllowed':
        return results.reviewNotAllowed();
      case 'windowClosed':
        return results.reviewWindowClosed(answer);
      case 'notFound':
        return results.notFound();
      case 'reused':
        return results.idempotencyKeyReused();
      default:
        return results.never(answer);
    }
  },

  editReview: async (_parent, { input }, context) => {
    const use = reviewUseOf(requireViewer(context.viewer), input);
    const answer = await context.changes.edit(use, parseJudgement(input));
    switch (answer.kind) {
      case 'edited':
        return results.withReview('ReviewEdited', answer, context);
      case 'editWindowClosed':
        return results.editWindowClosed(answer);
      case 'notFound':
        return results.notFound();
      case 'reused':
        return results.idempotencyKeyReused();
      default:
        return results.never(answer);
    }
  },
};
