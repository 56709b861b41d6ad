import { expect, it } from 'vitest';
import { metricNamesOf } from './metric-names-of.ts';

it.each([
  ['up', ['up']],
  ['sum by (service) (rate(requests_count{service=~"$service"}[$__rate_interval]))', ['requests_count']],
  ['a offset 1w / on (le) group_left (b) c and slo:burn:rate1h > 14.4', ['a', 'c', 'slo:burn:rate1h']],
  ['hour(vector(time() + 3600 * $utc_offset))', []],
  ['rate({__name__=~"spans(_total)?"}[5m])', []],
])('%s reads %j', (expression, names) => {
  expect([...metricNamesOf(expression)].sort()).toEqual(names);
});

it.each(['sum by (a', 'rate(a[5m]', 'a b'])('%s is no PromQL', (expression) => {
  expect(() => metricNamesOf(expression)).toThrow('no PromQL');
});
