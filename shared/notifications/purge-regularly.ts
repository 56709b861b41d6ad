import type { Queryable } from '#shared/database/database.ts';
import { everyHour } from '#shared/database/every-hour.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { purgeNotices } from './repositories/planning-repository.ts';

const purge = async (database: Queryable) => {
  while ((await purgeNotices(database)) > 0);
};

/** Removes notices that are long over. @returns what ends it */
export const purgeNoticesRegularly = (database: Queryable, log: Logger): (() => void) =>
  everyHour(() => purge(database), log, 'old notices were not removed');
