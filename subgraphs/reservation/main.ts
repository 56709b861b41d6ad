import { requireSetting } from '#shared/config/settings.ts';
import { runSubgraph, type SubgraphSurroundings } from '#shared/http/run-subgraph.ts';
import { createJobQueue } from '#shared/jobs/job-queue.ts';
import { createWebhookMeans } from '#shared/webhooks/webhook-means.ts';
import { createReservationSubgraph } from './subgraph.ts';
import { subscribeReservation } from './subscriptions.ts';

const create = async ({ database, log, settings }: SubgraphSurroundings) => {
  const secret = requireSetting(settings, 'WEBHOOK_SECRET', 'webhooks are signed with what it makes');
  const jobs = createJobQueue({ url: settings.DATABASE_URL ?? '', log, role: 'worker' });
  await jobs.start();
  const webhooks = createWebhookMeans(secret, settings.WEBHOOK_PRIVATE_ADDRESSES);
  const subgraph = await createReservationSubgraph({ database, jobs, log, webhooks });
  await subscribeReservation(jobs, database);
  return {
    ...subgraph,
    close: async () => {
      await subgraph.close();
      await jobs.stop();
    },
  };
};

await runSubgraph({ name: 'reservation', usualPort: 4003, create });
