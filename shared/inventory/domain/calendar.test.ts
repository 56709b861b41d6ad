import { describe, expect, it } from 'vitest';
import { partyId, tableId } from '#shared/identifiers/identifiers.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { findTable } from './availability.ts';
import { findDay } from './calendar.ts';
import type { RestaurantPlan } from './restaurant-plan.ts';
import { calendarOf } from './service-day.ts';
import { emptyServiceDay, type ServiceDayState, withAllocation } from './service-day-state.ts';
import { slotStart } from './slot.ts';

const date = '2027-01-15';
const zone = 'Europe/Vienna';
const at = (time: string, day = date) =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone).epochMilliseconds;
const empty = emptyServiceDay(calendarOf(date, zone));
const longAgo = at('12:00', '2027-01-10');
const two = { partySize: 2, seating: null };

const taken = (from: string, until: string, day: ServiceDayState = empty) =>
  withAllocation(day, {
    partyId: partyId('00000000-0000-4000-8000-000000000001'),
    tableIds: [1, 2, 3, 4, 5].map(tableId),
    covers: 20,
    startsAt: at(from),
    endsAt: at(until),
  });

const shown = (plan: RestaurantPlan, day: ServiceDayState, now = longAgo, request = two) => {
  const finding = findDay(plan, day, request, now);
  if (!finding.isAvailable) return finding.reason;
  return [finding.first, finding.last].map((slot) => slotStart(slot).toPlainTime().toString().slice(0, 5));
};

const paced = (pacingParties: number) => planFixture({ rules: { ...planFixture().rules, pacingParties } });
const single = { serviceDate: date, minute: 1_140, covers: null, parties: null, isPaused: true };
const oneSlot = planFixture({
  specialDays: [
    {
      serviceDate: date,
      periods: [{ name: 'x', firstSeatingMinute: 1_140, lastSeatingMinute: 1_140 }],
      note: null,
    },
  ],
});

describe('a day', () => {
  it.each([
    ['that is free', planFixture(), empty, longAgo, ['17:00', '22:00']],
    ['that is taken at first', planFixture(), taken('17:00', '19:00'), longAgo, ['19:00', '22:00']],
    ['that is taken at last', planFixture(), taken('21:00', '23:30'), longAgo, ['17:00', '19:30']],
    ['with a single slot', oneSlot, empty, longAgo, ['19:00', '19:00']],
    ['of which some is past', planFixture(), empty, at('18:10'), ['18:15', '22:00']],
    ['that is past', planFixture(), empty, at('23:00'), 'PAST_CUTOFF'],
    ['that is taken', planFixture(), taken('17:00', '23:45'), longAgo, 'NO_TABLE'],
    ['that is half past and taken', planFixture(), taken('17:00', '23:45'), at('19:10'), 'NO_TABLE'],
    [
      'of which the only slot is paused',
      { ...oneSlot, slotPacing: [single] },
      empty,
      longAgo,
      'PACING_LIMIT',
    ],
    [
      'that is closed',
      planFixture({ specialDays: [{ serviceDate: date, periods: [], note: null }] }),
      empty,
      longAgo,
      'CLOSED',
    ],
    ['without shifts', planFixture({ shifts: [] }), empty, longAgo, 'OUTSIDE_SERVICE_HOURS'],
    [
      'without shifts that is past',
      planFixture({ shifts: [] }),
      empty,
      at('12:00', '2027-01-16'),
      'PAST_CUTOFF',
    ],
    ['too far ahead', planFixture({ shifts: [] }), empty, at('12:00', '2026-09-01'), 'BEYOND_BOOKING_WINDOW'],
    [
      'of a house without an online book',
      planFixture({ bookableOnline: false }),
      empty,
      longAgo,
      'NOT_BOOKABLE_ONLINE',
    ],
    ['with pacing left', paced(1), empty, longAgo, ['17:00', '22:00']],
  ] as const)('%s', (_name, plan, day, now, expected) => {
    expect(shown(plan, day, now)).toEqual(expected);
  });

  it('says what every one of its times says', () => {
    const plan = planFixture();
    const day = taken('18:00', '20:00');
    const times = Array.from({ length: 96 }, (_, step) => 240 + step * 15).filter((minute) => {
      const request = { serviceDate: date, minute, ...two, channel: 'ONLINE' as const };
      return findTable(plan, day, request, longAgo).isAvailable;
    });
    const clock = (minute = 0) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
    expect(shown(plan, day)).toEqual([clock(times[0]), clock(times.at(-1))]);
  });

  it('with a clock change has each time once', () => {
    const periods = [{ name: 'night', firstSeatingMinute: 1_500, lastSeatingMinute: 1_665 }];
    const plan = planFixture({ specialDays: [{ serviceDate: '2027-03-27', periods, note: null }] });
    const night = emptyServiceDay(calendarOf('2027-03-27', zone));
    // From 02:00 to 03:00 there is no time.
    expect(shown(plan, night, at('12:00', '2027-03-20'))).toEqual(['01:00', '03:45']);
  });
});
