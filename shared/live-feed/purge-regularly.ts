import type { Queryable } from '#shared/database/database.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { purgeEvents } from './repositories/event-writer.ts';

const intervalMilliseconds = 60 * 60_000;
const keptHours = 24;

/**
 * Removes events that are older than a day, once an hour, in whichever processes run this. Keeps no process alive.
 * @returns what ends it
 */
export const purgeFeedRegularly = (database: Queryable, log: Logger): (() => void) => {
  const purge = async () => {
    const before = Temporal.Now.instant().subtract({ hours: keptHours });
    while ((await purgeEvents(database, before)) > 0);
  };
  const timer = setInterval(() => {
    purge().catch((error: unknown) => log.warn({ error }, 'old events of the live feed were not removed'));
  }, intervalMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
};
