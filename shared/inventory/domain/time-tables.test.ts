import { describe, expect, it } from 'vitest';
import { tableId } from '#shared/identifiers/identifiers.ts';
import {
  asking,
  clock,
  dayOf,
  epoch,
  longAgo,
  nightOwl,
  party,
  reasonOf,
  slotsOf,
} from '../testing/night-owl.ts';
import { findAlternatives } from './alternatives.ts';
import { findTable } from './availability.ts';
import type { BookingRules } from './restaurant-plan.ts';
import type { Slot } from './slot.ts';

describe('service through a night', () => {
  const nights: readonly [string, string, string, number, string][] = [
    [
      'Vienna, clocks go back',
      'Europe/Vienna',
      '2026-10-24',
      44,
      '01:00+02:00 01:30+02:00 02:00+02:00 02:30+02:00 02:00+01:00 02:30+01:00 03:00+01:00 03:30+01:00',
    ],
    [
      'Vienna, clocks go forward',
      'Europe/Vienna',
      '2027-03-27',
      36,
      '01:00+01:00 01:30+01:00 03:00+02:00 03:30+02:00',
    ],
    [
      'New York, clocks go back',
      'America/New_York',
      '2026-10-31',
      44,
      '01:00-04:00 01:30-04:00 01:00-05:00 01:30-05:00 02:00-05:00 02:30-05:00 03:00-05:00 03:30-05:00',
    ],
    [
      'New York, clocks go forward',
      'America/New_York',
      '2027-03-13',
      36,
      '01:00-05:00 01:30-05:00 03:00-04:00 03:30-04:00',
    ],
    [
      'Lord Howe, clocks go back by half an hour',
      'Australia/Lord_Howe',
      '2027-04-03',
      42,
      '01:00+11:00 01:30+11:00 01:30+10:30 02:00+10:30 02:30+10:30 03:00+10:30 03:30+10:30',
    ],
    [
      'Lord Howe, clocks go forward by half an hour',
      'Australia/Lord_Howe',
      '2026-10-03',
      38,
      '01:00+10:30 01:30+10:30 02:30+11:00 03:00+11:00 03:30+11:00',
    ],
    [
      'Vancouver, where clocks go back no more',
      'America/Vancouver',
      '2026-10-31',
      40,
      '01:00-07:00 01:30-07:00 02:00-07:00 02:30-07:00 03:00-07:00 03:30-07:00',
    ],
    [
      'New Year’s Eve',
      'Europe/Vienna',
      '2026-12-31',
      40,
      '01:00+01:00 01:30+01:00 02:00+01:00 02:30+01:00 03:00+01:00 03:30+01:00',
    ],
    [
      '28 February of a leap year',
      'Europe/London',
      '2028-02-28',
      40,
      '01:00+00:00 01:30+00:00 02:00+00:00 02:30+00:00 03:00+00:00 03:30+00:00',
    ],
  ];

  it.each(nights)('%s: slots every half hour', (_name, timeZone, serviceDate, _slots, expected) => {
    const plan = nightOwl(timeZone, { slotIntervalMinutes: 30 });
    const slots = slotsOf(plan, serviceDate, [25 * 60, 27 * 60 + 45]);
    expect(slots.map(clock).join(' ')).toBe(expected);
  });

  it.each(nights)('%s: no quarter of an hour lost or doubled', (_name, timeZone, serviceDate, count) => {
    const plan = nightOwl(timeZone);
    const instants = slotsOf(plan, serviceDate).map(({ startsAt }) => startsAt);
    expect(instants).toHaveLength(count);
    const [first = 0] = instants;
    expect(instants).toEqual(instants.map((_, index) => first + index * 15 * 60_000));
    const next = dayOf(plan, Temporal.PlainDate.from(serviceDate).add({ days: 1 }).toString());
    expect(first + count * 15 * 60_000).toBe(next.calendar.firstInstant);
  });

  const stays: readonly [string, string, string, string, string, string | undefined][] = [
    ['back', 'Europe/Vienna', '2026-10-24', '2026-10-24T23:30Z', '00:00+02:00', '02:00+01:00'],
    ['forward', 'Europe/Vienna', '2027-03-27', '2027-03-28T00:00Z', '23:30+01:00', '03:30+02:00'],
    [
      'forward, until the day is over',
      'Europe/Vienna',
      '2027-03-27',
      '2027-03-28T00:30Z',
      '00:00+01:00',
      undefined,
    ],
    [
      'half an hour back',
      'Australia/Lord_Howe',
      '2027-04-03',
      '2027-04-03T14:00Z',
      '23:30+11:00',
      '02:00+10:30',
    ],
  ];
  it.each(stays)(
    'a stay is 90 minutes of elapsed time while clocks go %s',
    (_name, timeZone, serviceDate, startsAt, before, after) => {
      const free = slotsOf(nightOwl(timeZone), serviceDate, undefined, [party(epoch(startsAt), 90)]);
      const clocksWhere = (isWanted: (slot: Slot) => boolean) => free.filter(isWanted).map(clock);
      expect(clocksWhere((slot) => slot.startsAt < epoch(startsAt)).at(-1)).toBe(before);
      expect(clocksWhere((slot) => slot.startsAt > epoch(startsAt)).at(0)).toBe(after);
      expect(new Set(free.map(({ durationMinutes }) => durationMinutes))).toEqual(new Set([90]));
    },
  );
});

