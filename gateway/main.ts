import type { SubgraphName } from '#schema/compose.ts';
import { readSettings, requireSetting, type Settings } from '#shared/config/settings.ts';
import { openDatabase } from '#shared/database/database.ts';
import { drainOnSignals } from '#shared/http/drain.ts';
import { reportToLauncher } from '#shared/http/report-to-launcher.ts';
import { runProcess } from '#shared/http/run-process.ts';
import { createViewerStatements } from '#shared/identity/viewer-statement.ts';
import { endTelemetry } from '#shared/telemetry/end-telemetry.ts';
import { createLogger, type Logger } from '#shared/telemetry/logger.ts';
import { createHttpSubgraph, type HttpSubgraph } from './data-sources/http-caller.ts';
import { openGateway } from './open-gateway.ts';

const help = `
Settings from the environment:
  HOST, PORT              where to listen (127.0.0.1, 4000)
  DATABASE_URL            PostgreSQL of the platform, for partners and their operations (required)
  STATEMENT_SECRET        at least 32 characters, the same as the subgraphs' (required)
  RESTAURANT_URL, AVAILABILITY_URL, RESERVATION_URL, REVIEW_URL
                          the subgraphs (http://127.0.0.1:4001/graphql to 4004)
  IDENTITY_ISSUER, IDENTITY_JWKS_URL, IDENTITY_AUDIENCE
                          whose bearer tokens are taken; without issuer and address, nobody's
  SIGN_IN_CLIENT_ID, SIGN_IN_CLIENT_SECRET, SIGN_IN_SCOPES, SIGN_IN_AUDIENCE_PARAMETER, SESSION_SECRET, PUBLIC_URL
                          how pages sign in by the issuer (docs/signing-in.md); without the first, not at all
  DEVELOPMENT_ISSUER      true: also those of npm run -s token, by the key in DATA_DIR;
                          pages sign in by it on this machine
  DEVELOPMENT_TOOLS       true: introspection, GraphiQL, suggestions in error messages
  CORS_ORIGINS            whose pages may call the graph: origins with commas between, or *
  SUPERGRAPH_FILE         in place of schema/supergraph.graphql; taken anew when it changes, or by SIGHUP
  LOG_LEVEL               trace, debug, info, warn, error or silent
  OTEL_*                  the standard's; traces and metrics are exported once an exporter or endpoint is named;
                          OTEL_METRICS_EXPORTER=prometheus serves /metrics at OTEL_EXPORTER_PROMETHEUS_HOST and _PORT
                          (127.0.0.1, 9464)`;

const openSubgraphs = (settings: Settings, log: Logger): Record<SubgraphName, HttpSubgraph> => {
  const secret = requireSetting(
    settings,
    'STATEMENT_SECRET',
    'the subgraphs answer only what is signed with it',
  );
  const statements = createViewerStatements(secret);
  const open = (name: SubgraphName, url: string) =>
    createHttpSubgraph({ name, url: new URL(url), statements, log });
  return {
    restaurant: open('restaurant', settings.RESTAURANT_URL),
    availability: open('availability', settings.AVAILABILITY_URL),
    reservation: open('reservation', settings.RESERVATION_URL),
    review: open('review', settings.REVIEW_URL),
  };
};

const start = async (): Promise<void> => {
  const settings = readSettings();
  const log = createLogger('tablegraph-gateway', settings.LOG_LEVEL);
  const subgraphs = openSubgraphs(settings, log);
  if (settings.DEVELOPMENT_ISSUER)
    log.warn('the development issuer is on: whoever reads its key in DATA_DIR may be anybody');
  const all = Object.values(subgraphs);
  const url = requireSetting(
    settings,
    'DATABASE_URL',
    'the gateway looks up partners and their operations there',
  );
  const database = openDatabase(url, settings.DATABASE_POOL_SIZE, (error) =>
    log.warn({ error }, 'an idle connection was lost'),
  );
  const gateway = await openGateway({
    settings,
    database,
    databaseUrl: url,
    callers: {
      restaurant: subgraphs.restaurant.call,
      availability: subgraphs.availability.call,
      reservation: subgraphs.reservation.call,
      review: subgraphs.review.call,
    },
    checkReady: async () => {
      await Promise.all(all.map((subgraph) => subgraph.checkReady()));
    },
    log,
  });
  const drain = drainOnSignals({
    log,
    steps: [
      { name: 'http', close: () => gateway.close() },
      { name: 'subgraphs', close: () => Promise.all(all.map((subgraph) => subgraph.close())) },
      { name: 'database', close: () => database.close() },
      { name: 'telemetry', close: endTelemetry },
    ],
  });
  const address = await gateway.listen({ host: settings.HOST, port: settings.PORT });
  log.info({ url: address }, 'listening');
  reportToLauncher(address, () => drain.start('the launcher is gone'));
};

await runProcess({
  name: 'gateway',
  entry: 'gateway/main.ts',
  description: 'The gateway as a process of its own: GraphQL at /graphql, GraphiQL there for a browser.',
  help,
  start,
});
