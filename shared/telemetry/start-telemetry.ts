import { DiagLogLevel, diag } from '@opentelemetry/api';
import { NodeSDK } from '@opentelemetry/sdk-node';
import type { ReadableSpan, SpanProcessor } from '@opentelemetry/sdk-trace';
import { withinDeadline } from '#shared/http/within-deadline.ts';
import { createSpanProcessors } from './create-span-processors.ts';
import { detectResource } from './detect-resource.ts';
import { onTelemetryEnd } from './end-telemetry.ts';
import { guardTracers } from './guard-tracers.ts';
import { createInstrumentations, loadInstrumented } from './instrumentations.ts';
import type { Logger } from './logger.ts';
import { createMetricReaders } from './metrics/create-metric-readers.ts';
import { createMetricInstrumentations } from './metrics/metric-instrumentations.ts';
import { startMetrics } from './metrics/start-metrics.ts';
import { onEachEnd } from './on-each-end.ts';
import { telemetryProblems } from './telemetry-problems.ts';
import type { AskedExports } from './telemetry-settings.ts';
import { edgePropagator, insidePropagator } from './trace-propagators.ts';
import { withoutContent } from './without-content.ts';

/** The end of a process does not wait longer than this for a collector. */
const endMilliseconds = 3_000;

export interface TelemetryOptions {
  readonly asked: AskedExports;
  /** Undefined where the environment names the service. */
  readonly serviceName: string | undefined;
  readonly log: Logger;
  /** False where OTEL_LOG_LEVEL makes the SDK write its own messages. */
  readonly logProblems: boolean;
  /** Whether strangers can reach it: then traces begin here, whatever headers say. */
  readonly isEdge: boolean;
  /** Is given every span, whether or not spans are exported. */
  readonly onSpanEnded: ((span: ReadableSpan) => void) | undefined;
}

const propagatorOf = ({ isEdge }: TelemetryOptions) => (isEdge ? edgePropagator : insidePropagator);

/** Metrics tell of the last spans, and also where these found no collector. */
const endInTurn = async (endSpans: () => Promise<void>, endMetrics: () => Promise<void>) => {
  try {
    await endSpans();
  } finally {
    await endMetrics();
  }
};

/** Empty where nothing is to be traced. */
const spanProcessorsOf = ({ asked, onSpanEnded }: TelemetryOptions): SpanProcessor[] => {
  const takers = [
    ...(onSpanEnded === undefined ? [] : [onEachEnd(onSpanEnded)]),
    ...createSpanProcessors(asked.traces),
  ];
  // Nothing of a client reaches whoever comes after.
  return takers.length === 0 ? [] : [onEachEnd(withoutContent), ...takers];
};

/** Starts exporting by the OTEL_* variables, and patches what is instrumented. To be called before that is imported. */
export const startTelemetry = (options: TelemetryOptions): void => {
  const { asked, serviceName, log, logProblems } = options;
  if (logProblems) diag.setLogger(telemetryProblems(log), { logLevel: DiagLogLevel.WARN });
  const resource = detectResource(serviceName);
  // Prometheus asks for it without waiting.
  void resource.waitForAsyncAttributes?.();
  const isTracing = asked.traces.length > 0 || options.onSpanEnded !== undefined;
  const instrumentations = isTracing ? createInstrumentations() : createMetricInstrumentations();
  const readers = createMetricReaders(asked.metrics, log);
  // Before spans are: their queues and exports are metrics.
  const endMetrics =
    readers.length === 0 ? () => Promise.resolve() : startMetrics(resource, readers, instrumentations);
  const sdk = new NodeSDK({
    instrumentations,
    resource,
    autoDetectResources: false,
    metricReaders: [],
    spanProcessors: spanProcessorsOf(options),
    textMapPropagator: isTracing ? propagatorOf(options) : null,
    // The log goes to standard error.
    logRecordProcessors: [],
  });
  sdk.start();
  if (isTracing) guardTracers(instrumentations);
  loadInstrumented();
  onTelemetryEnd(async () => {
    try {
      await withinDeadline(
        endInTurn(() => sdk.shutdown(), endMetrics),
        endMilliseconds,
        () => new Error('the exporter is not done in time'),
      );
    } catch (error) {
      log.warn({ error }, 'the last spans or metrics are lost');
    }
  });
};
