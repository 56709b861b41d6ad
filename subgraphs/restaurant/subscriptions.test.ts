import { afterAll, expect, it } from 'vitest';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { createJobQueue } from '#shared/jobs/job-queue.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { saveProfiles } from './repositories/profile-writer.ts';
import { subscribeRestaurant } from './subscriptions.ts';
import { sampleProfile } from './testing/sample-profile.ts';

const { url, database } = await createTestDatabase(3);
const jobs = createJobQueue({ url, log: createLogger('test', 'silent'), role: 'worker' });
afterAll(() => jobs.stop());

it('takes over the ratings that reviews come to', async () => {
  const id = restaurantId(1);
  await saveProfiles(database, [sampleProfile(id)]);
  await jobs.start();
  await subscribeRestaurant(jobs, database);
  await database.transaction((transaction) =>
    jobs.enqueue(transaction, 'restaurant.rating-changed', {
      restaurantId: id,
      version: 1,
      count: 12,
      average: 4.5,
      bayesianMean: 4.1,
    }),
  );
  const stored = () =>
    database.query({
      text: 'select rating, rating_average, rating_count from restaurant.profile',
      values: [],
    });
  await expect
    .poll(stored, { timeout: 20_000 })
    .toEqual([{ rating: 4.1, rating_average: 4.5, rating_count: 12 }]);
});
