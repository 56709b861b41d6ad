import { readSettings, requireSetting, type Settings } from '#shared/config/settings.ts';
import { type Database, openDatabase } from '#shared/database/database.ts';
import type { Subgraph } from '#shared/graph/subgraph.ts';
import { createViewerStatements } from '#shared/identity/viewer-statement.ts';
import { endTelemetry } from '#shared/telemetry/end-telemetry.ts';
import { createLogger, type Logger } from '#shared/telemetry/logger.ts';
import { type CloseStep, drainOnSignals } from './drain.ts';
import { reportToLauncher } from './report-to-launcher.ts';
import { runProcess } from './run-process.ts';
import { serveSubgraph } from './serve-subgraph.ts';

/** What a subgraph is made of in a process of its own; the databases are closed by whoever opened them. */
export interface SubgraphSurroundings {
  readonly database: Database;
  /** The replica where there is one, else the same as database. */
  readonly readDatabase: Database;
  readonly log: Logger;
  readonly settings: Settings;
}

export interface SubgraphProcess {
  readonly name: string;
  /** Where it listens when PORT is not set: where the gateway looks for it when it is not told otherwise. */
  readonly usualPort: number;
  readonly create: (surroundings: SubgraphSurroundings) => Promise<Subgraph>;
}

const help = `
Settings from the environment:
  DATABASE_URL       PostgreSQL of the platform (required)
  DATABASE_READ_URL  its replica, for reading
  SEARCH_FROM_MEMORY false to read everything for each search (restaurant and availability alone)
  STATEMENT_SECRET   at least 32 characters, the same as the gateway's (required)
  WEBHOOK_SECRET     at least 32 characters, the same as the worker's (required by reservation alone)
  HOST, PORT         where to listen
  LOG_LEVEL          trace, debug, info, warn, error or silent
  OTEL_*             the standard's; traces and metrics are exported once an exporter or endpoint is named;
                     OTEL_METRICS_EXPORTER=prometheus serves /metrics at OTEL_EXPORTER_PROMETHEUS_HOST and _PORT
                     (127.0.0.1, 9464)`;

const openDatabases = (settings: Settings, log: Logger) => {
  const url = requireSetting(
    settings,
    'DATABASE_URL',
    'a subgraph of its own needs the address of PostgreSQL',
  );
  const open = (address: string) =>
    openDatabase(address, settings.DATABASE_POOL_SIZE, (error) =>
      log.warn({ error }, 'an idle connection was lost'),
    );
  const database = open(url);
  const readDatabase = settings.DATABASE_READ_URL === undefined ? database : open(settings.DATABASE_READ_URL);
  const steps: CloseStep[] = [{ name: 'database', close: () => database.close() }];
  if (readDatabase !== database) steps.push({ name: 'read database', close: () => readDatabase.close() });
  return { database, readDatabase, steps };
};

const start = async ({ name, usualPort, create }: SubgraphProcess): Promise<void> => {
  const settings = readSettings(undefined, { PORT: String(usualPort) });
  const secret = requireSetting(settings, 'STATEMENT_SECRET', 'the gateway signs with it who asks');
  const log = createLogger(`tablegraph-${name}`, settings.LOG_LEVEL);
  const { database, readDatabase, steps } = openDatabases(settings, log);
  const subgraph = await create({ database, readDatabase, log, settings });
  const server = serveSubgraph({ subgraph, statements: createViewerStatements(secret), log });
  const drain = drainOnSignals({
    log,
    steps: [
      { name: 'http', close: () => server.close() },
      { name: 'subgraph', close: () => subgraph.close() },
      ...steps,
      { name: 'telemetry', close: endTelemetry },
    ],
  });
  const url = await server.listen({ host: settings.HOST, port: settings.PORT });
  log.info({ url }, 'listening');
  reportToLauncher(url, () => drain.start('the launcher is gone'));
};

/**
 * The whole life of a subgraph's process: settings, database, listening on HOST:PORT, draining. A parent with an IPC
 * channel gets { ready: true, url } once it listens. Never rejects; a start that fails says why and exits with 1.
 */
export const runSubgraph = (subgraph: SubgraphProcess): Promise<void> =>
  runProcess({
    name: `${subgraph.name} subgraph`,
    entry: `subgraphs/${subgraph.name}/main.ts`,
    description: `The ${subgraph.name} subgraph as a process of its own. It answers only the gateway.`,
    help,
    start: () => start(subgraph),
  });
