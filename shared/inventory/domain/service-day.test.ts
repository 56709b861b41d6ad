import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarOf,
  instantOfMinute,
  instantOfStep,
  serviceDateAt,
  serviceDayStartMinute,
  serviceTimeOf,
  stepsInWindow,
  stepsOverlapping,
} from './service-day.ts';

const label = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
const zones = [
  'Europe/Vienna',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];
const dates = fc
  .integer({ min: 0, max: 2_000 })
  .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }));

describe('a service day', () => {
  it('begins at 04:00 on the restaurant’s clock, whatever the zone', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...zones), (date, timeZone) => {
        const calendar = calendarOf(date.toString(), timeZone);
        const start = Temporal.Instant.fromEpochMilliseconds(calendar.firstInstant).toZonedDateTimeISO(
          timeZone,
        );
        expect(start.toPlainDateTime().toString()).toBe(`${date}T04:00:00`);
        expect(calendar.minuteOfStep[0]).toBe(serviceDayStartMinute);
      }),
    );
  });

  it('is followed at once by the next one', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...zones), (date, timeZone) => {
        const calendar = calendarOf(date.toString(), timeZone);
        const next = calendarOf(date.add({ days: 1 }).toString(), timeZone);
        expect(instantOfStep(calendar, calendar.stepsInDay)).toBe(next.firstInstant);
      }),
    );
  });

  it('finds every one of its steps again by date, and by label where the clock shows it once', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...zones), fc.nat(91), (date, timeZone, step) => {
        const calendar = calendarOf(date.toString(), timeZone);
        const instant = instantOfStep(calendar, step);
        expect(serviceDateAt(instant, timeZone)).toBe(date.toString());
        const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
        const asked = serviceTimeOf(local.toPlainDate(), local.toPlainTime());
        expect(asked).toEqual({ serviceDate: date.toString(), minute: calendar.minuteOfStep[step] });
      }),
    );
  });

  it('keeps every quarter of an hour when clocks go back: an hour of labels comes twice', () => {
    const calendar = calendarOf('2026-10-24', 'Europe/Vienna');
    expect(calendar.stepsInDay).toBe(100);
    const labels = calendar.minuteOfStep.slice(88, 100).map(label);
    expect(labels).toEqual([
      '26:00',
      '26:15',
      '26:30',
      '26:45',
      '26:00',
      '26:15',
      '26:30',
      '26:45',
      '27:00',
      '27:15',
      '27:30',
      '27:45',
    ]);
  });

  it('skips an hour of labels when clocks go forward', () => {
    const calendar = calendarOf('2026-03-28', 'Europe/Vienna');
    expect(calendar.stepsInDay).toBe(92);
    expect(calendar.minuteOfStep.slice(86, 90).map(label)).toEqual(['25:30', '25:45', '27:00', '27:15']);
  });

  it('has British Columbia at UTC−7 in winter since 2026-11-01', () => {
    const calendar = calendarOf('2026-12-04', 'America/Vancouver');
    expect(Temporal.Instant.fromEpochMilliseconds(calendar.firstInstant).toString()).toBe(
      '2026-12-04T11:00:00Z',
    );
  });

  it('knows 29 February, and refuses a day or zone that does not exist', () => {
    expect(calendarOf('2028-02-29', 'Europe/London').stepsInDay).toBe(96);
    expect(() => calendarOf('2027-02-29', 'Europe/London')).toThrow(RangeError);
    expect(() => calendarOf('2027-02-28', 'Europe/Nowhere')).toThrow(RangeError);
  });
});

describe('when a wall-clock minute comes', () => {
  const cases: [string, string, number, string][] = [
    ['an ordinary evening', '2026-11-27', 19 * 60, '2026-11-27T18:00:00Z'],
    ['between two steps', '2026-11-27', 19 * 60 + 7, '2026-11-27T18:07:00Z'],
    ['after clocks went forward', '2027-03-27', 27 * 60, '2027-03-28T01:00:00Z'],
    ['between two steps, after clocks went forward', '2027-03-27', 27 * 60 + 7, '2027-03-28T01:07:00Z'],
    ['in the hour that they skip', '2027-03-27', 26 * 60 + 30, '2027-03-28T01:30:00Z'],
    ['the first of two, when clocks go back', '2026-10-24', 26 * 60 + 30, '2026-10-25T00:30:00Z'],
    ['between two steps, after clocks went back', '2026-10-24', 27 * 60 + 7, '2026-10-25T02:07:00Z'],
    ['after clocks went back', '2026-10-24', 27 * 60, '2026-10-25T02:00:00Z'],
  ];
  it.each(cases)('%s', (_name, serviceDate, minute, instant) => {
    const found = instantOfMinute(calendarOf(serviceDate, 'Europe/Vienna'), minute);
    expect(Temporal.Instant.fromEpochMilliseconds(found).toString()).toBe(instant);
  });
});

describe('steps of an interval', () => {
  const calendar = calendarOf('2026-11-27', 'Europe/Vienna');
  const at = (step: number) => instantOfStep(calendar, step);
  const cases: [string, number, number, { from: number; until: number } | null][] = [
    ['inside', at(10), at(16), { from: 10, until: 16 }],
    ['a part of a step takes the whole', at(10) + 1, at(11) + 1, { from: 10, until: 12 }],
    ['from before the window', at(-5), at(3), { from: 0, until: 3 }],
    ['beyond the window', at(120), at(140), { from: 120, until: stepsInWindow }],
    ['before', at(-9), at(0), null],
    ['after', at(128), at(130), null],
  ];
  it.each(cases)('%s', (_name, startsAt, endsAt, expected) => {
    expect(stepsOverlapping(calendar, startsAt, endsAt)).toEqual(expected);
  });
});
