import { expect, it } from 'vitest';
import { complaintAbout, hasPromtool } from '../testing/promtool.ts';
import { peakHours } from './peak-hours.ts';

/** Promtool's time begins on a Thursday, at midnight in UTC. */
const hours = { thursday19: 19, friday17: 41, friday19: 43, friday21: 45, saturday20: 68, sunday19: 91 };
const week = 7 * 24;

const queries = peakHours.rows
  .flatMap(({ panels }) => panels)
  .find(({ title }) => title === 'Searches under way')?.queries;

const expressionOf = (legend: string, utcOffset: number) =>
  (queries?.find((query) => query.legend === legend)?.expression ?? '').replaceAll(
    '$utc_offset',
    String(utcOffset),
  );

/** The series counts its own hours. */
const complaintWhere = (expression: string, hour: number, value: number | null) =>
  complaintAbout('test', {
    tests: [
      {
        interval: '1h',
        input_series: [{ series: 'reservation_concurrent_searches', values: `0+1x${2 * week}` }],
        promql_expr_test: [
          {
            expr: expression,
            eval_time: `${hour}h`,
            exp_samples: value === null ? [] : [{ labels: '{}', value }],
          },
        ],
      },
    ],
  });

it.skipIf(!hasPromtool).each([
  ['now', 0, hours.thursday19, null],
  ['now', 0, hours.friday17, null],
  ['now', 0, hours.friday19, hours.friday19],
  ['now', 0, hours.friday21, null],
  ['now', 0, hours.saturday20, hours.saturday20],
  ['now', 0, hours.sunday19, null],
  ['now', 2, hours.friday17, hours.friday17],
  ['now', -3, hours.friday21, hours.friday21],
  ['a week ago', 0, week + hours.friday19, hours.friday19],
  ['a week ago', 0, week + hours.friday21, null],
])(
  '%s, %i hours ahead of UTC, %i hours after a Thursday began: %s (skipped without promtool)',
  (legend, utcOffset, hour, value) => {
    expect(complaintWhere(expressionOf(legend, utcOffset), hour, value)).toBeNull();
  },
);
