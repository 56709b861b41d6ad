import { describe, expect, it } from 'vitest';
import {
  asking,
  clock,
  dayOf,
  epoch,
  everyDay,
  longAgo,
  nightOwl,
  party,
  reasonOf,
  slotsOf,
} from '../testing/night-owl.ts';
import { findAlternatives } from './alternatives.ts';
import { findTable } from './availability.ts';
import type { RestaurantPlan } from './restaurant-plan.ts';
import { slotStart } from './slot.ts';

describe('British Columbia, which keeps its summer time', () => {
  const evenings: readonly [string, string][] = [
    ['2026-10-31', '2026-11-01T02:00:00Z'],
    ['2026-11-01', '2026-11-02T02:00:00Z'],
    ['2026-12-15', '2026-12-16T02:00:00Z'],
    ['2027-03-14', '2027-03-15T02:00:00Z'],
    ['2027-07-01', '2027-07-02T02:00:00Z'],
  ];
  it.each(evenings)('19:00 on %s is %s', (date, instant) => {
    const plan = nightOwl('America/Vancouver');
    const finding = findTable(plan, dayOf(plan, date), asking(date, '19:00'), longAgo);
    if (!finding.isAvailable) throw new Error(finding.reason);
    expect(finding.slots.map((slot) => slotStart(slot).toInstant().toString())).toEqual([instant]);
    expect(finding.slots.map(clock)).toEqual(['19:00-07:00']);
  });
});

describe('service from 18:00 to 03:00, on Fridays only', () => {
  const friday = '2026-11-27';
  const plan: RestaurantPlan = {
    ...nightOwl('Europe/Vienna'),
    shifts: everyDay({ firstSeatingMinute: 18 * 60, lastSeatingMinute: 27 * 60 }).filter(
      ({ weekday }) => weekday === 5,
    ),
  };
  const cases: readonly [string, string, string | null][] = [
    [friday, '17:45', 'OUTSIDE_SERVICE_HOURS'],
    [friday, '18:00', null],
    [friday, '23:45', null],
    ['2026-11-28', '00:00', null],
    ['2026-11-28', '03:00', null],
    ['2026-11-28', '03:15', 'OUTSIDE_SERVICE_HOURS'],
    ['2026-11-28', '18:00', 'OUTSIDE_SERVICE_HOURS'],
    [friday, '00:30', 'OUTSIDE_SERVICE_HOURS'],
  ];
  it.each(cases)('%s %s', (date, time, reason) => {
    expect(reasonOf(plan, asking(date, time))).toBe(reason);
  });

  it('has every quarter of an hour, in order, across midnight', () => {
    const clocks = slotsOf(plan, friday).map(clock);
    expect(clocks).toHaveLength(37);
    expect(clocks.slice(22, 26)).toEqual(['23:30+01:00', '23:45+01:00', '00:00+01:00', '00:15+01:00']);
  });

  it('offers times before midnight to who asks for one after it', () => {
    const taken = dayOf(plan, friday, [party(epoch('2026-11-27T23:00Z'), 240)]);
    const asked = asking('2026-11-28', '00:30');
    expect(findAlternatives(plan, [taken], asked, longAgo).map(clock)).toEqual(['22:30+01:00']);
  });

  it('keeps a table past four in the morning, for the next service day to see', () => {
    const breakfast: RestaurantPlan = {
      ...plan,
      shifts: everyDay({ firstSeatingMinute: 4 * 60, lastSeatingMinute: 5 * 60 }),
    };
    const late = party(epoch('2026-11-28T02:00Z'), 90);
    const free = slotsOf(breakfast, '2026-11-28', undefined, [late]).map(clock);
    expect(free).toEqual(['04:30+01:00', '04:45+01:00', '05:00+01:00']);
  });

  it('is of the day before for the booking window, too', () => {
    const today = { ...plan, rules: { ...plan.rules, bookingWindowDays: 0 } };
    expect(reasonOf(today, asking('2026-11-28', '01:00'), epoch('2026-11-27T12:00Z'))).toBeNull();
    expect(reasonOf(today, asking('2026-11-28', '01:00'), epoch('2026-11-26T22:59Z'))).toBe(
      'BEYOND_BOOKING_WINDOW',
    );
  });
});

describe('29 February', () => {
  const london = nightOwl('Europe/London');
  const tuesdays: RestaurantPlan = {
    ...london,
    shifts: london.shifts.filter(({ weekday }) => weekday === 2),
  };
  const withWindow = (bookingWindowDays: number): RestaurantPlan => ({
    ...london,
    rules: { ...london.rules, bookingWindowDays },
  });
  const changed = (validFrom: string): RestaurantPlan => ({
    ...london,
    changes: [{ validFrom, shifts: [] }],
  });
  const closed: RestaurantPlan = {
    ...london,
    specialDays: [{ serviceDate: '2028-02-29', periods: [], note: null }],
  };
  const before = epoch('2028-02-28T12:00Z');
  const cases: readonly [string, RestaurantPlan, string, string | null][] = [
    ['is a Tuesday in 2028', tuesdays, '2028-02-29', null],
    ['is followed by a Wednesday', tuesdays, '2028-03-01', 'OUTSIDE_SERVICE_HOURS'],
    ['can be closed', closed, '2028-02-29', 'CLOSED'],
    ['closes no other day', closed, '2028-03-01', null],
    ['is the day after the 28th', withWindow(1), '2028-02-29', null],
    ['is not 1 March', withWindow(1), '2028-03-01', 'BEYOND_BOOKING_WINDOW'],
    ['is a day of its own in the window', withWindow(2), '2028-03-01', null],
    ['can be the first day of a change', changed('2028-02-29'), '2028-02-29', 'OUTSIDE_SERVICE_HOURS'],
    ['comes before a change of 1 March', changed('2028-03-01'), '2028-02-29', null],
    ['comes after the 28th for a change', changed('2028-02-29'), '2028-02-28', null],
  ];
  it.each(cases)('%s', (_name, plan, date, reason) => {
    expect(reasonOf(plan, asking(date, '19:00'), before)).toBe(reason);
  });

  it('has its night before 1 March', () => {
    const finding = findTable(tuesdays, dayOf(tuesdays, '2028-02-29'), asking('2028-03-01', '01:00'), before);
    if (!finding.isAvailable) throw new Error(finding.reason);
    expect(finding.slots.map((slot) => slotStart(slot).toInstant().toString())).toEqual([
      '2028-03-01T01:00:00Z',
    ]);
  });
});
