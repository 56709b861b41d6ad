import { createInProcessCaller } from '#gateway/data-sources/in-process-caller.ts';
import { openGateway } from '#gateway/open-gateway.ts';
import { addDevelopmentMail } from '#notifications/development/add-development-mail.ts';
import { mailboxDirectoryOf } from '#notifications/senders/create-senders.ts';
import { startWorker, type WorkerParts } from '#notifications/worker.ts';
import type { Settings } from '#shared/config/settings.ts';
import { openDatabase } from '#shared/database/database.ts';
import { findFreePort } from '#shared/database/embedded/free-port.ts';
import { createJobQueue } from '#shared/jobs/job-queue.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { Terminal } from '#shared/terminal/terminal.ts';
import { recordedTraces } from '#shared/traces/record-in-process.ts';
import { openWebhookSecret } from '#shared/webhooks/open-webhook-secret.ts';
import { createWebhookMeans } from '#shared/webhooks/webhook-means.ts';
import { createAvailabilitySubgraph } from '#subgraphs/availability/subgraph.ts';
import { createReservationSubgraph } from '#subgraphs/reservation/subgraph.ts';
import { subscribeReservation } from '#subgraphs/reservation/subscriptions.ts';
import { createRestaurantSubgraph } from '#subgraphs/restaurant/subgraph.ts';
import { subscribeRestaurant } from '#subgraphs/restaurant/subscriptions.ts';
import { createReviewSubgraph } from '#subgraphs/review/subgraph.ts';
import { subscribeReview } from '#subgraphs/review/subscriptions.ts';
import { createBusyMeter } from './busy-meter.ts';
import type { Life } from './life.ts';
import { pageAddresses } from './page-addresses.ts';
import { addTraceViewer } from './trace-viewer/add-trace-viewer.ts';

export interface InProcessParts {
  /** Of the migrated database. */
  readonly url: string;
  readonly settings: Settings;
  readonly log: Logger;
  readonly terminal: Terminal;
  readonly life: Life;
}

const openDatabases = async ({ url, settings, log, life }: InProcessParts) => {
  const open = (name: string, address: string) =>
    life.open(
      name,
      async () =>
        openDatabase(address, settings.DATABASE_POOL_SIZE, (error) =>
          log.warn({ error }, 'an idle connection was lost'),
        ),
      (database) => database.close(),
    );
  const database = await open('database connections', url);
  const replica = settings.DATABASE_READ_URL;
  const readDatabase = replica === undefined ? database : await open('read connections', replica);
  return { database, readDatabase };
};

const startJobs = ({ url, log, life }: InProcessParts) => {
  const jobs = createJobQueue({ url, log, role: 'worker' });
  return life.open(
    'jobs',
    async () => {
      await jobs.start();
      return jobs;
    },
    () => jobs.stop(),
  );
};

/** Opened before what makes its jobs, and so closed after it. */
const openWorker = ({ life }: InProcessParts, workerParts: WorkerParts) =>
  life.open(
    'worker',
    () => startWorker(workerParts),
    (worker) => worker.close(),
  );

/**
 * The four subgraphs and the gateway in this process, each subgraph behind its own server.
 * @returns the URL that the gateway listens on
 */
export const runInProcess = async (parts: InProcessParts): Promise<string> => {
  const { settings, log, life, terminal } = parts;
  const { database, readDatabase } = await openDatabases(parts);
  const jobs = await startJobs(parts);
  const webhooks = createWebhookMeans(await openWebhookSecret(settings), settings.WEBHOOK_PRIVATE_ADDRESSES);
  // Who books does not wait for mails of those who have.
  const { isBusy } = await life.open(
    'busy meter',
    async () => createBusyMeter(),
    (meter) => meter.close(),
  );
  // Decided before the worker starts, whose mails lead there.
  const port = settings.PORT === 0 ? await findFreePort() : settings.PORT;
  const pages = pageAddresses(settings, port);
  await openWorker(parts, { database, jobs, log, webhooks, settings: { ...settings, ...pages }, isBusy });
  const fromMemory = settings.SEARCH_FROM_MEMORY;
  const [restaurant, availability, reservation, review] = await Promise.all([
    createRestaurantSubgraph({ database: readDatabase, log, fromMemory }),
    createAvailabilitySubgraph({ database, readDatabase, log, fromMemory }),
    createReservationSubgraph({ database, jobs, log, webhooks }),
    createReviewSubgraph({ database, readDatabase, jobs, log }),
  ]);
  await subscribeRestaurant(jobs, database);
  await subscribeReservation(jobs, database);
  await subscribeReview(jobs, database);
  const subgraphs = [restaurant, availability, reservation, review];
  await life.open(
    'subgraphs',
    async () => subgraphs,
    () => Promise.all(subgraphs.map((subgraph) => subgraph.close())),
  );
  const gateway = await life.open(
    'http',
    async () =>
      openGateway({
        settings,
        database,
        databaseUrl: parts.url,
        callers: {
          restaurant: createInProcessCaller(restaurant),
          availability: createInProcessCaller(availability),
          reservation: createInProcessCaller(reservation),
          review: createInProcessCaller(review),
        },
        checkReady: async () => {
          await Promise.all(subgraphs.map((subgraph) => subgraph.checkReady()));
        },
        log,
      }),
    (opened) => opened.close(),
  );
  if (settings.DEVELOPMENT_TOOLS)
    addDevelopmentMail(gateway.fastify, { mailboxDirectory: mailboxDirectoryOf(settings) });
  // Whether there are any was decided before anything was loaded.
  const store = recordedTraces();
  if (store !== undefined) addTraceViewer(gateway.fastify, { store });
  const address = await gateway.listen({ host: settings.HOST, port });
  if (store !== undefined) terminal.line(`Traces: ${address}/traces`);
  return address;
};
