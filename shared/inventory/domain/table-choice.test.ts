import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partyId, tableId } from '#shared/identifiers/identifiers.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { isFree, stepMask } from './occupancy.ts';
import { seatingOptions, turnSteps } from './seating-options.ts';
import { calendarOf, instantOfStep } from './service-day.ts';
import { foldAllocations } from './service-day-state.ts';
import { chooseTables } from './table-choice.ts';

const plan = planFixture();
const calendar = calendarOf('2026-11-27', plan.timeZone);
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

const choose = (occupancy: ReturnType<typeof occupied>, partySize: number, step = evening) =>
  chooseTables(plan, occupancy, { partySize, seating: null, step })?.tableIds ?? null;

describe('best fit', () => {
  const night: [number, number] = [evening - 8, evening + 20];
  const cases: [string, ReturnType<typeof occupied>, number, number[] | null][] = [
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
    expect(choose(occupancy, partySize)).toEqual(expected);
  });

  it('keeps to the asked seating', () => {
    const request = { partySize: 2, seating: ['OUTDOOR'] as const, step: evening };
    expect(chooseTables(plan, occupied(), request)?.tableIds).toEqual([5]);
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
        const mask = stepMask(step, step + turnSteps(plan.rules, partySize));
        const free = seatingOptions(plan, partySize).filter((option) =>
          option.tableIds.every((table) => isFree(occupancy, table, mask)),
        );
        const chosen = chooseTables(plan, occupancy, { partySize, seating: null, step });
        expect(chosen === null).toBe(free.length === 0);
        if (chosen === null) return;
        expect(free).toContainEqual(chosen);
        expect(chosen.isCombination).toBe(free.every((option) => option.isCombination));
        const sameKind = free.filter((option) => option.isCombination === chosen.isCombination);
        expect(chosen.maximumParty).toBe(Math.min(...sameKind.map((option) => option.maximumParty)));
        expect(chooseTables(plan, occupancy, { partySize, seating: null, step })).toEqual(chosen);
      },
    ),
  );
});
