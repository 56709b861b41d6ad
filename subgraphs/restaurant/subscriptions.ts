import type { Queryable } from '#shared/database/database.ts';
import type { JobQueue } from '#shared/jobs/job-queue.ts';
import { applyRating } from './repositories/profile-repository.ts';

/** Keeps the ratings by which searches rank in step with the review subgraph. The queue must be a worker's. */
export const subscribeRestaurant = async (
  jobs: Pick<JobQueue, 'work'>,
  database: Queryable,
): Promise<void> => {
  await jobs.work('restaurant.rating-changed', ({ restaurantId, version, average, count, bayesianMean }) =>
    applyRating(database, restaurantId, { average, count, bayesian: bayesianMean }, version),
  );
};
