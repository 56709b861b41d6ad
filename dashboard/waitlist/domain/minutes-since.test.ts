import { describe, expect, it } from 'vitest';
import { isLongerThanQuoted, minutesSince } from './minutes-since.ts';

const at = (time: string) => Temporal.Instant.from(`2026-11-27T${time}Z`);

describe('minutesSince', () => {
  it.each([
    ['19:00:00', '19:00:59', 0],
    ['19:00:00', '19:01:00', 1],
    ['19:00:00', '20:30:30', 90],
    // A tablet's clock may be behind the server's.
    ['19:00:05', '19:00:00', 0],
  ])('from %s to %s', (since, now, minutes) => {
    expect(minutesSince(at(since), at(now))).toBe(minutes);
  });
});

it.each([
  [20, 20, false],
  [21, 20, true],
  [90, null, false],
])('waited %s of %s quoted', (waited, quoted, expected) => {
  expect(isLongerThanQuoted(waited, quoted)).toBe(expected);
});
