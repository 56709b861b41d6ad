import { runNode } from '#e2e/child-process.ts';
import { findFreePort } from '#shared/database/embedded/free-port.ts';

export interface Storm {
  readonly made: number;
  readonly arrived: number;
  /** By the metric of the process. */
  readonly droppedByMetric: number;
}

export const stormSeconds = 5;

const droppedIn = (metrics: string): number =>
  metrics
    .split('\n')
    .filter(
      (line) => line.startsWith('otel_sdk_processor_span_processed_total{') && line.includes('queue_full'),
    )
    .reduce((sum, line) => sum + Number(line.split(' ').at(1)), 0);

export const textOf = async (url: string) =>
  (await fetch(url, { signal: AbortSignal.timeout(10_000) })).text();

export const startCountingSink = async () => {
  const run = runNode(['bench/telemetry/span-sink-process.ts', 'count'], {});
  const [, url = ''] = await run.said(/takes spans at (http:\S+)/, 10_000);
  return { run, url };
};

/** One process that makes so many spans a second, and what arrives of them at a collector. */
export const stormSpans = async (
  perSecond: number,
  settings: Readonly<Record<string, string>> = {},
): Promise<Storm> => {
  const { run: sink, url } = await startCountingSink();
  const port = await findFreePort();
  const storm = runNode(
    [
      '--import',
      './shared/telemetry/register.ts',
      'bench/telemetry/span-storm-process.ts',
      String(Math.ceil(perSecond)),
      String(stormSeconds),
    ],
    {
      OTEL_EXPORTER_OTLP_ENDPOINT: url,
      OTEL_METRICS_EXPORTER: 'prometheus',
      OTEL_EXPORTER_PROMETHEUS_PORT: String(port),
      LOG_LEVEL: 'error',
      ...settings,
    },
  );
  const [, made] = await storm.said(/Made (\d+) spans/, 60_000);
  const droppedByMetric = droppedIn(await textOf(`http://127.0.0.1:${port}/metrics`));
  storm.signal('SIGTERM');
  await storm.ended;
  const arrived = Number(await textOf(`${url}/count`));
  sink.signal('SIGTERM');
  await sink.ended;
  return { made: Number(made), arrived, droppedByMetric };
};
