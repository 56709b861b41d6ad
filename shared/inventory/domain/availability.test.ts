import { describe, expect, it } from 'vitest';
import { partyId, tableId } from '#shared/identifiers/identifiers.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { findAlternatives } from './alternatives.ts';
import { type AvailabilityRequest, findTable, serviceDatesOf } from './availability.ts';
import { defaultBookingRules, type RestaurantPlan } from './restaurant-plan.ts';
import { calendarOf, instantOfStep } from './service-day.ts';
import { emptyServiceDay, foldAllocations } from './service-day-state.ts';
import { slotStart } from './slot.ts';

const serviceDate = '2026-11-27';
const now = Temporal.Instant.from('2026-11-22T12:00:00Z').epochMilliseconds;
const request = (overrides: Partial<AvailabilityRequest> = {}): AvailabilityRequest => ({
  serviceDate,
  minute: 19 * 60,
  partySize: 2,
  seating: null,
  channel: 'ONLINE',
  ...overrides,
});
const emptyDay = (plan: RestaurantPlan, date = serviceDate) =>
  emptyServiceDay(calendarOf(date, plan.timeZone));

/** Every table taken from 17:00 until the hour. */
const fullUntil = (plan: RestaurantPlan, hour: number) => {
  const calendar = calendarOf(serviceDate, plan.timeZone);
  return foldAllocations(calendar, [
    {
      partyId: partyId('00000000-0000-4000-8000-000000000000'),
      tableIds: [1, 2, 3, 4, 5].map(tableId),
      covers: 14,
      startsAt: instantOfStep(calendar, (17 - 4) * 4),
      endsAt: instantOfStep(calendar, (hour - 4) * 4),
    },
  ]);
};

describe('the asked time', () => {
  const rules = (changes: Partial<typeof defaultBookingRules>) =>
    planFixture({ rules: { ...defaultBookingRules, ...changes } });
  const open = planFixture();
  const { floorPlan } = open;
  const withTables = (tables: typeof floorPlan.tables) =>
    planFixture({ floorPlan: { ...floorPlan, tables, combinations: [] } });
  const largeTablesOnly = withTables(
    floorPlan.tables.map((table) => (table.maximumParty > 2 ? { ...table, minimumParty: 4 } : table)),
  );
  const holiday = planFixture({ specialDays: [{ serviceDate, periods: [], note: 'works' }] });
  const cases: [string, RestaurantPlan, Partial<AvailabilityRequest>, string | null][] = [
    ['can be booked', open, {}, null],
    ['the house takes no online bookings', planFixture({ bookableOnline: false }), {}, 'NOT_BOOKABLE_ONLINE'],
    ['fewer than taken online', rules({ smallestParty: 3 }), {}, 'PARTY_TOO_SMALL'],
    ['more than taken online', rules({ largestParty: 4 }), { partySize: 5 }, 'PARTY_TOO_LARGE'],
    ['more than any table takes', open, { partySize: 9 }, 'PARTY_TOO_LARGE'],
    [
      'fewer than the tables take that are left for them',
      largeTablesOnly,
      { partySize: 3 },
      'PARTY_TOO_SMALL',
    ],
    ['no tables at all', withTables([]), {}, 'PARTY_TOO_LARGE'],
    ['no such seating', open, { seating: ['BAR'] }, 'NO_SUCH_SEATING'],
    [
      'the seating is there, but not for so many',
      open,
      { seating: ['OUTDOOR'], partySize: 8 },
      'NO_SUCH_SEATING',
    ],
    ['in the past', open, { serviceDate: '2026-11-21' }, 'PAST_CUTOFF'],
    ['after the cutoff', rules({ slotCutoffMinutes: 10_000 }), {}, 'PAST_CUTOFF'],
    ['beyond the window', open, { serviceDate: '2027-06-01' }, 'BEYOND_BOOKING_WINDOW'],
    ['closed that day', holiday, {}, 'CLOSED'],
    ['outside the shift', open, { minute: 12 * 60 }, 'OUTSIDE_SERVICE_HOURS'],
    ['not on the slots’ grid', open, { minute: 19 * 60 + 7 }, 'OUTSIDE_SERVICE_HOURS'],
    [
      'not on a half hour',
      rules({ slotIntervalMinutes: 30 }),
      { minute: 19 * 60 + 15 },
      'OUTSIDE_SERVICE_HOURS',
    ],
  ];
  it.each(cases)('%s', (_name, plan, overrides, reason) => {
    const asked = request(overrides);
    const finding = findTable(plan, emptyDay(plan, asked.serviceDate), asked, now);
    expect(finding.isAvailable ? null : finding.reason).toBe(reason);
  });

  it('says NO_TABLE when everything is taken, PACING_LIMIT when only the kitchen is full', () => {
    const finding = findTable(open, fullUntil(open, 23), request(), now);
    expect(finding).toEqual({ isAvailable: false, reason: 'NO_TABLE' });
    const paced = rules({ pacingCovers: 1 });
    expect(findTable(paced, emptyDay(paced), request(), now)).toEqual({
      isAvailable: false,
      reason: 'PACING_LIMIT',
    });
  });

  it('offers the time once a seating type, for the party’s turn time', () => {
    const finding = findTable(open, emptyDay(open), request(), now);
    if (!finding.isAvailable) throw new Error(finding.reason);
    expect(finding.slots.map((slot) => [slot.seating, slot.durationMinutes])).toEqual([
      ['STANDARD', 90],
      ['OUTDOOR', 90],
    ]);
    expect(finding.slots.map((slot) => slotStart(slot).toString())).toContain(
      '2026-11-27T19:00:00+01:00[Europe/Vienna]',
    );
  });
});

