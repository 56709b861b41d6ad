import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { type CollectedMetric, parseExportedMetrics } from './collected-metric.ts';

/** A collector of metrics of a test's own, that processes export to by OTLP/HTTP JSON. */
export interface MetricCollector {
  readonly environment: Readonly<Record<string, string>>;
  /** The last that each process said of each metric. */
  latest(): readonly CollectedMetric[];
  /** How often a process has exported. */
  exports(): number;
  close(): Promise<void>;
}

export const startMetricCollector = async (): Promise<MetricCollector> => {
  let exports = 0;
  const known = new Map<string, CollectedMetric>();
  const server = createServer(async (request, response) => {
    for (const metric of parseExportedMetrics(await json(request)))
      known.set(`${metric.service} ${metric.name}`, metric);
    exports += 1;
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the collector listens on no port');
  return {
    environment: {
      OTEL_METRICS_EXPORTER: 'otlp,prometheus',
      OTEL_EXPORTER_OTLP_METRICS_ENDPOINT: `http://127.0.0.1:${address.port}/v1/metrics`,
      OTEL_EXPORTER_OTLP_METRICS_PROTOCOL: 'http/json',
      OTEL_METRIC_EXPORT_INTERVAL: '1000',
      OTEL_METRIC_EXPORT_TIMEOUT: '900',
    },
    latest: () => [...known.values()],
    exports: () => exports,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
};
