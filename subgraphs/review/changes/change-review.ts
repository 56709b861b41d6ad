import type { z } from 'zod';
import type { Queryable } from '#shared/database/database.ts';
import { type MutationUse, mutateIdempotently } from '#shared/idempotency/mutate-idempotently.ts';
import type { KeyReused, StoredAnswer } from '#shared/idempotency/with-idempotency.ts';
import type { ReviewId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import type { Review } from '../domain/review.ts';
import { mayRead } from '../domain/review-policy.ts';
import { lockReview } from '../repositories/review-repository.ts';
import type { ReviewMeans } from './review-means.ts';

/** Who changes a review under which key, and which; null where the ID is of none. */
export interface ReviewUse {
  readonly viewer: Viewer;
  readonly use: MutationUse;
  readonly review: InRestaurant<ReviewId> | null;
}

/** What becomes of a review that nobody else changes meanwhile. */
type Decide<Answer> = (transaction: Queryable, review: Review) => Promise<Answer | { kind: 'notFound' }>;

/** Locks the review, lets it be changed, and keeps the answer: one transaction. What is not the viewer's to read is not found. */
export const changeReview = <Answer extends StoredAnswer>(
  { database }: Pick<ReviewMeans, 'database'>,
  operation: string,
  answer: z.ZodType<Answer | { kind: 'notFound' }>,
  { viewer, use, review: key }: ReviewUse,
  decide: Decide<Answer>,
): Promise<Answer | { kind: 'notFound' } | KeyReused> =>
  mutateIdempotently({ database, schema: 'review', operation, answer }, use, async (transaction) => {
    const review = key === null ? null : await lockReview(transaction, key);
    if (review === null || !mayRead(viewer, review)) return { kind: 'notFound' };
    return decide(transaction, review);
  });

export const keyOf = ({ restaurantId, reviewId: id }: Review): InRestaurant<ReviewId> => ({
  restaurantId,
  id,
});
