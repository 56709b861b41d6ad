/**
 * For `node --import ./shared/telemetry/register.ts …`: starts telemetry before anything that it patches is loaded,
 * where an exporter or endpoint is named in OTEL_*; else nothing is loaded and nothing patched.
 */
import { endTelemetry } from './end-telemetry.ts';
import { createLogger } from './logger.ts';
import { isExportAsked, serviceNameOf, usualServiceName } from './telemetry-settings.ts';

/** For processes that do not drain: whoever listens besides ends telemetry before it exits. */
const endOnSignal = (signal: 'SIGTERM' | 'SIGINT') => {
  const onSignal = () => {
    if (process.listenerCount(signal) > 1) return;
    process.removeListener(signal, onSignal);
    void endTelemetry().then(() => process.kill(process.pid, signal));
  };
  process.on(signal, onSignal);
};

if (isExportAsked(process.env)) {
  const entryFile = process.argv[1];
  const { startTelemetry } = await import('./start-telemetry.ts');
  startTelemetry({
    serviceName: usualServiceName(process.env, entryFile),
    log: createLogger(serviceNameOf(entryFile), process.env.LOG_LEVEL ?? 'info'),
    logProblems: process.env.OTEL_LOG_LEVEL === undefined,
  });
  process.on('beforeExit', () => void endTelemetry());
  endOnSignal('SIGTERM');
  endOnSignal('SIGINT');
}
