import { expect, it } from 'vitest';
import { daysToShow } from './days-to-show.ts';

const now = Temporal.Instant.from('2026-12-04T18:00:00Z');

it.each([
  ['today', '2026-12-04', 'Europe/Vienna', '2026-12-04', '2026-12-17'],
  ['soon', '2026-12-17', 'Europe/Vienna', '2026-12-04', '2026-12-17'],
  ['later', '2026-12-18', 'Europe/Vienna', '2026-12-18', '2026-12-31'],
  ['what is over', '2026-12-01', 'Europe/Vienna', '2026-12-04', '2026-12-17'],
  ['what is yesterday there', '2026-12-04', 'Asia/Tokyo', '2026-12-05', '2026-12-18'],
])('shows %s', (_when, date, timeZone, from, to) => {
  expect(daysToShow(date, now, timeZone)).toEqual({ from, to });
});
