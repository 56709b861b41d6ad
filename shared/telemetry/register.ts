/**
 * For `node --import ./shared/telemetry/register.ts …`: starts telemetry before anything that it patches is loaded,
 * where traces or metrics are asked for in OTEL_*, or the process shows its own traces; else nothing is loaded and
 * nothing patched.
 */

import { endTelemetry } from './end-telemetry.ts';
import { createLogger } from './logger.ts';
import {
  askedExports,
  isEdgeProcess,
  isTraceViewerAsked,
  serviceNameOf,
  unknownExporters,
  usualServiceName,
} from './telemetry-settings.ts';

/** For processes that do not drain: whoever listens besides ends telemetry before it exits. */
const endOnSignal = (signal: 'SIGTERM' | 'SIGINT') => {
  const onSignal = () => {
    if (process.listenerCount(signal) > 1) return;
    process.removeListener(signal, onSignal);
    void endTelemetry().then(() => process.kill(process.pid, signal));
  };
  process.on(signal, onSignal);
};

const entryFile = process.argv[1];
const asked = askedExports(process.env);
const isViewed = isTraceViewerAsked(process.env, entryFile);
const log = createLogger(serviceNameOf(entryFile), process.env.LOG_LEVEL ?? 'info');

for (const exporter of unknownExporters(process.env)) log.warn({ exporter }, 'there is no such exporter');

const startRecording = async () =>
  isViewed ? (await import('#shared/traces/record-in-process.ts')).recordInProcess() : undefined;

if (asked.traces.length > 0 || asked.metrics.length > 0 || isViewed) {
  const { startTelemetry } = await import('./start-telemetry.ts');
  startTelemetry({
    asked,
    serviceName: usualServiceName(process.env, entryFile),
    log,
    isEdge: isEdgeProcess(entryFile),
    logProblems: process.env.OTEL_LOG_LEVEL === undefined,
    onSpanEnded: await startRecording(),
  });
  // Nothing is left to do then but to export, for which the process does not wait longer than telemetry does.
  process.once('beforeExit', () => void endTelemetry().then(() => process.exit()));
  endOnSignal('SIGTERM');
  endOnSignal('SIGINT');
}
