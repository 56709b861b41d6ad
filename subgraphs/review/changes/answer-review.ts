import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import {
  type AnswerAnswer,
  answerAnswer,
  type RemoveAnswerAnswer,
  removeAnswerAnswer,
} from '../domain/change-answer.ts';
import { answersAs, mayRemoveAnswer } from '../domain/review-policy.ts';
import { setReviewAnswer } from '../repositories/review-repository.ts';
import { changeReview, keyOf, type ReviewUse } from './change-review.ts';
import type { ReviewMeans } from './review-means.ts';

export type AnswerReview = (request: ReviewUse, text: string) => Promise<AnswerAnswer | KeyReused>;
export type RemoveReviewAnswer = (request: ReviewUse) => Promise<RemoveAnswerAnswer | KeyReused>;

/** In the restaurant's name, in place of what it said before. */
export const createAnswerReview =
  (means: ReviewMeans): AnswerReview =>
  (request, text) =>
    changeReview<AnswerAnswer>(means, 'answerReview', answerAnswer, request, async (transaction, review) => {
      const { viewer } = request;
      const role = answersAs(viewer, review.restaurantId);
      // Who dined there and manages it may read what is not published.
      if (role === null || review.status !== 'PUBLISHED') return { kind: 'notFound' };
      await setReviewAnswer(transaction, review, { text, by: viewer.id, role, at: means.now() });
      return { kind: 'answered', ...keyOf(review) };
    });

export const createRemoveReviewAnswer =
  (means: ReviewMeans): RemoveReviewAnswer =>
  (request) =>
    changeReview<RemoveAnswerAnswer>(
      means,
      'removeReviewAnswer',
      removeAnswerAnswer,
      request,
      async (transaction, review) => {
        if (!mayRemoveAnswer(request.viewer, review.restaurantId)) return { kind: 'notFound' };
        await setReviewAnswer(transaction, review, null);
        return { kind: 'answerRemoved', ...keyOf(review) };
      },
    );
