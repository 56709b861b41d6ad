import { afterEach, expect, it, vi } from 'vitest';
import type { Database, Statement } from '#shared/database/database.ts';
import { createPlanSource } from '#shared/inventory/plan-source.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { keepHouseRegularly } from './keep-house-regularly.ts';

afterEach(() => vi.useRealTimers());

it('closes service days also where holds cannot be cleared', async () => {
  vi.useFakeTimers();
  const asked: (string | undefined)[] = [];
  const database: Database = {
    query: ({ name }: Statement) => {
      asked.push(name);
      return name === 'inventory.find_forgotten_holds'
        ? Promise.reject(new Error('no'))
        : Promise.resolve([]);
    },
    transaction: (work) => work({ query: () => Promise.resolve([]), endWith: () => {} }),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const stop = keepHouseRegularly({
    database,
    plans: createPlanSource(),
    recordChanges: () => Promise.resolve(),
    log: createLogger('test', 'silent'),
  });
  await vi.advanceTimersByTimeAsync(60_000);
  await stop();
  expect(asked).toEqual(['inventory.find_forgotten_holds', 'reservation.note_days_to_close']);
});
