import { expect, it } from 'vitest';
import { nextFriday } from './next-friday.ts';

it.each([
  ['a Sunday', '2026-11-22T12:00', '2026-11-27'],
  ['a Thursday', '2026-11-26T23:59', '2026-11-27'],
  ['a Friday', '2026-11-27T00:00', '2026-12-04'],
  ['a Saturday at the end of a year', '2026-12-26T12:00', '2027-01-01'],
])('after %s', (_day, local, expected) => {
  expect(nextFriday(new Date(local))).toBe(expected);
});
