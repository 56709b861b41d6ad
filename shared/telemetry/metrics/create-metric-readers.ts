import { OTLPMetricExporter as GrpcExporter } from '@opentelemetry/exporter-metrics-otlp-grpc';
import { OTLPMetricExporter as JsonExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPMetricExporter as ProtobufExporter } from '@opentelemetry/exporter-metrics-otlp-proto';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import {
  ConsoleMetricExporter,
  type IMetricReader,
  PeriodicExportingMetricReader,
  type PushMetricExporter,
} from '@opentelemetry/sdk-metrics';
import type { Logger } from '../logger.ts';
import { numberOf, otlpProtocol } from '../otel-environment.ts';
import type { MetricsExporter } from '../telemetry-settings.ts';

/** Beside the platform: whoever should scrape from elsewhere is let in by a host of their own. */
const usualHost = '127.0.0.1';
const usualPort = 9_464;
const usualIntervalMilliseconds = 60_000;
const usualTimeoutMilliseconds = 30_000;

const createOtlpExporter = (): PushMetricExporter => {
  switch (otlpProtocol('METRICS')) {
    case 'grpc':
      return new GrpcExporter();
    case 'http/json':
      return new JsonExporter();
    default:
      return new ProtobufExporter();
  }
};

const pushing = (exporter: PushMetricExporter): IMetricReader => {
  const exportIntervalMillis = numberOf('OTEL_METRIC_EXPORT_INTERVAL') ?? usualIntervalMilliseconds;
  const timeout = numberOf('OTEL_METRIC_EXPORT_TIMEOUT') ?? usualTimeoutMilliseconds;
  const exportTimeoutMillis = Math.min(timeout, exportIntervalMillis);
  return new PeriodicExportingMetricReader({ exporter, exportIntervalMillis, exportTimeoutMillis });
};

/** A port that is taken is said, and stops nothing. */
const servingPrometheus = (log: Logger): IMetricReader => {
  const host = process.env.OTEL_EXPORTER_PROMETHEUS_HOST || usualHost;
  const port = numberOf('OTEL_EXPORTER_PROMETHEUS_PORT') ?? usualPort;
  const reader = new PrometheusExporter({ host, port, preventServerStart: true, withoutScopeInfo: true });
  reader.startServer().then(
    () => log.info({ url: `http://${host}:${port}/metrics` }, 'metrics are served'),
    (error: unknown) => log.warn({ error, host, port }, 'metrics are not served: the address cannot be had'),
  );
  return reader;
};

const readers: Readonly<Record<MetricsExporter, (log: Logger) => IMetricReader>> = {
  otlp: () => pushing(createOtlpExporter()),
  console: () => pushing(new ConsoleMetricExporter()),
  prometheus: servingPrometheus,
};

/** What collects metrics, by the standard's variables. */
export const createMetricReaders = (asked: readonly MetricsExporter[], log: Logger): IMetricReader[] =>
  asked.map((exporter) => readers[exporter](log));
