import { expect, it } from 'vitest';
import { serviceDateAt } from './service-date.ts';

it.each([
  ['2026-12-04T23:30:00+01:00', 'Europe/Vienna', '2026-12-04'],
  ['2026-12-05T03:59:00+01:00', 'Europe/Vienna', '2026-12-04'],
  ['2026-12-05T04:00:00+01:00', 'Europe/Vienna', '2026-12-05'],
  // The nights on which clocks change: an hour that is not there, and one that comes twice.
  ['2026-03-29T03:30:00+02:00', 'Europe/Vienna', '2026-03-28'],
  ['2026-03-29T04:00:00+02:00', 'Europe/Vienna', '2026-03-29'],
  ['2026-10-25T03:59:00+01:00', 'Europe/Vienna', '2026-10-24'],
  // The same moment is of another date elsewhere.
  ['2026-12-05T03:59:00+01:00', 'Asia/Tokyo', '2026-12-05'],
] as const)('%s in %s is of %s', (instant, timeZone, date) => {
  expect(serviceDateAt(Temporal.Instant.from(instant), timeZone).toString()).toBe(date);
});
