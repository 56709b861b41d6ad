import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinationId, partyId, tableId } from '#shared/identifiers/identifiers.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { type DayPlan, planOn } from './day-plan.ts';
import { isFree, type Occupancy, stepMask } from './occupancy.ts';
import type { BookingChannel, DiningTable, RestaurantPlan } from './restaurant-plan.ts';
import { seatingOptions } from './seating-options.ts';
import { calendarOf, instantOfStep } from './service-day.ts';
import { foldAllocations } from './service-day-state.ts';
import { chooseTables, type SeatingRequest, type TableChoice } from './table-choice.ts';

const serviceDate = '2026-11-27';
const dayPlan = (overrides: Partial<RestaurantPlan> = {}): DayPlan =>
  planOn(planFixture(overrides), serviceDate);
const usual = dayPlan();
const calendar = calendarOf(serviceDate, 'Europe/Vienna');
const evening = 60;

const occupied = (...taken: [table: number, from: number, until: number][]) =>
  foldAllocations(
    calendar,
    taken.map(([table, from, until]) => ({
      partyId: partyId('00000000-0000-4000-8000-000000000000'),
      tableIds: [tableId(table)],
      covers: 2,
      startsAt: instantOfStep(calendar, from),
      endsAt: instantOfStep(calendar, until),
    })),
  ).occupancy;

const shortestTurnSteps = 6;

const seat = (
  partySize: number,
  step = evening,
  overrides: Partial<SeatingRequest> = {},
): SeatingRequest => ({
  partySize,
  seating: null,
  channel: 'ONLINE',
  step,
  untilStep: step + (partySize <= 2 ? 6 : partySize <= 4 ? 8 : 10),
  ...overrides,
});

const choose = (occupancy: Occupancy, request: SeatingRequest, plan = usual) =>
  chooseTables(plan, occupancy, request, shortestTurnSteps);

describe('best fit', () => {
  const night: [number, number] = [evening - 8, evening + 20];
  const cases: [string, Occupancy, number, number[] | null][] = [
    ['the smallest table that fits', occupied(), 2, [1]],
    ['the next one of the same size', occupied([1, ...night]), 2, [2]],
    ['a larger one when the small ones are taken', occupied([1, ...night], [2, ...night]), 2, [3]],
    ['a single table before a combination', occupied(), 5, [5]],
    ['a combination when no single table is left', occupied([5, ...night]), 5, [3, 4]],
    ['no combination with a taken member', occupied([5, ...night], [4, ...night]), 5, null],
    ['a combination for a party that no table takes', occupied(), 8, [3, 4]],
    ['nothing for a party larger than everything', occupied(), 9, null],
    ['the table that strands no gap', occupied([1, evening - 8, evening - 1]), 2, [2]],
  ];
  it.each(cases)('%s', (_name, occupancy, partySize, expected) => {
    expect(choose(occupancy, seat(partySize))?.tableIds ?? null).toEqual(expected);
  });

  it('keeps to the asked seating', () => {
    const outdoors = seat(2, evening, { seating: ['OUTDOOR'] });
    expect(choose(occupied(), outdoors)?.tableIds).toEqual([5]);
  });
});

describe('priority', () => {
  const { floorPlan } = planFixture();
  const withPriorities = (priorities: Record<number, number>) =>
    dayPlan({
      floorPlan: {
        ...floorPlan,
        tables: floorPlan.tables.map((table) => ({
          ...table,
          priority: priorities[table.tableId] ?? table.priority,
        })),
        combinations: [
          ...floorPlan.combinations,
          {
            combinationId: combinationId(2),
            name: '1+2',
            tableIds: [tableId(1), tableId(2)],
            minimumParty: 3,
            maximumParty: 8,
            seating: 'STANDARD',
          },
        ],
      },
    });
  const cases: [string, Record<number, number>, Occupancy, number, number[]][] = [
    ['goes before the number', { 2: 3 }, occupied(), 2, [2]],
    ['goes before gaps', { 2: 3 }, occupied([2, evening - 8, evening - 1]), 2, [2]],
    ['goes after the size', { 3: 1 }, occupied(), 2, [1]],
    ['goes after a single table', { 3: 1, 4: 1 }, occupied(), 6, [5]],
    ['of a combination is that of its last table', { 1: 1, 2: 9 }, occupied(), 8, [3, 4]],
    ['of a combination counts when all its tables have it', { 3: 6 }, occupied(), 8, [1, 2]],
  ];
  it.each(cases)('%s', (_name, priorities, occupancy, partySize, expected) => {
    expect(choose(occupancy, seat(partySize), withPriorities(priorities))?.tableIds).toEqual(expected);
  });
});

