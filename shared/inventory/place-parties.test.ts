import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Queryable } from '#shared/database/database.ts';
import { partyId, restaurantId, tableId } from '#shared/identifiers/identifiers.ts';
import { findDaysApartFromFold } from '#shared/testing/days-apart-from-fold.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { defaultBookingRules, type RestaurantPlan } from './domain/restaurant-plan.ts';
import { endParty } from './ledger.ts';
import { placeParty, swapParties } from './place-parties.ts';
import { readAllocations } from './repositories/allocation-repository.ts';
import { type LockedServiceDays, lockServiceDays } from './repositories/locked-service-days.ts';
import { writePlans } from './repositories/plan-writer.ts';

const { database } = await createTestDatabase();
const serviceDate = '2026-12-04';
const evening = Temporal.ZonedDateTime.from(`${serviceDate}T19:00[Europe/Vienna]`).epochMilliseconds;
const minutes = (count: number) => count * 60_000;

let house: RestaurantPlan;
let houses = 0;

beforeEach(async () => {
  houses += 1;
  const { floorPlan } = planFixture();
  house = planFixture({
    restaurantId: restaurantId(houses),
    floorPlan: {
      ...floorPlan,
      tables: floorPlan.tables.map((table) =>
        table.tableId === 5 ? { ...table, bookability: 'IN_HOUSE_ONLY' } : table,
      ),
    },
    rules: { ...defaultBookingRules, bufferMinutes: 15, pacingParties: 2 },
  });
  await database.transaction((transaction) => writePlans(transaction, [house]));
});

const withLock = <Result>(work: (transaction: Queryable, locked: LockedServiceDays) => Promise<Result>) =>
  database.transaction(async (transaction) =>
    work(transaction, await lockServiceDays(transaction, house.restaurantId, house.timeZone, [serviceDate])),
  );

interface Wanted {
  readonly tables: readonly number[];
  readonly party?: ReturnType<typeof newParty>;
  readonly startsAt?: number;
  readonly durationMinutes?: number;
  readonly covers?: number;
}

const newParty = () => partyId(randomUUID());

const place = ({
  tables,
  party = newParty(),
  startsAt = evening,
  durationMinutes = 90,
  covers = 2,
}: Wanted) =>
  withLock((transaction, locked) =>
    placeParty(transaction, {
      locked,
      plan: house,
      partyId: party,
      tableIds: tables.map(tableId),
      startsAt,
      durationMinutes,
      covers,
    }),
  );

/** Tables by party, with the minutes after seven at which each begins and ends; the days are the fold of them. */
const book = async () => {
  const parties = await readAllocations(
    database,
    house.restaurantId,
    evening - minutes(600),
    evening + minutes(600),
  );
  const { apart } = await findDaysApartFromFold(database, house.restaurantId, house.timeZone);
  expect(apart).toEqual([]);
  return new Map(
    parties.map(({ partyId: id, tableIds, startsAt, endsAt }) => [
      id,
      [...tableIds, (startsAt - evening) / 60_000, (endsAt - evening) / 60_000],
    ]),
  );
};

