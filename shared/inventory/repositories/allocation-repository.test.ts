import { expect, it } from 'vitest';
import { partyId, tableId } from '#shared/identifiers/identifiers.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { insertAllocation } from './allocation-repository.ts';
import { writePlans } from './plan-writer.ts';

const { database } = await createTestDatabase(1);

it('holds all tables of a party until the same moment', async () => {
  const plan = planFixture();
  const [table] = plan.floorPlan.tables;
  if (table === undefined) throw new Error('the plan has no table');
  const tables = Array.from({ length: 1_000 }, (_, index) => ({ ...table, tableId: tableId(index + 1) }));
  await database.transaction((transaction) =>
    writePlans(transaction, [{ ...plan, floorPlan: { ...plan.floorPlan, tables, combinations: [] } }]),
  );
  const startsAt = Temporal.Instant.from('2027-03-05T18:00:00Z').epochMilliseconds;
  const party = {
    partyId: partyId('00000000-0000-4000-8000-000000000001'),
    tableIds: tables.map((one) => one.tableId),
    covers: 8,
    startsAt,
    endsAt: startsAt + 150 * 60_000,
  };
  const { holdExpiresAt } = await insertAllocation(database, plan.restaurantId, party, 300);
  const rows = await database.query<{ hold_expires_at: Temporal.Instant }>({
    text: 'select distinct hold_expires_at from inventory.allocation',
    values: [],
  });
  expect(rows.map((row) => row.hold_expires_at.toString())).toEqual([holdExpiresAt?.toString()]);
});
