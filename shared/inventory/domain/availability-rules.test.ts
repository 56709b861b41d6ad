import { describe, expect, it } from 'vitest';
import { partyId, tableId } from '#shared/identifiers/identifiers.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { findAlternatives } from './alternatives.ts';
import { type AvailabilityRequest, findTable, serviceDatesOf } from './availability.ts';
import {
  type BookingRules,
  defaultBookingRules,
  type RestaurantPlan,
  type SeatingPeriod,
} from './restaurant-plan.ts';
import { calendarOf, instantOfMinute } from './service-day.ts';
import { emptyServiceDay, foldAllocations, type ServiceDayState } from './service-day-state.ts';
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

const fixtureTables = planFixture().floorPlan;
const withRules = (changes: Partial<BookingRules>, overrides: Partial<RestaurantPlan> = {}) =>
  planFixture({ rules: { ...defaultBookingRules, ...changes }, ...overrides });
const withShift = (shift: Partial<SeatingPeriod>, changes: Partial<BookingRules> = {}) =>
  withRules(changes, { shifts: planFixture().shifts.map((usual) => ({ ...usual, ...shift })) });

/** Parties of two at a table each, from an hour and minute of the evening on. */
const dayWith = (plan: RestaurantPlan, ...parties: [table: number, hour: number, minute: number][]) => {
  const calendar = calendarOf(serviceDate, plan.timeZone);
  return foldAllocations(
    calendar,
    parties.map(([table, hour, minute]) => {
      const startsAt = instantOfMinute(calendar, hour * 60 + minute);
      return {
        partyId: partyId('00000000-0000-4000-8000-000000000000'),
        tableIds: [tableId(table)],
        covers: 2,
        startsAt,
        endsAt: startsAt + (90 + plan.rules.bufferMinutes) * 60_000,
      };
    }),
  );
};

const reasonIn = (
  plan: RestaurantPlan,
  day: ServiceDayState,
  overrides: Partial<AvailabilityRequest> = {},
  at = now,
) => {
  const finding = findTable(plan, day, request(overrides), at);
  return finding.isAvailable ? null : finding.reason;
};

describe('the cut-off before the shift', () => {
  const at = (time: string) => Temporal.Instant.from(`${serviceDate}T${time}:00+01:00`).epochMilliseconds;
  const cases: [string, RestaurantPlan, string, string | null][] = [
    ['is open until so long before the first seating', withRules({ shiftCutoffMinutes: 120 }), '15:00', null],
    ['closes every slot of the shift', withRules({ shiftCutoffMinutes: 120 }), '15:01', 'PAST_CUTOFF'],
    ['is the shift’s own', withShift({ cutoffMinutes: 60 }, { shiftCutoffMinutes: 120 }), '16:00', null],
    ['is the shift’s own, past', withShift({ cutoffMinutes: 60 }), '16:01', 'PAST_CUTOFF'],
    [
      'is none by the shift’s word',
      withShift({ cutoffMinutes: null }, { shiftCutoffMinutes: 120 }),
      '18:30',
      null,
    ],
    ['of nought is the first seating', withRules({ shiftCutoffMinutes: 0 }), '17:00', null],
    ['of nought is past after it', withRules({ shiftCutoffMinutes: 0 }), '17:01', 'PAST_CUTOFF'],
    [
      'leaves that of the slot',
      withRules({ shiftCutoffMinutes: null, slotCutoffMinutes: 60 }),
      '18:01',
      'PAST_CUTOFF',
    ],
  ];
  it.each(cases)('%s', (_name, plan, time, reason) => {
    expect(reasonIn(plan, emptyDay(plan), {}, at(time))).toBe(reason);
  });

  it('is not for the restaurant’s own people, who book the running quarter of an hour', () => {
    const plan = withRules({ shiftCutoffMinutes: 600, slotCutoffMinutes: 600 });
    const inHouse = { channel: 'IN_HOUSE' as const };
    expect(reasonIn(plan, emptyDay(plan), inHouse, at('19:14'))).toBeNull();
    expect(reasonIn(plan, emptyDay(plan), inHouse, at('19:15'))).toBe('PAST_CUTOFF');
  });
});

