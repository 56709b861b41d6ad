import { createInProcessCaller } from '#gateway/data-sources/in-process-caller.ts';
import { createGraph } from '#gateway/graph/graph-generation.ts';
import { openGateway } from '#gateway/open-gateway.ts';
import { requireOperation } from '#gateway/require-operation.ts';
import { sayWhatIsMissing } from '#gateway/say-what-is-missing.ts';
import { traceOperations } from '#gateway/telemetry/trace-operations.ts';
import { readSupergraph } from '#schema/compose.ts';
import { readSettings } from '#shared/config/settings.ts';
import { openDatabase } from '#shared/database/database.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { createWebhookMeans } from '#shared/webhooks/webhook-means.ts';
import { createAvailabilitySubgraph } from '#subgraphs/availability/subgraph.ts';
import { createReservationSubgraph } from '#subgraphs/reservation/subgraph.ts';
import { createRestaurantSubgraph } from '#subgraphs/restaurant/subgraph.ts';
import { createReviewSubgraph } from '#subgraphs/review/subgraph.ts';
import { serveGraph } from '../serve-graph.ts';

/**
 * One process with the four subgraphs and two gateways over them: the whole one, and one that executes the same graph
 * and asks nobody who they are: no tokens or keys, no registry, no budgets, usage, limits, headers.
 */
const settings = readSettings();
const { DATABASE_URL: databaseUrl } = settings;
if (databaseUrl === undefined) throw new Error('DATABASE_URL is needed');
const log = createLogger('bench', settings.LOG_LEVEL);
const database = openDatabase(databaseUrl, settings.DATABASE_POOL_SIZE, () => {});
const jobs = { enqueue: () => Promise.reject(new Error('searches send no jobs')) };
const webhooks = createWebhookMeans('of a bench that only reads', false);
const subgraphs = {
  restaurant: await createRestaurantSubgraph({ database, log }),
  availability: await createAvailabilitySubgraph({ database, log }),
  reservation: await createReservationSubgraph({ database, jobs, log, webhooks, offersTables: false }),
  review: await createReviewSubgraph({ database, jobs, log }),
};
const callers = {
  restaurant: createInProcessCaller(subgraphs.restaurant),
  availability: createInProcessCaller(subgraphs.availability),
  reservation: createInProcessCaller(subgraphs.reservation),
  review: createInProcessCaller(subgraphs.review),
};
const address = { host: settings.HOST, port: 0 };

const whole = await openGateway({
  settings,
  database,
  databaseUrl,
  callers,
  checkReady: async () => {},
  log,
});

const graph = await createGraph({
  supergraphSdl: await readSupergraph(),
  callers,
  around: (execute) => requireOperation(traceOperations(sayWhatIsMissing(execute))),
  developmentTools: false,
  log,
});
const bare = serveGraph(graph, log);

process.once('SIGTERM', async () => {
  await Promise.all([whole.close(), bare.close()]);
  await graph.close();
  await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.close()));
  await database.close();
});
process.stdout.write(
  `The gateways answer at ${await whole.listen(address)}/graphql and ${await bare.listen(address)}/graphql\n`,
);
