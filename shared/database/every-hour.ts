import type { Logger } from '#shared/telemetry/logger.ts';

const intervalMilliseconds = 60 * 60_000;

/**
 * Does work that is never urgent once an hour, in whichever processes run this, and keeps no process alive.
 * @param failed what the log says where it could not be done; it is tried again in an hour
 * @returns what ends it
 */
export const everyHour = (work: () => Promise<unknown>, log: Logger, failed: string): (() => void) => {
  const timer = setInterval(() => {
    work().catch((error: unknown) => log.warn({ error }, failed));
  }, intervalMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
};
