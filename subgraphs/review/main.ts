import { runSubgraph } from '#shared/http/run-subgraph.ts';
import { createJobQueue } from '#shared/jobs/job-queue.ts';
import { createReviewSubgraph } from './subgraph.ts';
import { subscribeReview } from './subscriptions.ts';

await runSubgraph({
  name: 'review',
  usualPort: 4004,
  create: async ({ database, readDatabase, log, settings }) => {
    const jobs = createJobQueue({ url: settings.DATABASE_URL ?? '', log, role: 'worker' });
    await jobs.start();
    const subgraph = await createReviewSubgraph({ database, readDatabase, jobs, log });
    await subscribeReview(jobs, database);
    return {
      ...subgraph,
      close: async () => {
        await jobs.stop();
        await subgraph.close();
      },
    };
  },
});