describe('the buffer between parties', () => {
  const oneTable = {
    floorPlan: { ...fixtureTables, tables: fixtureTables.tables.slice(0, 1), combinations: [] },
  };
  const cases: [string, number, number, number, string | null][] = [
    ['none: the next party sits down at once', 0, 20, 30, null],
    ['keeps the table after the party that sits', 15, 20, 30, 'NO_TABLE'],
    ['is over', 15, 20, 45, null],
    ['is needed before the next one, too', 15, 17, 30, 'NO_TABLE'],
    ['fits before the next one', 15, 17, 15, null],
    ['of ten minutes takes the whole quarter', 10, 17, 30, 'NO_TABLE'],
  ];
  it.each(cases)('%s', (_name, bufferMinutes, hour, minute, reason) => {
    const plan = withRules({ bufferMinutes }, oneTable);
    expect(reasonIn(plan, dayWith(plan, [1, 19, 0]), { minute: hour * 60 + minute })).toBe(reason);
  });

  it('is not part of the time that the party is told', () => {
    const plan = withRules({ bufferMinutes: 30 });
    const finding = findTable(plan, emptyDay(plan), request(), now);
    expect(finding.isAvailable ? finding.slots[0]?.durationMinutes : null).toBe(90);
  });
});

describe('pacing', () => {
  const half = { slotIntervalMinutes: 30 } as const;
  const slot = (covers: number | null, parties: number | null, minute = 19 * 60) => ({
    minute,
    covers,
    parties,
  });
  const dated = (changes: Partial<RestaurantPlan['slotPacing'][number]>, rules: Partial<BookingRules> = {}) =>
    withRules(rules, {
      slotPacing: [{ ...slot(null, null), serviceDate, isPaused: false, ...changes }],
    });
  const cases: [string, RestaurantPlan, [number, number, number][], string | null][] = [
    ['one party of two allowed', withRules({ pacingParties: 2 }), [[3, 19, 0]], null],
    ['as many parties as allowed', withRules({ pacingParties: 1 }), [[3, 19, 0]], 'PACING_LIMIT'],
    ['as many covers as allowed', withRules({ pacingCovers: 4 }), [[3, 19, 0]], null],
    ['more covers than allowed', withRules({ pacingCovers: 3 }), [[3, 19, 0]], 'PACING_LIMIT'],
    ['a quarter of an hour is the whole interval', withRules({ pacingParties: 1 }), [[3, 19, 15]], null],
    ['the second quarter counts', withRules({ ...half, pacingParties: 1 }), [[3, 19, 15]], 'PACING_LIMIT'],
    ['the half hour before does not', withRules({ ...half, pacingParties: 1 }), [[3, 18, 45]], null],
    ['the half hour after does not', withRules({ ...half, pacingParties: 1 }), [[3, 19, 30]], null],
    ['the shift’s own', withShift({ pacing: { covers: null, parties: 1 } }), [[3, 19, 0]], 'PACING_LIMIT'],
    [
      'no limit by the shift’s word',
      withShift({ pacing: { covers: null, parties: null } }, { pacingParties: 1 }),
      [[3, 19, 0]],
      null,
    ],
    [
      'the slot’s own before the shift’s',
      withShift({ pacing: { covers: null, parties: 1 }, slotPacing: [slot(null, 2)] }),
      [[3, 19, 0]],
      null,
    ],
    ['another slot’s own', withShift({ slotPacing: [slot(1, 1, 19 * 60 + 15)] }), [[3, 19, 0]], null],
    [
      'the date’s slot before all others',
      dated({ parties: 1 }, { pacingParties: 5 }),
      [[3, 19, 0]],
      'PACING_LIMIT',
    ],
    ['the date’s slot that allows more', dated({ parties: 3 }, { pacingParties: 1 }), [[3, 19, 0]], null],
    ['the slot of another date', dated({ parties: 1, serviceDate: '2026-11-28' }), [[3, 19, 0]], null],
    ['a pause', dated({ isPaused: true }), [], 'PACING_LIMIT'],
    ['a pause of another slot', dated({ isPaused: true, minute: 19 * 60 + 15 }), [], null],
    ['a pause of the half hour', dated({ isPaused: true }, half), [], 'PACING_LIMIT'],
  ];
  it.each(cases)('%s', (_name, plan, parties, reason) => {
    expect(reasonIn(plan, dayWith(plan, ...parties))).toBe(reason);
  });

  it('counts for the house, between slots too, until a host sets it aside; a pause does not', () => {
    const plan = withRules({ ...half, pacingParties: 1 });
    const between = { channel: 'IN_HOUSE', minute: 19 * 60 + 15 } as const;
    const day = dayWith(plan, [3, 19, 0]);
    expect(reasonIn(plan, day, between)).toBe('PACING_LIMIT');
    expect(reasonIn(plan, day, { ...between, exceedsPacing: true })).toBeNull();
    const paused = dated({ isPaused: true });
    expect(reasonIn(paused, emptyDay(paused), { channel: 'IN_HOUSE' })).toBeNull();
  });

  it('is said after NO_TABLE', () => {
    const plan = withRules({ pacingParties: 1 });
    const full = dayWith(plan, [1, 19, 0], [2, 19, 0], [3, 19, 0], [4, 19, 0], [5, 19, 0]);
    expect(reasonIn(plan, full)).toBe('NO_TABLE');
  });
});

