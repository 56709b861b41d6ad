import { DiagLogLevel, diag } from '@opentelemetry/api';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { withinDeadline } from '#shared/http/within-deadline.ts';
import { createSpanProcessors } from './create-span-processors.ts';
import { detectResource } from './detect-resource.ts';
import { onTelemetryEnd } from './end-telemetry.ts';
import { guardTracers } from './guard-tracers.ts';
import { createInstrumentations, loadInstrumented } from './instrumentations.ts';
import type { Logger } from './logger.ts';
import { createMetricReaders } from './metrics/create-metric-readers.ts';
import { createMetricInstrumentations, ignoreScrapes } from './metrics/metric-instrumentations.ts';
import { startMetrics } from './metrics/start-metrics.ts';
import { telemetryProblems } from './telemetry-problems.ts';
import type { AskedExports } from './telemetry-settings.ts';
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
}

/** Starts exporting by the OTEL_* variables, and patches what is instrumented. To be called before that is imported. */
export const startTelemetry = ({ asked, serviceName, log, logProblems }: TelemetryOptions): void => {
  if (logProblems) diag.setLogger(telemetryProblems(log), { logLevel: DiagLogLevel.WARN });
  const resource = detectResource(serviceName);
  // Prometheus asks for it without waiting.
  void resource.waitForAsyncAttributes?.();
  const instrumentations = asked.traces ? createInstrumentations() : createMetricInstrumentations();
  ignoreScrapes(instrumentations);
  const readers = createMetricReaders(asked.metrics, log);
  // Before spans are: their queues and exports are metrics.
  const endMetrics =
    readers.length === 0 ? () => Promise.resolve() : startMetrics(resource, readers, instrumentations);
  const sdk = new NodeSDK({
    instrumentations,
    resource,
    autoDetectResources: false,
    metricReaders: [],
    spanProcessors: asked.traces ? [withoutContent(), ...createSpanProcessors()] : [],
    // The log goes to standard error.
    logRecordProcessors: [],
  });
  sdk.start();
  if (asked.traces) guardTracers(instrumentations);
  loadInstrumented();
  onTelemetryEnd(async () => {
    try {
      await withinDeadline(
        sdk.shutdown().then(endMetrics),
        endMilliseconds,
        () => new Error('the exporter is not done in time'),
      );
    } catch (error) {
      log.warn({ error }, 'the last spans or metrics are lost');
    }
  });
};
