import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { dayOf, longAgo, nightOwl, party } from '../testing/night-owl.ts';
import { randomPlans, randomSettings } from '../testing/random-plans.ts';
import { findTable } from './availability.ts';
import { comparePlans, type SlotOutlook } from './planned-slots.ts';
import type { RestaurantPlan } from './restaurant-plan.ts';

const date = '2027-01-15';
const now = Temporal.Instant.from('2027-01-10T12:00Z').epochMilliseconds;
const plan = planFixture();
const evening = (firstSeatingMinute: number, lastSeatingMinute: number): RestaurantPlan => ({
  ...plan,
  specialDays: [
    { serviceDate: date, periods: [{ name: 'x', firstSeatingMinute, lastSeatingMinute }], note: null },
  ],
});
const nine = [9 * 60, 9 * 60 + 15] as const;
const word = (outlook: SlotOutlook | null) => outlook && (outlook.reason ?? 'available');
const shown = (before: RestaurantPlan, after: RestaurantPlan, partySize = 2) =>
  comparePlans({ before, after }, dayOf(before, date), partySize, now).map(
    (slot) => `${slot.minute} ${word(slot.before)} ${word(slot.after)}`,
  );

describe('a slot', () => {
  it.each<[string, RestaurantPlan, RestaurantPlan, number, string[]]>([
    ['stays', evening(...nine), evening(...nine), 2, ['540 available available', '555 available available']],
    ['comes', evening(540, 540), evening(...nine), 2, ['540 available available', '555 null available']],
    ['goes', evening(...nine), evening(555, 555), 2, ['540 available null', '555 available available']],
    [
      'is paused',
      evening(540, 540),
      {
        ...evening(540, 540),
        slotPacing: [{ serviceDate: date, minute: 540, covers: null, parties: null, isPaused: true }],
      },
      2,
      ['540 available PACING_LIMIT'],
    ],
    [
      'is closed with the book',
      evening(540, 540),
      { ...evening(540, 540), bookableOnline: false },
      2,
      ['540 available NOT_BOOKABLE_ONLINE'],
    ],
    [
      'loses its table',
      evening(540, 540),
      { ...evening(540, 540), floorPlan: { ...plan.floorPlan, combinations: [] } },
      8,
      ['540 available PARTY_TOO_LARGE'],
    ],
  ])('%s', (_what, before, after, partySize, expected) => {
    expect(shown(before, after, partySize)).toEqual(expected);
  });

  it('that comes twice where clocks go back is two, each with its own tables', () => {
    const owl = nightOwl('Europe/Vienna');
    const night = '2026-10-24';
    const secondHalfPastTwo = Temporal.Instant.from('2026-10-25T01:30Z').epochMilliseconds;
    const day = dayOf(owl, night, [party(secondHalfPastTwo, 15)]);
    const slots = comparePlans({ before: owl, after: owl }, day, 2, longAgo);
    const twice = slots.filter(({ minute }) => minute === 26 * 60 + 45);
    expect(twice.map(({ after }) => word(after))).toEqual(['NO_TABLE', 'available']);
  });
});

it('agrees with what diners are answered under either plan, whatever the plans', () => {
  const reasons = new Set<string | null>();
  const cases = randomSettings.chain((setting) =>
    fc.record({
      serviceDate: fc.constant(setting.serviceDate),
      before: randomPlans(setting),
      after: randomPlans(setting),
      partySize: fc.integer({ min: 1, max: 8 }),
      hours: fc.integer({ min: -20, max: 40 }),
    }),
  );
  fc.assert(
    fc.property(cases, ({ serviceDate, before, after, partySize, hours }) => {
      const empty = dayOf(before, serviceDate);
      const asked = empty.calendar.firstInstant - hours * 3_600_000;
      const day = dayOf(before, serviceDate, [party(empty.calendar.firstInstant + 14 * 3_600_000, 90)]);
      const seen = new Set<number>();
      for (const slot of comparePlans({ before, after }, day, partySize, asked)) {
        if (seen.has(slot.minute)) continue;
        seen.add(slot.minute);
        for (const [of, outlook] of [
          [before, slot.before],
          [after, slot.after],
        ] as const) {
          const request = { serviceDate, minute: slot.minute, partySize, seating: null };
          const finding = findTable(of, day, { ...request, channel: 'ONLINE' }, asked);
          if (outlook === null) expect(finding.isAvailable).toBe(false);
          else expect(outlook.reason).toBe(finding.isAvailable ? null : finding.reason);
          if (outlook !== null) reasons.add(outlook.reason);
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(reasons.size).toBeGreaterThanOrEqual(8);
});
