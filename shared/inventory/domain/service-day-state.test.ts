import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partyId, tableId } from '#shared/identifiers/identifiers.ts';
import { isFree, occupancyFromBytes, occupancyToBytes, stepMask } from './occupancy.ts';
import { startsByStep } from './pacing.ts';
import { calendarOf, instantOfStep, stepMilliseconds, stepsInWindow } from './service-day.ts';
import {
  foldAllocations,
  type PartyAllocation,
  type ServiceDayState,
  withAllocation,
  withoutAllocation,
} from './service-day-state.ts';

const calendar = calendarOf('2026-11-27', 'Europe/Vienna');

const parties = fc.array(
  fc.record({
    partyId: fc.uuid().map(partyId),
    tableIds: fc.uniqueArray(fc.integer({ min: 1, max: 40 }).map(tableId), { minLength: 1, maxLength: 3 }),
    covers: fc.integer({ min: 1, max: 50 }),
    from: fc.integer({ min: -30, max: 140 }),
    steps: fc.integer({ min: 1, max: 24 }),
  }),
  { maxLength: 60 },
);

type Wanted = typeof parties extends fc.Arbitrary<(infer One)[]> ? One : never;

const toAllocation = ({ from, steps, ...party }: Wanted): PartyAllocation => ({
  ...party,
  startsAt: instantOfStep(calendar, from),
  endsAt: instantOfStep(calendar, from + steps),
});

/** Allocations of a table never overlap: those that would are left out, as the database does. */
const possible = (wanted: readonly Wanted[]): PartyAllocation[] =>
  wanted.map(toAllocation).reduce<PartyAllocation[]>((kept, party) => {
    const clashes = kept.some(
      (other) =>
        other.tableIds.some((table) => party.tableIds.includes(table)) &&
        other.startsAt < party.endsAt &&
        party.startsAt < other.endsAt,
    );
    return clashes ? kept : kept.concat(party);
  }, []);

const bytesOf = (day: ServiceDayState) => [occupancyToBytes(day.occupancy), Buffer.from(day.starts)];

it('says of every table and step what the allocations say', () => {
  fc.assert(
    fc.property(
      parties,
      fc.integer({ min: 1, max: 40 }),
      fc.nat(stepsInWindow - 1),
      (wanted, table, step) => {
        const kept = possible(wanted);
        const day = foldAllocations(calendar, kept);
        const at = instantOfStep(calendar, step);
        const isTaken = kept.some(
          (party) =>
            party.tableIds.includes(tableId(table)) &&
            party.startsAt < at + stepMilliseconds &&
            party.endsAt > at,
        );
        expect(isFree(day.occupancy, tableId(table), stepMask(step, step + 1))).toBe(!isTaken);
        const starting = kept.filter((party) => party.startsAt === at);
        const covers = starting.reduce((sum, party) => sum + party.covers, 0);
        expect(startsByStep(day.starts).get(step) ?? { parties: 0, covers: 0 }).toEqual({
          parties: starting.length,
          covers,
        });
      },
    ),
  );
});

it('is the same whatever the order, and whatever came and went in between', () => {
  fc.assert(
    fc.property(parties, fc.func(fc.boolean()), (wanted, stays) => {
      const kept = possible(wanted);
      const leaving = kept.filter((party) => !stays(party.partyId));
      const staying = kept.filter((party) => stays(party.partyId));
      const changed = leaving.reduce(
        withoutAllocation,
        kept.reduce(withAllocation, foldAllocations(calendar, [])),
      );
      expect(bytesOf(changed)).toEqual(bytesOf(foldAllocations(calendar, staying.reverse())));
    }),
  );
});

it('comes back from its bytes as it went', () => {
  fc.assert(
    fc.property(parties, (wanted) => {
      const day = foldAllocations(calendar, possible(wanted));
      const [occupancy = Buffer.alloc(0), starts = Buffer.alloc(0)] = bytesOf(day);
      const again = { ...day, occupancy: occupancyFromBytes(occupancy), starts };
      expect(bytesOf(again)).toEqual([occupancy, starts]);
    }),
  );
});
