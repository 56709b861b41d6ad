import type { Queryable } from '#shared/database/database.ts';
import { type MutationUse, mutateIdempotently } from '#shared/idempotency/mutate-idempotently.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { type SubmitAnswer, submitAnswer } from '../domain/change-answer.ts';
import type { Ratings } from '../domain/ratings.ts';
import { judgeSubmission } from '../domain/review-policy.ts';
import { findingsOf, statusOf } from '../domain/review-status.ts';
import { screen } from '../domain/screening.ts';
import { queueReview } from '../repositories/moderation-repository.ts';
import { insertReview } from '../repositories/review-repository.ts';
import { findVisitInZone } from '../repositories/visit-in-zone-repository.ts';
import { moveRatings } from './move-ratings.ts';
import type { ReviewMeans } from './review-means.ts';

/** What a diner thinks of a visit. */
export interface Judgement {
  readonly ratings: Ratings;
  readonly text: string | null;
}

export interface ReviewSubmission extends Judgement {
  /** Null where the ID is of no reservation. */
  readonly reservation: InRestaurant<PartyId> | null;
}

export type SubmitReview = (
  viewer: Viewer,
  use: MutationUse,
  submission: ReviewSubmission,
) => Promise<SubmitAnswer | KeyReused>;

const store = async (
  transaction: Queryable,
  { jobs, now }: ReviewMeans,
  viewer: Viewer,
  { reservation, ratings, text }: ReviewSubmission,
): Promise<SubmitAnswer> => {
  if (reservation === null) return { kind: 'notFound' };
  const visit = await findVisitInZone(transaction, reservation);
  const at = now();
  const judgement = judgeSubmission(viewer, visit, at);
  if (judgement.kind === 'windowClosed')
    return { kind: 'windowClosed', closedAt: judgement.closedAt.toString() };
  if (visit === null || judgement.kind !== 'allowed')
    return { kind: judgement.kind === 'notFound' ? 'notFound' : 'notAllowed' };

  const findings = findingsOf(null, screen(text, visit.timeZone));
  const status = statusOf(findings);
  const id = await insertReview(transaction, { ...visit, ratings, text, status, createdAt: at });
  if (id === null) return { kind: 'notAllowed' };
  const { restaurantId } = visit;
  if (status === 'PUBLISHED') await moveRatings(transaction, jobs, visit, null, ratings);
  else await queueReview(transaction, { restaurantId, reviewId: id }, findings, at);
  return { kind: 'submitted', restaurantId, id };
};

/** The review, the restaurant's summaries or the queue, the job that carries it on and the answer: one transaction. */
export const createSubmitReview =
  (means: ReviewMeans): SubmitReview =>
  (viewer, use, submission) =>
    mutateIdempotently(
      { database: means.database, schema: 'review', operation: 'submitReview', answer: submitAnswer },
      use,
      (transaction) => store(transaction, means, viewer, submission),
    );
