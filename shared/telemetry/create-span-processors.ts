import { type MeterProvider, metrics } from '@opentelemetry/api';
import { OTLPTraceExporter as GrpcExporter } from '@opentelemetry/exporter-trace-otlp-grpc';
import { OTLPTraceExporter as JsonExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { OTLPTraceExporter as ProtobufExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import {
  BatchSpanProcessor,
  ConsoleSpanExporter,
  SimpleSpanProcessor,
  type SpanExporter,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace';
import { numberOf, otlpProtocol } from './otel-environment.ts';
import type { SpanExporterName } from './telemetry-settings.ts';

/** Room for what the gateway makes in some seconds at its most; the standard's are soon full. */
const usualQueue = { spans: 16_384, batch: 1_024, delayMilliseconds: 1_000 };

const createOtlpExporter = (selfObsMeterProvider: MeterProvider): SpanExporter => {
  switch (otlpProtocol('TRACES')) {
    case 'grpc':
      return new GrpcExporter({ selfObsMeterProvider });
    case 'http/json':
      return new JsonExporter({ selfObsMeterProvider });
    default:
      return new ProtobufExporter({ selfObsMeterProvider });
  }
};

const batching = (exporter: SpanExporter, selfObsMeterProvider: MeterProvider): SpanProcessor => {
  const maxQueueSize = numberOf('OTEL_BSP_MAX_QUEUE_SIZE') ?? usualQueue.spans;
  const exportTimeoutMillis = numberOf('OTEL_BSP_EXPORT_TIMEOUT');
  return new BatchSpanProcessor({
    exporter,
    selfObsMeterProvider,
    maxQueueSize,
    maxExportBatchSize: Math.min(
      maxQueueSize,
      numberOf('OTEL_BSP_MAX_EXPORT_BATCH_SIZE') ?? usualQueue.batch,
    ),
    scheduledDelayMillis: numberOf('OTEL_BSP_SCHEDULE_DELAY') ?? usualQueue.delayMilliseconds,
    ...(exportTimeoutMillis === undefined ? {} : { exportTimeoutMillis }),
  });
};

/**
 * What takes finished spans to where they are asked for. Their queues and exports are metrics of the registered provider;
 * spans themselves are not counted, which would cost something of each.
 */
export const createSpanProcessors = (asked: readonly SpanExporterName[]): SpanProcessor[] => {
  const provider = metrics.getMeterProvider();
  return asked.map((name) =>
    name === 'otlp'
      ? batching(createOtlpExporter(provider), provider)
      : new SimpleSpanProcessor({ exporter: new ConsoleSpanExporter() }),
  );
};
