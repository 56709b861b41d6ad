import type { Queryable } from '#shared/database/database.ts';
import { everyHour } from '#shared/database/every-hour.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { purgeEvents } from './repositories/event-writer.ts';

const keptHours = 24;

const purge = async (database: Queryable) => {
  const before = Temporal.Now.instant().subtract({ hours: keptHours });
  while ((await purgeEvents(database, before)) > 0);
};

/** Removes events that are older than a day. @returns what ends it */
export const purgeFeedRegularly = (database: Queryable, log: Logger): (() => void) =>
  everyHour(() => purge(database), log, 'old events of the live feed were not removed');
