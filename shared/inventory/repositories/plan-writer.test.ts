import { describe, expect, it } from 'vitest';
import { partyId, restaurantId, tableId } from '#shared/identifiers/identifiers.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { occupancyToBytes } from '../domain/occupancy.ts';
import { defaultBookingRules } from '../domain/restaurant-plan.ts';
import { calendarOf } from '../domain/service-day.ts';
import { foldAllocations } from '../domain/service-day-state.ts';
import { insertAllocation } from './allocation-repository.ts';
import { loadPlans } from './plan-repository.ts';
import { writePlans } from './plan-writer.ts';

const { database } = await createTestDatabase();
const write = (...plans: Parameters<typeof writePlans>[1]) =>
  database.transaction((transaction) => writePlans(transaction, plans));

describe('plans', () => {
  it('are read as they were written, and their version moves on', async () => {
    const plan = planFixture({
      restaurantId: restaurantId(1),
      specialDays: [
        { serviceDate: '2026-12-24', periods: [], note: 'Christmas Eve' },
        {
          serviceDate: '2026-12-31',
          periods: [
            {
              name: 'gala',
              firstSeatingMinute: 1_200,
              lastSeatingMinute: 1_560,
              turnTimes: [{ upToGuests: 50, minutes: 240 }],
              pacing: { covers: 40, parties: null },
              slotPacing: [{ minute: 1_200, covers: null, parties: 2 }],
              cutoffMinutes: null,
            },
          ],
          note: null,
        },
      ],
      changes: [
        { validFrom: '2027-01-01', rules: { ...defaultBookingRules, bufferMinutes: 15 } },
        {
          validFrom: '2027-02-01',
          shifts: [],
          floorPlan: { sections: [], tables: [], combinations: [] },
        },
      ],
      slotPacing: [
        { serviceDate: '2026-12-04', minute: 1_140, covers: 4, parties: null, isPaused: false },
        { serviceDate: '2026-12-04', minute: 1_155, covers: null, parties: null, isPaused: true },
      ],
    });
    await write(plan);
    expect(await loadPlans(database, [plan.restaurantId])).toEqual([plan]);
    await write({ ...plan, bookableOnline: false });
    expect(await loadPlans(database, [plan.restaurantId])).toEqual([
      { ...plan, version: 2, bookableOnline: false },
    ]);
  });

  it('lose a table that they no longer name, also where a party has it, and get it back by naming it again', async () => {
    const plan = planFixture({ restaurantId: restaurantId(2) });
    await write(plan);
    const party = {
      partyId: partyId(crypto.randomUUID()),
      tableIds: [tableId(1)],
      covers: 2,
      startsAt: Date.UTC(2026, 11, 1, 18),
      endsAt: Date.UTC(2026, 11, 1, 20),
    };
    await insertAllocation(database, plan.restaurantId, party, null);
    const { tables, ...floorPlan } = plan.floorPlan;
    await write({ ...plan, floorPlan: { ...floorPlan, tables: tables.slice(2) } });
    const [read] = await loadPlans(database, [plan.restaurantId]);
    expect(read?.floorPlan.tables.map((table) => table.tableId)).toEqual([3, 4, 5]);
    await write(plan);
    expect((await loadPlans(database, [plan.restaurantId]))[0]?.floorPlan).toEqual(plan.floorPlan);
  });

  it('of a restaurant whose time zone changes have their service days made anew', async () => {
    const plan = planFixture({ restaurantId: restaurantId(5) });
    await write(plan);
    const startsAt = Date.UTC(2026, 11, 1, 18);
    const party = {
      partyId: partyId(crypto.randomUUID()),
      tableIds: [tableId(3), tableId(4)],
      covers: 8,
      startsAt,
      endsAt: startsAt + 2 * 3_600_000,
    };
    await insertAllocation(database, plan.restaurantId, party, null);
    await write({ ...plan, timeZone: 'Asia/Tokyo' });
    const days = await database.query<{ service_date: string; occupancy: Buffer; starts: Buffer }>({
      text: 'select service_date, occupancy, starts from inventory.service_day where restaurant_id = $1 order by 1',
      values: [plan.restaurantId],
    });
    // 03:00 on 2 December in Tokyo: still the first of December's service.
    expect(days.map((day) => day.service_date)).toEqual(['2026-12-01', '2026-12-02']);
    for (const day of days) {
      const fold = foldAllocations(calendarOf(day.service_date, 'Asia/Tokyo'), [party]);
      expect([day.occupancy, day.starts]).toEqual([
        occupancyToBytes(fold.occupancy),
        Buffer.from(fold.starts),
      ]);
    }
  });

  it('with a time zone that there is not are refused by name, and nothing is written', async () => {
    const good = planFixture({ restaurantId: restaurantId(3) });
    const bad = planFixture({ restaurantId: restaurantId(4), timeZone: 'Europe/Nowhere' });
    await expect(write(good, bad)).rejects.toThrow(
      'timeZone of restaurant rst_4: an IANA time zone, not "Europe/Nowhere"',
    );
    expect(await loadPlans(database, [good.restaurantId, bad.restaurantId])).toEqual([]);
    await expect(
      database.query({ text: `update inventory.restaurant set time_zone = 'Europe/Nowhere'`, values: [] }),
    ).rejects.toThrow('time zone');
  });
});
