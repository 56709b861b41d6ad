import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partyId, tableId } from '#shared/identifiers/identifiers.ts';
import { dayRulesOf } from '#shared/inventory/domain/day-rules.ts';
import { calendarOf, instantOfStep, stepMilliseconds } from '#shared/inventory/domain/service-day.ts';
import { foldAllocations, type PartyAllocation } from '#shared/inventory/domain/service-day-state.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { quoteQueue, quoteWait, type WaitingParty } from './quote-wait.ts';

const calendar = calendarOf('2026-11-27', 'Europe/Vienna');
const rules = dayRulesOf(planFixture(), calendar.serviceDate);
/** 19:00. */
const sevenStep = 60;
const seven = instantOfStep(calendar, sevenStep);
const someone = partyId('00000000-0000-4000-8000-000000000000');

/** Tables taken from 18:00 for so many steps each; 0 is free. */
const roomWith = (steps: readonly number[]) =>
  foldAllocations(
    calendar,
    steps.flatMap((length, index): PartyAllocation[] => {
      const startsAt = instantOfStep(calendar, 56);
      const endsAt = startsAt + length * stepMilliseconds;
      return length === 0
        ? []
        : [{ partyId: someone, tableIds: [tableId(index + 1)], covers: 2, startsAt, endsAt }];
    }),
  );
const empty = roomWith([]);
const two: WaitingParty = { partySize: 2, seating: null };

describe('the quoted wait', () => {
  it('is until the first table that fits is free, rounded up to five minutes', () => {
    // Free at 19:30, 19:45, and 21:00 for the larger ones.
    const room = roomWith([6, 7, 12, 12, 12]);
    expect(quoteWait(rules, room, seven, [], two)).toBe(30);
    expect(quoteWait(rules, room, seven + 4 * 60_000, [], two)).toBe(30);
    expect(quoteWait(rules, room, seven + 11 * 60_000, [], two)).toBe(20);
    expect(quoteWait(rules, room, seven, [two], two)).toBe(45);
    expect(quoteWait(rules, room, seven, [two, two], two)).toBe(120);
    expect(quoteWait(rules, room, seven, [], { partySize: 2, seating: 'OUTDOOR' })).toBe(120);
  });

  it('needs the table for the whole turn: a reservation to come counts', () => {
    const startsAt = instantOfStep(calendar, sevenStep + 4);
    const booked = [1, 2, 3, 4, 5].map((table): PartyAllocation => {
      const endsAt = startsAt + 8 * stepMilliseconds;
      return { partyId: someone, tableIds: [tableId(table)], covers: 2, startsAt, endsAt };
    });
    expect(quoteWait(rules, foldAllocations(calendar, booked), seven, [], two)).toBe(180);
  });

  it('is null where nothing fits before the day ends, and does not stand in others’ way', () => {
    const nine = { partySize: 9, seating: null };
    expect(quoteQueue(rules, empty, seven, [nine, two])).toEqual([null, 0]);
    const lastStep = instantOfStep(calendar, calendar.stepsInDay - 1);
    expect(quoteQueue(rules, empty, lastStep, [two, two, two, two, two, two])).toEqual([0, 0, 0, 0, 0, null]);
  });

  const party = fc.record({
    partySize: fc.integer({ min: 1, max: 9 }),
    seating: fc.constantFrom(null, 'STANDARD' as const, 'OUTDOOR' as const),
  });
  const queue = fc.array(party, { maxLength: 8 });
  const room = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 }).map(roomWith);
  const waited = (minutes: number | null) => minutes ?? Number.POSITIVE_INFINITY;
  const property = (
    check: (room: ReturnType<typeof roomWith>, queue: WaitingParty[], party: WaitingParty) => void,
  ) => fc.assert(fc.property(room, queue, party, check), { numRuns: 300 });

  it('is nothing in an empty room', () => {
    property((_room, _queue, one) => {
      if (one.partySize === 9 || (one.seating === 'OUTDOOR' && (one.partySize > 6 || one.partySize < 2)))
        return;
      expect(quoteWait(rules, empty, seven, [], one)).toBe(0);
    });
  });

  it('is never shorter than that of a like party ahead', () => {
    property((taken, ahead, one) => {
      const quotes = quoteQueue(rules, taken, seven, [...ahead, one]);
      ahead.forEach((other, index) => {
        if (other.partySize === one.partySize && other.seating === one.seating)
          expect(waited(quotes.at(-1) ?? null)).toBeGreaterThanOrEqual(waited(quotes[index] ?? null));
      });
    });
  });

  it('never becomes shorter because one more party stands ahead', () => {
    property((taken, ahead, one) => {
      for (let count = 0; count < ahead.length; count += 1)
        expect(waited(quoteWait(rules, taken, seven, ahead.slice(0, count + 1), one))).toBeGreaterThanOrEqual(
          waited(quoteWait(rules, taken, seven, ahead.slice(0, count), one)),
        );
    });
  });

  it('never counts on a table that is taken, nor on one that another ahead gets', () => {
    property((taken, ahead, one) => {
      const quotes = quoteQueue(rules, taken, seven, [...ahead, one]);
      const seatsNow = quotes.filter((minutes) => minutes === 0).length;
      const free = [1, 2, 3, 4, 5].filter(
        (table) => ((taken.occupancy[(table - 1) * 4 + 1] ?? 0) & (1 << (sevenStep - 32))) === 0,
      );
      expect(seatsNow).toBeLessThanOrEqual(free.length);
    });
  });
});
