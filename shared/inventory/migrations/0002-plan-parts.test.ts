import knex from 'knex';
import { expect, it } from 'vitest';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { startsByStep } from '../domain/pacing.ts';
import { defaultBookingRules } from '../domain/restaurant-plan.ts';
import { loadPlans } from '../repositories/plan-repository.ts';
import { up as makeTables } from './0001-inventory.ts';
import { up as makeParts } from './0002-plan-parts.ts';

const { database, url } = await createTestDatabase();

/** One restaurant as the tables had it before, with a party of two and one of four that begin at step 60. */
const before = `
insert into inventory.restaurant values (7, 'Europe/Vienna', true, 3, 30, 90, 60, 1, 12, 120, 5, 40, null);
insert into inventory.section values (7, 1, 'Main room');
insert into inventory.dining_table values (7, 1, 1, 'T1', 1, 2, 'BAR', false), (7, 2, 1, 'T2', 2, 4, 'BAR', false),
  (7, 3, 1, 'gone', 2, 4, 'BAR', true);
insert into inventory.table_combination values (7, 1, '1+2', '{1,2}', 5, 6, 'BAR');
insert into inventory.shift values (7, 1, 5, 'dinner', 1080, 1320);
insert into inventory.turn_time values (7, 2, 90), (7, 50, 120);
insert into inventory.service_day (restaurant_id, service_date, starts)
  values (7, '2026-11-27', '\\x3c0206003d010400'), (7, '2026-11-28', '');
`;

it('keeps what the tables before it had', async () => {
  const connection = knex({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  try {
    await connection.raw('drop schema inventory cascade; create schema inventory');
    await makeTables(connection);
    await connection.raw(before);
    await makeParts(connection);
  } finally {
    await connection.destroy();
  }
  const table = { sectionId: 1, seating: 'BAR', priority: 5, bookability: 'ONLINE' };
  expect(await loadPlans(database, [restaurantId(7)])).toEqual([
    {
      ...planFixture(),
      restaurantId: 7,
      version: 3,
      floorPlan: {
        sections: [{ sectionId: 1, name: 'Main room' }],
        tables: [
          { ...table, tableId: 1, name: 'T1', minimumParty: 1, maximumParty: 2 },
          { ...table, tableId: 2, name: 'T2', minimumParty: 2, maximumParty: 4 },
        ],
        combinations: [
          {
            combinationId: 1,
            name: '1+2',
            tableIds: [1, 2],
            minimumParty: 5,
            maximumParty: 6,
            seating: 'BAR',
          },
        ],
      },
      shifts: [
        { shiftId: 1, weekday: 5, name: 'dinner', firstSeatingMinute: 1_080, lastSeatingMinute: 1_320 },
      ],
      rules: {
        ...defaultBookingRules,
        slotIntervalMinutes: 30,
        slotCutoffMinutes: 60,
        largestParty: 12,
        cancellationCutoffMinutes: 120,
        pacingCovers: 40,
        turnTimes: [
          { upToGuests: 2, minutes: 90 },
          { upToGuests: 50, minutes: 120 },
        ],
      },
    },
  ]);
  const days = await database.query<{ starts: Buffer }>({
    text: 'select starts from inventory.service_day order by service_date',
    values: [],
  });
  expect(days.map(({ starts }) => [...startsByStep(starts)])).toEqual([
    [
      [60, { parties: 2, covers: 6 }],
      [61, { parties: 1, covers: 4 }],
    ],
    [],
  ]);
});
