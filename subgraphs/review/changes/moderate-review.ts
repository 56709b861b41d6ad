import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import { type ModerateAnswer, moderateAnswer } from '../domain/change-answer.ts';
import type { RemovalReason } from '../domain/moderation.ts';
import { ratingsOf } from '../domain/review.ts';
import { mayModerate } from '../domain/review-policy.ts';
import { statusAfter, type Verdict } from '../domain/review-status.ts';
import { insertDecision } from '../repositories/moderation-repository.ts';
import { setReviewStatus } from '../repositories/review-repository.ts';
import { changeReview, keyOf, type ReviewUse } from './change-review.ts';
import { moveRatings } from './move-ratings.ts';
import type { ReviewMeans } from './review-means.ts';

export interface WantedDecision {
  readonly verdict: Verdict;
  /** The one that was read. */
  readonly revision: number;
  /** Of a removal. */
  readonly reason: RemovalReason | null;
  readonly words: string | null;
}

export type ModerateReview = (
  request: ReviewUse,
  decision: WantedDecision,
) => Promise<ModerateAnswer | KeyReused>;

export const createModerateReview =
  (means: ReviewMeans): ModerateReview =>
  (request, { verdict, revision, reason, words }) =>
    changeReview<ModerateAnswer>(
      means,
      'moderateReview',
      moderateAnswer,
      request,
      async (transaction, review) => {
        if (!mayModerate(request.viewer)) return { kind: 'notFound' };
        if (review.revision !== revision) return { kind: 'changed', ...keyOf(review) };
        const decision = { verdict, reason, words, decidedBy: request.viewer.id };
        await insertDecision(transaction, review, decision, means.now());
        const status = statusAfter(verdict);
        await setReviewStatus(transaction, review, status);
        const counted = review.status === 'PUBLISHED' ? ratingsOf(review) : null;
        const counts = status === 'PUBLISHED' ? ratingsOf(review) : null;
        await moveRatings(transaction, means.jobs, review, counted, counts);
        return { kind: 'moderated', ...keyOf(review) };
      },
    );
