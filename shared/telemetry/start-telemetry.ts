import { DiagLogLevel, diag } from '@opentelemetry/api';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { withinDeadline } from '#shared/http/within-deadline.ts';
import { createSpanProcessors } from './create-span-processors.ts';
import { onTelemetryEnd } from './end-telemetry.ts';
import { guardTracers } from './guard-tracers.ts';
import { createInstrumentations, loadInstrumented } from './instrumentations.ts';
import type { Logger } from './logger.ts';
import { telemetryProblems } from './telemetry-problems.ts';
import { withoutContent } from './without-content.ts';

/** The end of a process does not wait longer than this for a collector. */
const endMilliseconds = 3_000;

export interface TelemetryOptions {
  /** Undefined where the environment names the service. */
  readonly serviceName: string | undefined;
  readonly log: Logger;
  /** False where OTEL_LOG_LEVEL makes the SDK write its own messages. */
  readonly logProblems: boolean;
}

/** Starts exporting by the OTEL_* variables, and patches what is instrumented. To be called before that is imported. */
export const startTelemetry = ({ serviceName, log, logProblems }: TelemetryOptions): void => {
  const instrumentations = createInstrumentations();
  const sdk = new NodeSDK({
    instrumentations,
    spanProcessors: [withoutContent(), ...createSpanProcessors()],
    // The log goes to standard error.
    logRecordProcessors: [],
    ...(serviceName === undefined ? {} : { serviceName }),
  });
  if (logProblems) diag.setLogger(telemetryProblems(log), { logLevel: DiagLogLevel.WARN });
  sdk.start();
  guardTracers(instrumentations);
  loadInstrumented();
  onTelemetryEnd(async () => {
    try {
      await withinDeadline(
        sdk.shutdown(),
        endMilliseconds,
        () => new Error('the exporter is not done in time'),
      );
    } catch (error) {
      log.warn({ error }, 'the last spans are lost');
    }
  });
};