describe('a host puts a party', () => {
  it('at tables of any kind, with what was set aside for it on record', async () => {
    const cases: [Wanted, string[]][] = [
      [{ tables: [1] }, []],
      [{ tables: [5], covers: 4 }, ['NOT_ONLINE_TABLE']],
      [{ tables: [2], covers: 3 }, ['EXCEEDED_PACING', 'OUTSIDE_TABLE_SIZE']],
      [{ tables: [4, 3], covers: 7, startsAt: evening + minutes(30) }, []],
    ];
    for (const [wanted, overrides] of cases) {
      const placed = await place(wanted);
      expect(placed).toMatchObject({ kind: 'placed', assignment: { overrides, choice: { rule: 'HOST' } } });
    }
    expect([...(await book()).values()]).toEqual(
      expect.arrayContaining([
        [1, 0, 105],
        [5, 0, 105],
        [2, 0, 105],
        [3, 4, 30, 135],
      ]),
    );
  });

  it('at tables that are no combination, which is on record too', async () => {
    const placed = await place({ tables: [1, 2], covers: 4 });
    expect(placed).toMatchObject({
      kind: 'placed',
      assignment: { overrides: ['TABLES_NOT_COMBINED'], choice: { spareSeats: 0, isCombination: true } },
    });
  });

  it('elsewhere, and its old table is free', async () => {
    const party = newParty();
    await place({ tables: [1], party });
    expect(await place({ tables: [2], party })).toMatchObject({
      kind: 'placed',
      assignment: { overrides: [] },
    });
    expect(await book()).toEqual(new Map([[party, [2, 0, 105]]]));
    expect(await place({ tables: [1] })).toMatchObject({ kind: 'placed' });
  });

  it('nowhere where others sit, also while the table is laid anew, and everything stays', async () => {
    const party = newParty();
    await place({ tables: [1], party });
    const before = await book();
    expect(await place({ tables: [1, 2], startsAt: evening + minutes(90) })).toEqual({
      kind: 'tables_taken',
      tableIds: [1],
    });
    expect(await place({ tables: [9] })).toEqual({ kind: 'unknown_tables' });
    expect(await place({ tables: [] })).toEqual({ kind: 'unknown_tables' });
    expect(await book()).toEqual(before);
    expect(await place({ tables: [1], startsAt: evening + minutes(105) })).toMatchObject({ kind: 'placed' });
  });
});

describe('two parties', () => {
  const seat = async (wanted: Wanted) => {
    const party = wanted.party ?? newParty();
    expect(await place({ ...wanted, party })).toMatchObject({ kind: 'placed' });
    const { startsAt = evening, durationMinutes = 90, covers = 2 } = wanted;
    return { partyId: party, startsAt, durationMinutes, covers };
  };
  const swap = (one: Awaited<ReturnType<typeof seat>>, other: typeof one) =>
    withLock((transaction, locked) => swapParties(transaction, locked, house, one, other));

  it('exchange tables, each at its own time', async () => {
    const one = await seat({ tables: [1] });
    const other = await seat({
      tables: [3, 4],
      startsAt: evening + minutes(60),
      covers: 6,
      durationMinutes: 120,
    });
    expect(await swap(one, other)).toMatchObject({
      kind: 'swapped',
      assignments: [{ tableIds: [3, 4] }, { tableIds: [1], overrides: ['OUTSIDE_TABLE_SIZE'] }],
    });
    expect(await book()).toEqual(
      new Map([
        [one.partyId, [3, 4, 0, 105]],
        [other.partyId, [1, 60, 195]],
      ]),
    );
  });

  it('stay where they are when somebody else is in the way of one', async () => {
    const one = await seat({ tables: [1] });
    const other = await seat({ tables: [2], durationMinutes: 30 });
    await seat({ tables: [2], startsAt: evening + minutes(45) });
    const before = await book();
    expect(await swap(one, other)).toEqual({ kind: 'tables_taken', tableIds: [2] });
    expect(await swap(one, { ...other, partyId: newParty() })).toEqual({ kind: 'unknown_tables' });
    expect(await book()).toEqual(before);
  });
});

describe('a party that ends', () => {
  const end = (party: ReturnType<typeof newParty>, at: number) =>
    withLock((transaction, locked) => endParty(transaction, locked, party, at));

  it.each([
    ['in the middle: the quarter of an hour that runs is free too', 50, [1, 0, 45]],
    ['before it began: everything is free', -20, undefined],
    ['in its first quarter of an hour', 10, undefined],
    ['after its time: nothing changes', 200, [1, 0, 105]],
  ])('%s', async (_name, atMinute, left) => {
    const party = newParty();
    await place({ tables: [1], party });
    await end(party, evening + minutes(atMinute));
    expect((await book()).get(party)).toEqual(left);
  });

  it('without tables leaves the day as it is', async () => {
    await end(newParty(), evening);
    expect(await book()).toEqual(new Map());
  });
});
