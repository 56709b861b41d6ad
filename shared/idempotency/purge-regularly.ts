import type { Queryable } from '#shared/database/database.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { IdempotencySchema } from './idempotency-table.ts';
import { purgeIdempotencyKeys } from './purge-idempotency-keys.ts';

const intervalMilliseconds = 60 * 60_000;
const keptHours = 24;

/**
 * Removes keys that are older than 24 hours, once an hour, in whichever processes run this: a second one finds
 * nothing left. Keeps no process alive.
 * @returns what ends it
 */
export const purgeRegularly = (database: Queryable, schema: IdempotencySchema, log: Logger): (() => void) => {
  const purge = async () => {
    try {
      await purgeIdempotencyKeys(database, schema, Temporal.Now.instant().subtract({ hours: keptHours }));
    } catch (error) {
      log.warn({ error, schema }, 'old idempotency keys were not removed');
    }
  };
  const timer = setInterval(purge, intervalMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
};
