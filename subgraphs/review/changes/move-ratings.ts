import type { Queryable } from '#shared/database/database.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import { bayesianMean, changeOfTally, isNoChange, meansOf } from '../domain/rating-tally.ts';
import type { Ratings } from '../domain/ratings.ts';
import type { Review } from '../domain/review.ts';
import { changeRatings } from '../repositories/rating-repository.ts';

/**
 * Brings the restaurant's summaries along with a review that counts with other ratings than before, and tells searches.
 * @param before null where it did not count
 * @param after null where it does not count any more
 */
export const moveRatings = async (
  transaction: Queryable,
  jobs: JobSender,
  { restaurantId, dinedOn }: Pick<Review, 'restaurantId' | 'dinedOn'>,
  before: Ratings | null,
  after: Ratings | null,
): Promise<void> => {
  const change = changeOfTally(before, after);
  if (isNoChange(change)) return;
  const { tally, version } = await changeRatings(transaction, restaurantId, dinedOn, change);
  await jobs.enqueue(transaction, 'restaurant.rating-changed', {
    restaurantId,
    version,
    count: tally.overall.count,
    average: meansOf(tally).average,
    bayesianMean: bayesianMean(tally.overall),
  });
};
