import { z } from 'zod';
import type { Database, Queryable } from '#shared/database/database.ts';
import type { IdempotencyKey } from '#shared/idempotency/idempotency-key.ts';
import { type KeyReused, withIdempotency } from '#shared/idempotency/with-idempotency.ts';
import { type PartyId, restaurantId, reviewId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { findVisit } from '#shared/inventory/repositories/visit-repository.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import { bayesianMean } from './domain/rating-tally.ts';
import type { Ratings } from './domain/ratings.ts';
import { judgeSubmission } from './domain/review-policy.ts';
import { addRatings } from './repositories/rating-repository.ts';
import { insertReview } from './repositories/review-repository.ts';

export interface ReviewSubmission {
  readonly key: IdempotencyKey;
  /** As the client gave it, for telling whether the key comes with the same again. */
  readonly input: object;
  /** Null where the ID is of no reservation. */
  readonly reservation: InRestaurant<PartyId> | null;
  readonly ratings: Ratings;
  readonly text: string | null;
}

const answerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('submitted'),
    restaurantId: z.number().transform(restaurantId),
    id: z.string().transform(reviewId),
  }),
  z.object({ kind: z.enum(['notAllowed', 'notFound']) }),
]);
type StoredSubmission = z.infer<typeof answerSchema>;

export type SubmissionAnswer = StoredSubmission | KeyReused;

export type SubmitReview = (viewer: Viewer, submission: ReviewSubmission) => Promise<SubmissionAnswer>;

export interface SubmitReviewParts {
  readonly database: Database;
  readonly jobs: JobSender;
}

const store = async (
  transaction: Queryable,
  jobs: JobSender,
  viewer: Viewer,
  { reservation, ratings, text }: ReviewSubmission,
): Promise<StoredSubmission> => {
  if (reservation === null) return { kind: 'notFound' };
  const visit = await findVisit(transaction, reservation.restaurantId, reservation.id);
  const judgement = judgeSubmission(viewer, visit, Temporal.Now.instant());
  if (visit === null || judgement !== 'allowed')
    return { kind: judgement === 'notFound' ? 'notFound' : 'notAllowed' };
  const id = await insertReview(transaction, { ...visit, ratings, text });
  if (id === null) return { kind: 'notAllowed' };
  const { overall } = await addRatings(transaction, visit.restaurantId, ratings);
  await jobs.enqueue(transaction, 'restaurant.rating-changed', {
    restaurantId: visit.restaurantId,
    count: overall.count,
    average: overall.sum / overall.count,
    bayesianMean: bayesianMean(overall),
  });
  return { kind: 'submitted', restaurantId: visit.restaurantId, id };
};

/** The review, the restaurant's summary, the job that carries it on and the answer: one transaction. */
export const createSubmitReview =
  ({ database, jobs }: SubmitReviewParts): SubmitReview =>
  (viewer, submission) =>
    database.transaction(
      (transaction) =>
        withIdempotency(
          transaction,
          {
            schema: 'review',
            viewerId: viewer.id,
            key: submission.key,
            operation: 'submitReview',
            input: submission.input,
            parseAnswer: (stored) => answerSchema.parse(stored),
          },
          () => store(transaction, jobs, viewer, submission),
        ),
      { repeatable: true },
    );