describe('the restaurant’s own people', () => {
  const strict = withRules(
    { smallestParty: 3, largestParty: 4, bookingWindowDays: 1, slotIntervalMinutes: 30 },
    { bookableOnline: false },
  );
  const cases: [string, Partial<AvailabilityRequest>, string | null][] = [
    ['book where nobody can online, whatever the party', {}, null],
    ['book any quarter of an hour', { minute: 19 * 60 + 15 }, null],
    ['book no party that no table takes', { partySize: 9 }, 'PARTY_TOO_LARGE'],
    ['book inside the hours', { minute: 12 * 60 }, 'OUTSIDE_SERVICE_HOURS'],
    ['book months ahead', { serviceDate: '2027-06-04' }, null],
  ];
  it.each(cases)('%s', (_name, overrides, reason) => {
    const asked = { channel: 'IN_HOUSE' as const, ...overrides };
    expect(reasonIn(strict, emptyDay(strict, asked.serviceDate), asked)).toBe(reason);
  });

  it('have tables of their own', () => {
    const plan = planFixture({
      floorPlan: {
        ...fixtureTables,
        tables: fixtureTables.tables.map((table) => ({ ...table, bookability: 'IN_HOUSE_ONLY' as const })),
      },
    });
    expect(reasonIn(plan, emptyDay(plan))).toBe('PARTY_TOO_LARGE');
    expect(reasonIn(plan, emptyDay(plan), { channel: 'IN_HOUSE' })).toBeNull();
  });
});

describe('turn times', () => {
  const rules = {
    turnTimes: [
      { upToGuests: 2, minutes: 60 },
      { upToGuests: 4, minutes: 100 },
    ],
  };
  const own = withShift({ turnTimes: [{ upToGuests: 50, minutes: 45 }] }, rules);
  const cases: [string, RestaurantPlan, number, number][] = [
    ['of so many guests', withRules(rules), 2, 60],
    ['of more guests', withRules(rules), 3, 100],
    ['of the last, for all larger parties', withRules(rules), 8, 100],
    ['of the shift', own, 3, 45],
  ];
  it.each(cases)('%s', (_name, plan, partySize, minutes) => {
    const finding = findTable(plan, emptyDay(plan), request({ partySize }), now);
    expect(finding.isAvailable ? finding.slots[0]?.durationMinutes : finding.reason).toBe(minutes);
  });
});

describe('changes by date', () => {
  const plan = planFixture({
    changes: [
      { validFrom: '2026-11-28', rules: { ...defaultBookingRules, largestParty: 1 } },
      { validFrom: '2026-11-30', shifts: [] },
      {
        validFrom: '2026-12-02',
        rules: defaultBookingRules,
        shifts: planFixture().shifts,
        floorPlan: { ...fixtureTables, tables: fixtureTables.tables.slice(4), combinations: [] },
      },
    ],
  });
  const cases: [string, string, number, string | null][] = [
    ['none yet', '2026-11-27', 2, null],
    ['from its first day on', '2026-11-28', 2, 'PARTY_TOO_LARGE'],
    ['what it does not name stays', '2026-11-28', 1, null],
    ['until the next one', '2026-11-29', 1, null],
    ['the next one keeps the part of the last', '2026-11-30', 2, 'PARTY_TOO_LARGE'],
    ['and has its own', '2026-11-30', 1, 'OUTSIDE_SERVICE_HOURS'],
    ['all parts', '2026-12-02', 2, null],
    ['another floor plan', '2026-12-02', 1, 'PARTY_TOO_SMALL'],
  ];
  it.each(cases)('%s', (_name, date, partySize, reason) => {
    expect(reasonIn(plan, emptyDay(plan, date), { serviceDate: date, partySize })).toBe(reason);
  });

  it('hold for the alternatives of each service day', () => {
    const nights = withShift({ firstSeatingMinute: 4 * 60, lastSeatingMinute: 27 * 60 + 45 });
    const closing: RestaurantPlan = { ...nights, changes: [{ validFrom: '2026-11-28', shifts: [] }] };
    const asked = request({ minute: 27 * 60 });
    const days = serviceDatesOf(asked).map((date) => emptyDay(closing, date));
    const starts = (one: RestaurantPlan) =>
      findAlternatives(one, days, asked, now).map((slot) => slotStart(slot).toPlainTime().hour);
    expect(Math.max(...starts(nights))).toBe(5);
    expect(Math.max(...starts(closing))).toBe(3);
  });
});
