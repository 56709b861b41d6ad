import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodName, seatingPeriodsByDay } from './seating-periods.ts';

const clock = (text: string): number => {
  const [hours, minutes] = text.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
};
const show = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** On day 0, as first-last by day. */
const periods = (start: string, end: string) =>
  Object.fromEntries(
    [...seatingPeriodsByDay([{ start: clock(start), end: clock(end) }])].map(([day, found]) => [
      day,
      found.map((period) => `${show(period.firstSeatingMinute)}-${show(period.lastSeatingMinute)}`).join(),
    ]),
  );

describe('seatingPeriodsByDay', () => {
  it.each([
    ['11:30', '14:30', { 0: '11:30-13:00' }],
    ['11:40', '14:35', { 0: '11:45-13:00' }],
    ['18:00', '26:00', { 0: '18:00-24:30' }],
    ['18:00', '19:00', { 0: '18:00-18:00' }],
    ['18:05', '18:10', {}],
    ['18:10', '18:20', { 0: '18:15-18:15' }],
    ['01:00', '03:00', { '-1': '25:00-25:30' }],
    ['02:00', '07:00', { '-1': '26:00-27:45', 0: '04:00-05:30' }],
    ['20:00', '30:00', { 0: '20:00-27:45', 1: '04:00-04:30' }],
    ['20:00', '29:00', { 0: '20:00-27:30' }],
  ])('open from %s to %s: %j', (start, end, expected) => {
    expect(periods(start, end)).toEqual(expected);
  });

  it('stays within the service day, in order, on quarters of an hour, and within the open time', () => {
    const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 2_000 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(gaps, (pairs) => {
        let now = -3_000;
        const ranges = pairs.map(([gap, length]) => {
          const start = now + gap;
          now = start + length;
          return { start, end: now };
        });
        for (const [day, found] of seatingPeriodsByDay(ranges)) {
          let previous = 239;
          for (const { firstSeatingMinute, lastSeatingMinute } of found) {
            expect(firstSeatingMinute).toBeGreaterThan(previous);
            expect(lastSeatingMinute).toBeGreaterThanOrEqual(firstSeatingMinute);
            expect(lastSeatingMinute).toBeLessThanOrEqual(1_679);
            for (const minute of [firstSeatingMinute, lastSeatingMinute]) {
              const absolute = day * 1_440 + minute;
              expect(Math.abs(absolute % 15)).toBe(0);
              expect(ranges.some(({ start, end }) => start <= absolute && absolute < end)).toBe(true);
            }
            previous = lastSeatingMinute;
          }
        }
      }),
    );
  });
});

describe('periodName', () => {
  it.each([
    ['07:00', '10:00', 'Breakfast'],
    ['11:30', '13:00', 'Lunch'],
    ['18:00', '21:00', 'Dinner'],
    ['11:00', '21:30', 'All day'],
    ['08:00', '15:00', 'All day'],
    ['22:00', '26:00', 'Late'],
  ])('%s to %s is %s', (first, last, name) => {
    expect(periodName(clock(first), clock(last))).toBe(name);
  });
});