describe('the channel', () => {
  const { floorPlan } = planFixture();
  const mixed = dayPlan({
    floorPlan: {
      ...floorPlan,
      tables: floorPlan.tables.map((table): DiningTable => {
        if (table.tableId === 1) return { ...table, bookability: 'WALK_IN_ONLY' };
        return [2, 3].includes(table.tableId) ? { ...table, bookability: 'IN_HOUSE_ONLY' } : table;
      }),
    },
  });
  const cases: [string, BookingChannel, number, number[] | null][] = [
    ['diners get online tables', 'ONLINE', 2, [4]],
    ['the house gets its own tables, too', 'IN_HOUSE', 2, [2]],
    ['walk-ins get any table', 'WALK_IN', 2, [1]],
    ['diners get no combination with a table that they cannot book', 'ONLINE', 8, null],
    ['the house gets it', 'IN_HOUSE', 8, [3, 4]],
  ];
  it.each(cases)('%s', (_name, channel, partySize, expected) => {
    const chosen = choose(occupied(), seat(partySize, evening, { channel }), mixed);
    expect(chosen?.tableIds ?? null).toEqual(expected);
  });
});

const reason = (
  rule: TableChoice['rule'],
  isCombination: boolean,
  spareSeats: number,
  strandedMinutes: number,
  freeOptions: number,
): TableChoice => ({ rule, isCombination, spareSeats, strandedMinutes, freeOptions });

describe('the reason for a choice', () => {
  const { floorPlan } = planFixture();
  const secondFirst = dayPlan({
    floorPlan: {
      ...floorPlan,
      tables: floorPlan.tables.map((table) => (table.tableId === 2 ? { ...table, priority: 1 } : table)),
    },
  });
  const night: [number, number] = [evening - 8, evening + 20];
  const cases: [string, DayPlan, Occupancy, number, TableChoice][] = [
    ['one table was free', usual, occupied([5, ...night]), 8, reason('ONLY_ONE', true, 0, 0, 1)],
    ['one was smaller', usual, occupied([1, ...night]), 2, reason('SMALLEST', false, 0, 0, 4)],
    ['one was to be filled first', secondFirst, occupied(), 2, reason('PRIORITY', false, 0, 0, 5)],
    [
      'one left fewer gaps',
      usual,
      occupied([1, evening - 8, evening - 1], [2, evening - 8, evening]),
      2,
      reason('FEWEST_STRANDED', false, 0, 0, 5),
    ],
    [
      'they differ by number only, gaps on both sides',
      usual,
      occupied([1, 50, evening - 2], [1, evening + 7, 70], [2, 50, evening - 1], [2, evening + 8, 70]),
      1,
      reason('LOWEST_NUMBER', false, 1, 45, 2),
    ],
    [
      'a gap in which somebody can sit is no loss',
      usual,
      occupied([1, 40, evening - 6], [1, evening + 12, 80]),
      1,
      reason('LOWEST_NUMBER', false, 1, 0, 2),
    ],
    [
      'gaps of all tables of a combination count',
      usual,
      occupied([5, ...night], [3, 40, evening - 1], [4, 40, evening - 2]),
      8,
      reason('ONLY_ONE', true, 0, 45, 1),
    ],
  ];
  it.each(cases)('%s', (_name, plan, occupancy, partySize, expected) => {
    expect(choose(occupancy, seat(partySize), plan)?.choice).toEqual(expected);
  });

  it('counts no gap where nobody sits before or after, however early or late', () => {
    expect(choose(occupied(), seat(1, 2))?.choice.strandedMinutes).toBe(0);
    expect(choose(occupied(), seat(1, 118))?.choice.strandedMinutes).toBe(0);
  });
});

it('chooses only what is free and fits, never a combination while a single table fits, always the same', () => {
  const taken = fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 40, max: 80 }),
      fc.integer({ min: 1, max: 12 }),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      taken,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 52, max: 72 }),
      (some, partySize, step) => {
        const occupancy = occupied(
          ...some.map(([table, from, steps]): [number, number, number] => [table, from, from + steps]),
        );
        const request = seat(partySize, step);
        const mask = stepMask(step, request.untilStep);
        const free = seatingOptions(usual, partySize, 'ONLINE').filter((option) =>
          option.tableIds.every((table) => isFree(occupancy, table, mask)),
        );
        const chosen = choose(occupancy, request);
        expect(chosen === null).toBe(free.length === 0);
        if (chosen === null) return;
        const { choice, ...option } = chosen;
        expect(free).toContainEqual(option);
        expect(choice.freeOptions).toBe(free.length);
        expect(chosen.isCombination).toBe(free.every((other) => other.isCombination));
        const sameKind = free.filter((other) => other.isCombination === chosen.isCombination);
        expect(chosen.maximumParty).toBe(Math.min(...sameKind.map((other) => other.maximumParty)));
        expect(choose(occupancy, request)).toEqual(chosen);
      },
    ),
  );
});
