import type { Queryable } from '#shared/database/database.ts';
import type { JobQueue } from '#shared/jobs/job-queue.ts';
import { eraseReviews } from './repositories/diner-review-repository.ts';

/** Erases what diners wrote who were erased. The queue must be a worker's. */
export const subscribeReview = async (jobs: Pick<JobQueue, 'work'>, database: Queryable): Promise<void> => {
  await jobs.work('diner.erased', ({ erasedId, visits }) => eraseReviews(database, visits, erasedId));
};
