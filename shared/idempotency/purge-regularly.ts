import type { Queryable } from '#shared/database/database.ts';
import { everyHour } from '#shared/database/every-hour.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { IdempotencySchema } from './idempotency-table.ts';
import { purgeIdempotencyKeys } from './purge-idempotency-keys.ts';

const keptHours = 24;

/** Removes keys that are older than 24 hours; a second process finds nothing left. @returns what ends it */
export const purgeRegularly = (database: Queryable, schema: IdempotencySchema, log: Logger): (() => void) =>
  everyHour(
    () => purgeIdempotencyKeys(database, schema, Temporal.Now.instant().subtract({ hours: keptHours })),
    log,
    `old idempotency keys of ${schema} were not removed`,
  );
