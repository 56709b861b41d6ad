import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { type CollectedMetric, parseExportedMetrics } from './collected-metric.ts';

/** A collector of metrics of a test's own, that processes export to by OTLP/HTTP JSON. */
export interface MetricCollector {
  readonly environment: Readonly<Record<string, string>>;
  /** The last that each process said of each metric. */
  latest(): readonly CollectedMetric[];
  /** @throws at the deadline, with the names that arrived */
  waitFor(
    predicate: (metrics: readonly CollectedMetric[]) => boolean,
    deadlineMilliseconds?: number,
  ): Promise<readonly CollectedMetric[]>;
  close(): Promise<void>;
}

export const startMetricCollector = async (): Promise<MetricCollector> => {
  const known = new Map<string, CollectedMetric>();
  const waiting = new Set<() => void>();
  const latest = () => [...known.values()];
  const server = createServer(async (request, response) => {
    for (const metric of parseExportedMetrics(await json(request)))
      known.set(`${metric.service} ${metric.name}`, metric);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    for (const look of waiting) look();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the collector listens on no port');
  return {
    environment: {
      OTEL_METRICS_EXPORTER: 'otlp',
      OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: `http://127.0.0.1:${address.port}/v1/metrics`,
      OTEL_EXPORTER_OTLP_METRICS_PROTOCOL: 'http/json',
      OTEL_METRIC_EXPORT_INTERVAL: '1000',
      OTEL_METRIC_EXPORT_TIMEOUT: '900',
    },
    latest,
    waitFor: (predicate, deadlineMilliseconds = 20_000) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!predicate(latest())) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(latest());
        };
        const timer = setTimeout(() => {
          waiting.delete(look);
          const names = [...known.keys()].sort().join('\n');
          reject(new Error(`these metrics do not fit after ${deadlineMilliseconds} ms:\n${names}`));
        }, deadlineMilliseconds);
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
};
