import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partyId, tableId } from '#shared/identifiers/identifiers.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { naiveClockAt, naiveMinuteOf, naiveQuarters } from '../testing/naive-clock.ts';
import { naiveDay, naivePeriod } from '../testing/naive-rules.ts';
import { dayOf, nightOwl } from '../testing/night-owl.ts';
import { randomPlans, randomSettings } from '../testing/random-plans.ts';
import { findTable } from './availability.ts';
import type { RestaurantPlan } from './restaurant-plan.ts';
import { type SeatingSlot, seatingSlotsOf } from './seating-slots.ts';
import { calendarOf, stepMilliseconds } from './service-day.ts';
import { foldAllocations, type PartyAllocation } from './service-day-state.ts';

const date = '2027-01-15';
const period = { name: 'late', firstSeatingMinute: 1_380, lastSeatingMinute: 1_470 };
const limited = {
  ...period,
  pacing: { covers: 20, parties: null },
  slotPacing: [{ minute: 1_410, covers: null, parties: 3 }],
  turnTimes: [{ upToGuests: 50, minutes: 60 }],
};
const rules = {
  ...planFixture().rules,
  slotIntervalMinutes: 30 as const,
  pacingCovers: 40,
  pacingParties: 9,
};
const on = (overrides: Partial<RestaurantPlan>) => planFixture({ rules, ...overrides });
const special = (...periods: (typeof period)[]) => [{ serviceDate: date, periods, note: null }];
const dated = { serviceDate: date, minute: 1_410, covers: 1, parties: 1, isPaused: true };

const limitsOf = (plan: RestaurantPlan) =>
  seatingSlotsOf(plan, dayOf(plan, date)).map(
    ({ minute, limit: { covers, parties, isPaused }, isDatedLimit, turnTimes }) =>
      `${minute}: ${covers} ${parties}${isPaused ? ' paused' : ''}${isDatedLimit ? ' dated' : ''} ${turnTimes.at(-1)?.minutes}`,
  );

describe('the slots of a day', () => {
  it.each([
    ['by the house', on({ specialDays: special(period) }), ['40 9 150', '40 9 150', '40 9 150', '40 9 150']],
    [
      'by a period',
      on({ specialDays: special(limited) }),
      ['20 null 60', 'null 3 60', '20 null 60', '20 null 60'],
    ],
    [
      'by the date',
      on({ specialDays: special(limited), slotPacing: [dated] }),
      ['20 null 60', '1 1 paused dated 60', '20 null 60', '20 null 60'],
    ],
    ['of a closed day', on({ specialDays: special(), slotPacing: [dated] }), []],
  ])('have the limits and turn times that hold %s', (_which, plan, expected) => {
    expect(limitsOf(plan)).toEqual(expected.map((limit, index) => `${1_380 + index * 30}: ${limit}`));
  });

  it.each([
    ['2026-10-24', '2026-10-25', 32 + 12],
    ['2027-03-27', '2027-03-28', 24 + 12],
  ])('of the night of %s are as many as quarters of an hour pass', (night, _after, count) => {
    const plan = nightOwl('Europe/Vienna');
    const slots = seatingSlotsOf(plan, dayOf(plan, night));
    expect(slots).toHaveLength(count);
    expect(
      slots.every(({ startsAt }, at) => startsAt === (slots[0]?.startsAt ?? 0) + at * stepMilliseconds),
    ).toBe(true);
  });
});

const parties = (serviceDate: string, timeZone: string): fc.Arbitrary<PartyAllocation[]> =>
  fc.array(
    fc
      .record({
        step: fc.nat(100),
        table: fc.integer({ min: 1, max: 7 }),
        covers: fc.integer({ min: 1, max: 8 }),
      })
      .map(({ step, table, covers }) => {
        const startsAt = calendarOf(serviceDate, timeZone).firstInstant + step * stepMilliseconds;
        const endsAt = startsAt + 4 * stepMilliseconds;
        return {
          partyId: partyId('00000000-0000-4000-8000-000000000000'),
          ...{ tableIds: [tableId(table)], covers, startsAt, endsAt },
        };
      }),
    { maxLength: 40, size: 'max' },
  );

const cases = randomSettings.chain((setting) =>
  fc.record({
    plan: randomPlans(setting),
    serviceDate: fc.constant(setting.serviceDate),
    booked: parties(setting.serviceDate, setting.timeZone),
    partySize: fc.integer({ min: 1, max: 8 }),
  }),
);

const takes = ({ limit, parties: begun, covers }: SeatingSlot, partySize: number) =>
  !limit.isPaused &&
  (limit.parties === null || begun < limit.parties) &&
  (limit.covers === null || covers + partySize <= limit.covers);

describe('for any plan and evening', () => {
  it('slots are where the periods have them, and count who starts before the next', () => {
    fc.assert(
      fc.property(cases, ({ plan, serviceDate, booked }) => {
        const day = naiveDay(plan, serviceDate);
        const interval = day.rules.slotIntervalMinutes;
        const expected = naiveQuarters(serviceDate, plan.timeZone).filter((instant) => {
          const minute = naiveMinuteOf(naiveClockAt(instant, plan.timeZone), serviceDate);
          return minute % interval === 0 && naivePeriod(day, minute) !== undefined;
        });
        const slots = seatingSlotsOf(plan, dayOf(plan, serviceDate, booked));
        expect(slots.map(({ startsAt }) => startsAt)).toEqual(expected);
        for (const slot of slots) {
          const until = slot.startsAt + interval * 60_000;
          const begun = booked.filter(({ startsAt }) => startsAt >= slot.startsAt && startsAt < until);
          expect(slot.parties).toBe(begun.length);
          expect(slot.covers).toBe(begun.reduce((sum, { covers }) => sum + covers, 0));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a diner is refused for pacing where the slot says that it is full or paused, and nowhere else', () => {
    let full = 0;
    fc.assert(
      fc.property(cases, ({ plan, serviceDate, booked, partySize }) => {
        const day = foldAllocations(calendarOf(serviceDate, plan.timeZone), booked);
        const now = day.calendar.firstInstant - 86_400_000;
        const seen = new Set<number>();
        for (const slot of seatingSlotsOf(plan, day)) {
          // A time that comes twice is asked for as the first of the two.
          if (seen.has(slot.minute)) continue;
          seen.add(slot.minute);
          const request = { serviceDate, minute: slot.minute, partySize, seating: null };
          const finding = findTable(plan, day, { ...request, channel: 'ONLINE' }, now);
          if (finding.isAvailable) expect(takes(slot, partySize)).toBe(true);
          else if (finding.reason === 'PACING_LIMIT') {
            full += 1;
            expect(takes(slot, partySize)).toBe(false);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(full).toBeGreaterThan(50);
  });
});