describe('alternatives', () => {
  const plan = planFixture();
  const times = (asked: AvailabilityRequest, hour: number) => {
    const finding = findTable(plan, fullUntil(plan, hour), asked, now);
    if (finding.isAvailable) throw new Error('a table was found');
    return findAlternatives(plan, [fullUntil(plan, hour)], asked, now)
      .filter((slot) => slot.seating === 'STANDARD')
      .map((slot) => slotStart(slot).toPlainTime().toString({ smallestUnit: 'minute' }));
  };

  it('are the free times within two hours, nearest first', () => {
    expect(times(request(), 20)).toEqual(['20:00', '20:15', '20:30', '20:45', '21:00']);
  });

  it('are offered for a time between slots', () => {
    expect(times(request({ minute: 20 * 60 + 20 }), 20).slice(0, 4)).toEqual([
      '20:15',
      '20:30',
      '20:00',
      '20:45',
    ]);
  });

  it('are none where no other time helps', () => {
    const asked = request({ partySize: 20 });
    expect(findAlternatives(plan, [emptyDay(plan)], asked, now)).toEqual([]);
  });

  it('reach into the neighbouring service day around four in the morning', () => {
    expect(serviceDatesOf(request({ minute: 5 * 60 }))).toEqual(['2026-11-26', serviceDate]);
    expect(serviceDatesOf(request({ minute: 27 * 60 }))).toEqual([serviceDate, '2026-11-28']);
    expect(serviceDatesOf(request())).toEqual([serviceDate]);
  });
});

describe('the booking window', () => {
  it('ends with the day that is so many days ahead on the restaurant’s calendar', () => {
    for (const bookingWindowDays of [0, 1, 2, 30]) {
      const plan = planFixture({ rules: { ...defaultBookingRules, bookingWindowDays } });
      const reasonAfter = (days: number) => {
        const asked = request({
          serviceDate: Temporal.PlainDate.from('2026-11-22').add({ days }).toString(),
        });
        const finding = findTable(plan, emptyDay(plan, asked.serviceDate), asked, now);
        return finding.isAvailable ? null : finding.reason;
      };
      expect([reasonAfter(bookingWindowDays), reasonAfter(bookingWindowDays + 1)]).toEqual([
        null,
        'BEYOND_BOOKING_WINDOW',
      ]);
    }
  });
});
