import type { Queryable } from '#shared/database/database.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import { type EditAnswer, editAnswer } from '../domain/change-answer.ts';
import { type Review, ratingsOf } from '../domain/review.ts';
import { editableUntil, isEditable, mayEdit } from '../domain/review-policy.ts';
import { findingsOf, statusOf } from '../domain/review-status.ts';
import { screen } from '../domain/screening.ts';
import { clearFindings, queueReview } from '../repositories/moderation-repository.ts';
import { rewriteReview } from '../repositories/review-repository.ts';
import { changeReview, keyOf, type ReviewUse } from './change-review.ts';
import { moveRatings } from './move-ratings.ts';
import type { ReviewMeans } from './review-means.ts';
import type { Judgement } from './submit-review.ts';

export type EditReview = (request: ReviewUse, judgement: Judgement) => Promise<EditAnswer | KeyReused>;

/** Screened as a new one is; what was removed waits for a decision whatever is found. */
const rewrite = async (
  transaction: Queryable,
  { jobs }: ReviewMeans,
  review: Review,
  { ratings, text }: Judgement,
  at: Temporal.Instant,
): Promise<void> => {
  const findings = findingsOf(review.status, screen(text, review.createdAt.timeZoneId));
  const status = statusOf(findings);
  await rewriteReview(transaction, review, { ratings, text, status }, at);
  if (status === 'QUEUED') await queueReview(transaction, review, findings, at);
  else await clearFindings(transaction, review);
  await moveRatings(
    transaction,
    jobs,
    review,
    review.status === 'PUBLISHED' ? ratingsOf(review) : null,
    status === 'PUBLISHED' ? ratings : null,
  );
};

export const createEditReview =
  (means: ReviewMeans): EditReview =>
  (request, judgement) =>
    changeReview<EditAnswer>(means, 'editReview', editAnswer, request, async (transaction, review) => {
      if (!mayEdit(request.viewer, review)) return { kind: 'notFound' };
      const at = means.now();
      if (!isEditable(review, at))
        return { kind: 'editWindowClosed', closedAt: editableUntil(review).toString() };
      await rewrite(transaction, means, review, judgement, at);
      return { kind: 'edited', ...keyOf(review) };
    });
