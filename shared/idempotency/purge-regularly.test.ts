import { afterEach, expect, it, vi } from 'vitest';
import type { Database } from '#shared/database/database.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { purgeRegularly } from './purge-regularly.ts';

const { database } = await createTestDatabase();
afterEach(() => vi.useRealTimers());

it('removes the keys of yesterday within the hour, and leaves those of today', async () => {
  await database.query({
    text: `insert into reservation.idempotency (viewer_id, idempotency_key, fingerprint, answer, created_at)
      select 'viewer', age::text, 'print', '{}', now() - age * interval '1 hour' from generate_series(1, 50) age`,
    values: [],
  });
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const purged = Promise.withResolvers<void>();
  const watched: Pick<Database, 'query'> = {
    query: async (statement) => {
      try {
        return await database.query(statement);
      } finally {
        purged.resolve();
      }
    },
  };
  const stop = purgeRegularly(watched, 'reservation', createLogger('test', 'silent'));
  vi.advanceTimersByTime(60 * 60_000);
  await purged.promise;
  stop();
  const [left] = await database.query<{ count: number }>({
    text: 'select count(*) from reservation.idempotency',
    values: [],
  });
  expect(left?.count).toBe(23);
});
