import { runSubgraph } from '#shared/http/run-subgraph.ts';
import { createJobQueue } from '#shared/jobs/job-queue.ts';
import { createReservationSubgraph } from './subgraph.ts';

await runSubgraph({
  name: 'reservation',
  usualPort: 4003,
  create: async ({ database, log, settings }) => {
    const jobs = createJobQueue({ url: settings.DATABASE_URL ?? '', log, role: 'sender' });
    await jobs.start();
    const subgraph = await createReservationSubgraph({ database, jobs, log });
    return {
      ...subgraph,
      close: async () => {
        await subgraph.close();
        await jobs.stop();
      },
    };
  },
});