describe('a time that the clock skips', () => {
  const skipped: readonly [string, string, string, string, string][] = [
    ['Europe/Vienna', '2027-03-28', '02:00', '01:45+01:00', '03:00+02:00'],
    ['Europe/Vienna', '2027-03-28', '02:45', '03:00+02:00', '03:15+02:00'],
    ['America/New_York', '2027-03-14', '02:30', '03:00-04:00', '03:15-04:00'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '01:45+10:30', '02:30+11:00'],
  ];
  it.each(skipped)('%s %s %s is refused, and the nearest are offered', (timeZone, date, time, ...nearest) => {
    const plan = nightOwl(timeZone);
    const request = asking(date, time);
    expect(reasonOf(plan, request)).toBe('OUTSIDE_SERVICE_HOURS');
    const day = dayOf(plan, request.serviceDate);
    const alternatives = findAlternatives(plan, [day], request, longAgo).map(clock);
    expect(alternatives).toEqual(expect.arrayContaining(nearest));
    expect(alternatives.filter((label) => label.startsWith(time))).toEqual([]);
  });

  it('takes nothing from the times after it: a time between two slots is not in the past an hour late', () => {
    const plan = nightOwl('Europe/Vienna');
    const now = epoch('2027-03-28T01:05Z');
    expect(reasonOf(plan, asking('2027-03-28', '03:04'), now)).toBe('PAST_CUTOFF');
    expect(reasonOf(plan, asking('2027-03-28', '03:07'), now)).toBe('OUTSIDE_SERVICE_HOURS');
  });
});

describe('a time that the clock shows twice', () => {
  const plan = nightOwl('Europe/Vienna');
  const request = asking('2026-10-25', '02:30');

  it('is the first of the two where it is asked for', () => {
    const finding = findTable(plan, dayOf(plan, request.serviceDate), request, longAgo);
    expect(finding.isAvailable ? finding.slots.map(clock) : finding.reason).toEqual(['02:30+02:00']);
  });

  it('is offered in its second place where the first is taken', () => {
    const taken = dayOf(plan, request.serviceDate, [party(epoch('2026-10-24T23:45Z'), 60)]);
    expect(findTable(plan, taken, request, longAgo)).toMatchObject({ reason: 'NO_TABLE' });
    const [nearest, ...others] = findAlternatives(plan, [taken], request, longAgo).map(clock);
    expect(nearest).toBe('02:30+01:00');
    expect(others).not.toContain('02:30+01:00');
    expect(others).not.toContain('02:30+02:00');
  });

  it('has the kitchen for itself each time', () => {
    const paced = nightOwl('Europe/Vienna', { slotIntervalMinutes: 30, pacingParties: 1 });
    const elsewhere = { ...party(epoch('2026-10-25T00:00Z'), 90), tableIds: [tableId(9)] };
    const clocks = slotsOf(paced, request.serviceDate, [26 * 60, 26 * 60 + 45], [elsewhere]).map(clock);
    expect(clocks).toEqual(['02:30+02:00', '02:00+01:00', '02:30+01:00']);
  });
});

describe('cut-offs on the nights on which clocks change', () => {
  const cases: readonly [string, Partial<BookingRules>, string, string, string][] = [
    ['back, before the slot', { slotCutoffMinutes: 120 }, '2026-10-25', '03:00', '2026-10-25T00:00Z'],
    ['forward, before the slot', { slotCutoffMinutes: 120 }, '2027-03-28', '03:00', '2027-03-27T23:00Z'],
    ['back, before the shift', { shiftCutoffMinutes: 60 }, '2026-10-25', '03:00', '2026-10-24T15:00Z'],
    ['forward, before the shift', { shiftCutoffMinutes: 60 }, '2027-03-28', '03:00', '2027-03-27T16:00Z'],
  ];
  it.each(cases)('%s', (_name, rules, date, time, last) => {
    const plan = nightOwl('Europe/Vienna', rules);
    expect(reasonOf(plan, asking(date, time), epoch(last))).toBeNull();
    expect(reasonOf(plan, asking(date, time), epoch(last) + 1)).toBe('PAST_CUTOFF');
  });
});
