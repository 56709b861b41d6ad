import { randomBytes } from 'node:crypto';
import { childEnvironment } from '#shared/config/child-environment.ts';
import type { Settings } from '#shared/config/settings.ts';
import { findFreePort } from '#shared/database/embedded/free-port.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { askedExports, isExportUndecided } from '#shared/telemetry/telemetry-settings.ts';
import type { Terminal } from '#shared/terminal/terminal.ts';
import { openWebhookSecret } from '#shared/webhooks/open-webhook-secret.ts';
import { type ClusterProcess, clusterProcesses, secretsOf } from './cluster-processes.ts';
import type { Life } from './life.ts';
import { pageAddresses } from './page-addresses.ts';
import { type SupervisedProcess, superviseProcess } from './supervised-process.ts';
import { serveTraces, usualTracesPort } from './trace-viewer/serve-traces.ts';

export interface ClusterParts {
  /** Of the migrated database. */
  readonly url: string;
  readonly settings: Settings;
  readonly log: Logger;
  readonly terminal: Terminal;
  readonly life: Life;
}

type SettingTexts = Partial<Record<keyof Settings, string>>;

const root = new URL('../', import.meta.url);
/** What this process was given, such as how far a heap may grow, holds for all of them. */
const nodeArguments = [...process.execArgv, '--import', new URL('shared/telemetry/register.ts', root).href];
const loopback = '127.0.0.1';

interface Placed {
  readonly definition: ClusterProcess;
  readonly port: number;
  /** Where it serves its metrics; undefined where nobody asked for that. */
  readonly metricsPort: number | undefined;
}

const usualMetricsPort = 9_464;
const metricsHost = process.env.OTEL_EXPORTER_PROMETHEUS_HOST || loopback;

/** Beside each other from OTEL_EXPORTER_PROMETHEUS_PORT on, or wherever there is room. */
const placeMetrics = async ({ metricsOffset }: ClusterProcess): Promise<number | undefined> => {
  if (!askedExports(process.env).metrics.includes('prometheus')) return undefined;
  return findFreePort(
    (Number(process.env.OTEL_EXPORTER_PROMETHEUS_PORT) || usualMetricsPort) + metricsOffset,
  );
};

const placeAll = async (settings: Settings, terminal: Terminal): Promise<Placed[]> => {
  const placed: Placed[] = [];
  // Decided here, so that a process that is started again is where it was.
  const isAnywhere = settings.PORT === 0;
  for (const definition of clusterProcesses) {
    const { name, usualPort } = definition;
    const wanted = isAnywhere ? undefined : usualPort;
    const port = usualPort === undefined && !isAnywhere ? settings.PORT : await findFreePort(wanted);
    if (wanted !== undefined && port !== wanted)
      terminal.line(`Port ${wanted} is taken: ${name} listens on ${port}.`);
    placed.push({ definition, port, metricsPort: await placeMetrics(definition) });
  }
  return placed;
};

const addressesOf = (placed: readonly Placed[]): SettingTexts =>
  Object.fromEntries(
    placed.flatMap(({ definition: { addressSetting }, port }) =>
      addressSetting === undefined ? [] : [[addressSetting, `http://${loopback}:${port}/graphql`]],
    ),
  );

const gatewayPort = (placed: readonly Placed[]): number => {
  const gateway = placed.find(({ definition: { part } }) => part === 'edge');
  if (gateway === undefined) throw new Error('a cluster without a gateway');
  return gateway.port;
};

/** Where nobody has said where traces are to go; open until the last process has exported. */
const serveTracesIfWanted = async ({ settings, terminal, life, log }: ClusterParts) => {
  const isWanted = settings.TRACE_VIEWER ?? settings.DEVELOPMENT_TOOLS;
  if (!isWanted || !isExportUndecided(process.env)) return undefined;
  const served = await life.open(
    'traces',
    () => serveTraces(log, settings.PORT === 0 ? undefined : usualTracesPort),
    ({ close }) => close(),
  );
  terminal.line(`Traces: ${served.url}/traces`);
  return served;
};

const stopAll = async (processes: readonly SupervisedProcess[]) => {
  await Promise.all(processes.map((process) => process.stop()));
};

/**
 * The subgraphs, the worker and the gateway, each a process on loopback that is started again when it ends.
 * @returns the URL that the gateway listens on, once all are ready
 */
export const runCluster = async (parts: ClusterParts): Promise<string> => {
  const { url, settings, terminal, life } = parts;
  const traces = await serveTracesIfWanted(parts);
  const placed = await placeAll(settings, terminal);
  const common: SettingTexts = {
    DATABASE_URL: url,
    DATA_DIR: settings.DATA_DIR,
    DEVELOPMENT_ISSUER: String(settings.DEVELOPMENT_ISSUER),
    DEVELOPMENT_TOOLS: String(settings.DEVELOPMENT_TOOLS),
    LOG_LEVEL: settings.LOG_LEVEL,
    ...addressesOf(placed),
    ...pageAddresses(settings, gatewayPort(placed)),
  };
  const secrets = {
    STATEMENT_SECRET: settings.STATEMENT_SECRET ?? randomBytes(32).toString('base64url'),
    WEBHOOK_SECRET: await openWebhookSecret(settings),
    // Where it is not set, the gateway keeps one of its own in DATA_DIR.
    SESSION_SECRET: settings.SESSION_SECRET,
    SIGN_IN_CLIENT_SECRET: settings.SIGN_IN_CLIENT_SECRET,
    SMTP_URL: settings.SMTP_URL,
    TWILIO_AUTH_TOKEN: settings.TWILIO_AUTH_TOKEN,
  };
  const start = ({ definition, port, metricsPort }: Placed) => {
    const { name, entry, part } = definition;
    return superviseProcess({
      name,
      entry: new URL(entry, root),
      nodeArguments,
      environment: {
        ...childEnvironment({
          ...common,
          ...secretsOf(definition, secrets),
          HOST: part === 'edge' ? settings.HOST : loopback,
          PORT: String(port),
        }),
        ...(metricsPort === undefined ? {} : { OTEL_EXPORTER_PROMETHEUS_PORT: String(metricsPort) }),
        ...traces?.environment,
      },
      onNotice: terminal.line,
    });
  };
  const startPart = (part: ClusterProcess['part']) =>
    life.open(
      part,
      async () => placed.filter(({ definition }) => definition.part === part).map(start),
      stopAll,
    );
  const inside = await startPart('inside');
  const edge = await startPart('edge');
  const all = [...inside, ...edge];
  const urls = await Promise.all(all.map(({ ready }) => ready));
  life.stopping.throwIfAborted();
  const silent = new Set(
    clusterProcesses.filter(({ answersGraphql }) => answersGraphql === false).map(({ name }) => name),
  );
  const metricsPorts = new Map(placed.map(({ definition, metricsPort }) => [definition.name, metricsPort]));
  for (const [index, { name, processId }] of all.entries()) {
    const path = silent.has(name) ? '' : '/graphql';
    const port = metricsPorts.get(name);
    const metrics = port === undefined ? '' : `  metrics http://${metricsHost}:${port}/metrics`;
    terminal.line(`  ${name.padEnd(12)}  process ${processId() ?? 'ended'}  ${urls[index]}${path}${metrics}`);
  }
  return urls.at(-1) ?? '';
};
