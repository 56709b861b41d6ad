import type { Queryable } from '#shared/database/database.ts';
import type { IdempotencySchema } from './idempotency-table.ts';

/**
 * Deletes the keys that were first used before the instant. Keys older than 24 hours count as new anyway.
 * @returns how many
 */
export const purgeIdempotencyKeys = async (
  database: Queryable,
  schema: IdempotencySchema,
  before: Temporal.Instant,
): Promise<number> => {
  const [row] = await database.query<{ purged: number }>({
    text: `
      with purged as (delete from ${schema}.idempotency where created_at < $1 returning 1)
      select count(*) as purged from purged`,
    values: [before.toString()],
  });
  return row?.purged ?? 0;
};
