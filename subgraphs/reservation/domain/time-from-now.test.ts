import { expect, it } from 'vitest';
import { timeFromNow } from './time-from-now.ts';

const at = (time: string) => Temporal.Instant.from(`2026-12-04T${time}Z`);

it.each([
  ['before it begins', '18:59', '19:00', 90],
  ['in its first quarter of an hour', '19:14', '19:00', 90],
  ['half an hour late', '19:31', '19:30', 60],
  ['at its end', '20:30', '20:30', 15],
  ['long over its time', '22:05', '22:00', 15],
])('%s', (_name, now, startsAt, durationMinutes) => {
  const party = { startsAt: at('19:00'), durationMinutes: 90 };
  expect(timeFromNow(party, at(now).epochMilliseconds)).toEqual({ startsAt: at(startsAt), durationMinutes });
});
