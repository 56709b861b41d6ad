import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateStepsOf, recordsOfSteps } from './date-steps.ts';
import { recordSteps } from './records-search.ts';

const range = (from: string, to: string) => ({
  from: Temporal.PlainDate.from(from),
  to: Temporal.PlainDate.from(to),
});

describe('dateStepsOf', () => {
  it.each([
    ['DAY', '2026-11-29', '2026-11-30', ['2026-11-29/2026-11-29', '2026-11-30/2026-11-30']],
    ['WEEK', '2026-11-25', '2026-12-01', ['2026-11-25/2026-11-29', '2026-11-30/2026-12-01']],
    [
      'MONTH',
      '2026-10-31',
      '2026-12-01',
      ['2026-10-31/2026-10-31', '2026-11-01/2026-11-30', '2026-12-01/2026-12-01'],
    ],
  ] as const)('%s from %s to %s', (by, from, to, steps) => {
    expect(dateStepsOf(range(from, to), by).map((step) => `${step.from}/${step.to}`)).toEqual(steps);
  });

  it('has every date of the range once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...recordSteps),
        fc.integer({ min: 0, max: 1_000 }),
        fc.integer({ min: 0, max: 365 }),
        (by, first, days) => {
          const from = Temporal.PlainDate.from('2024-01-01').add({ days: first });
          const to = from.add({ days });
          const steps = dateStepsOf({ from, to }, by);
          expect(steps.at(0)?.from.equals(from)).toBe(true);
          expect(steps.at(-1)?.to.equals(to)).toBe(true);
          for (const [index, step] of steps.entries())
            expect(step.to.add({ days: 1 }).equals(steps[index + 1]?.from ?? to.add({ days: 1 }))).toBe(true);
        },
      ),
    );
  });
});

it('finds the record of a week by any of its days, and none where there was nobody', () => {
  const steps = dateStepsOf(range('2026-11-11', '2026-11-29'), 'WEEK');
  const records = [{ from: '2026-11-12' }, { from: '2026-11-26' }];
  expect(recordsOfSteps(steps, records, 'WEEK')).toEqual([records[0], undefined, records[1]]);
});
