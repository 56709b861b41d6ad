import type { DiagLogger } from '@opentelemetry/api';
import type { Logger } from './logger.ts';

const again = 60_000;

/** Tells the log what goes wrong inside telemetry, such as a collector that is away; the same once a minute at most. */
export const telemetryProblems = (log: Logger, now = () => performance.now()): DiagLogger => {
  const saidAt = new Map<string, number>();
  const say = (message: string) => {
    const last = saidAt.get(message);
    if (last !== undefined && now() - last < again) return;
    if (saidAt.size > 100) saidAt.clear();
    saidAt.set(message, now());
    log.warn({ problem: message }, 'telemetry');
  };
  const ignore = () => {};
  return { error: say, warn: say, info: ignore, debug: ignore, verbose: ignore };
};
