import type { Database } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { RandomNumbers } from '#shared/inventory/domain/seeded-random.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import { jobQueues } from '#shared/jobs/job-queues.ts';
import { applyRating } from '#subgraphs/restaurant/repositories/profile-repository.ts';

/** Keeps jobs as the queue would, with the sender's transaction; they are done when the test says, in any order. */
export const openToldJobs = async (database: Database) => {
  await database.query({ text: 'create table told (restaurant_id integer, payload jsonb)', values: [] });
  await database.query({ text: 'create index on told (restaurant_id)', values: [] });
  const sender: JobSender = {
    enqueue: async (transaction, _queue, payload) => {
      const text = `insert into told values (($1::jsonb->>'restaurantId')::integer, $1::jsonb)`;
      await transaction.query({ name: 'told', text, values: [JSON.stringify(payload)] });
    },
  };
  /** Does a restaurant's jobs since the last time, shuffled, and some of them twice. @returns how many there were */
  const doAll = async (id: RestaurantId, random: RandomNumbers): Promise<number> => {
    const told = await database.query<{ payload: unknown }>({
      text: 'delete from told where restaurant_id = $1 returning payload',
      values: [id],
    });
    const jobs = told.map(({ payload }) => jobQueues['restaurant.rating-changed'].payload.parse(payload));
    const again = jobs.filter(() => random() < 0.3);
    const inAnyOrder = [...jobs, ...again]
      .map((job) => ({ job, place: random() }))
      .sort((one, other) => one.place - other.place);
    for (const { job } of inAnyOrder) {
      const rating = { average: job.average, count: job.count, bayesian: job.bayesianMean };
      await applyRating(database, job.restaurantId, rating, job.version);
    }
    return jobs.length;
  };
  return { sender, doAll };
};
