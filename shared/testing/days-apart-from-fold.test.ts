import { expect, it } from 'vitest';
import { partyId, tableId } from '#shared/identifiers/identifiers.ts';
import { insertAllocation } from '#shared/inventory/repositories/allocation-repository.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import { rebuildServiceDays } from '#shared/inventory/repositories/rebuild-service-days.ts';
import { findDaysApartFromFold } from './days-apart-from-fold.ts';
import { planFixture } from './plan-fixture.ts';
import { createTestDatabase } from './test-database.ts';

const { database } = await createTestDatabase(2);
const { restaurantId, timeZone } = planFixture();
const startsAt = Date.parse('2026-12-01T18:00Z');
const party = {
  partyId: partyId('00000000-0000-4000-8000-000000000001'),
  tableIds: [tableId(1)],
  covers: 2,
  startsAt,
  endsAt: startsAt + 90 * 60_000,
};

it('finds days that are missing, bits and starts that nobody has, and nothing once all is made anew', async () => {
  await database.transaction((transaction) => writePlans(transaction, [planFixture()]));
  const find = () => findDaysApartFromFold(database, restaurantId, timeZone);
  await database.transaction((transaction) => insertAllocation(transaction, restaurantId, party, null));
  expect(await find()).toEqual({ days: 0, apart: ['2026-12-01: allocations without a service day'] });

  await database.transaction((transaction) => rebuildServiceDays(transaction, restaurantId));
  const whole = await find();
  expect(whole.days).toBeGreaterThan(0);
  expect(whole.apart).toEqual([]);

  const values: unknown[] = [];
  await database.query({ text: 'delete from inventory.allocation', values });
  expect((await find()).apart).toEqual(['2026-12-01: bits', '2026-12-01: starts']);
});
