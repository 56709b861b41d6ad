import { SettingsError } from '#shared/config/settings.ts';
import { runSubgraph, type SubgraphSurroundings } from '#shared/http/run-subgraph.ts';
import { createJobQueue } from '#shared/jobs/job-queue.ts';
import { createRestaurantSubgraph } from './subgraph.ts';
import { subscribeRestaurant } from './subscriptions.ts';

const create = async ({ database, readDatabase, log, settings }: SubgraphSurroundings) => {
  const url = settings.DATABASE_URL;
  if (url === undefined) throw new SettingsError('DATABASE_URL is not set');
  const subgraph = await createRestaurantSubgraph({
    database: readDatabase,
    log,
    fromMemory: settings.SEARCH_FROM_MEMORY,
  });
  const jobs = createJobQueue({ url, log, role: 'worker' });
  await jobs.start();
  await subscribeRestaurant(jobs, database);
  return {
    ...subgraph,
    close: async () => {
      await jobs.stop();
      await subgraph.close();
    },
  };
};

await runSubgraph({ name: 'restaurant', usualPort: 4001, create });
