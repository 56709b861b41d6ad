import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateRangeOf, rangeBefore } from './date-range.ts';
import { recordRanges } from './records-search.ts';

const text = ({ from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate }) => `${from}/${to}`;

describe('dateRangeOf and rangeBefore', () => {
  it.each([
    ['7-days', '2026-11-30', '2026-11-23/2026-11-29', '2026-11-16/2026-11-22'],
    ['28-days', '2026-03-01', '2026-02-01/2026-02-28', '2026-01-04/2026-01-31'],
    ['this-month', '2026-11-30', '2026-11-01/2026-11-29', '2026-10-01/2026-10-29'],
    // February has no 30th: all of it is compared with.
    ['this-month', '2026-03-31', '2026-03-01/2026-03-30', '2026-02-01/2026-02-28'],
    ['this-month', '2026-11-01', '2026-11-01/2026-11-01', '2026-10-01/2026-10-01'],
    ['last-year', '2026-11-30', '2025-01-01/2025-12-31', '2024-01-01/2024-12-31'],
  ] as const)('%s on %s', (range, today, dates, before) => {
    const found = dateRangeOf(range, Temporal.PlainDate.from(today));
    expect(text(found)).toBe(dates);
    expect(text(rangeBefore(range, found))).toBe(before);
  });

  it('ask for a year at most, and end before what they are compared with begins', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recordRanges), fc.integer({ min: 0, max: 4_000 }), (range, days) => {
        const dates = dateRangeOf(range, Temporal.PlainDate.from('2020-01-01').add({ days }));
        const before = rangeBefore(range, dates);
        for (const { from, to } of [dates, before]) {
          expect(from.until(to).days).toBeGreaterThanOrEqual(0);
          expect(from.until(to).days).toBeLessThan(366);
        }
        expect(Temporal.PlainDate.compare(before.to, dates.from)).toBe(-1);
      }),
    );
  });
});
