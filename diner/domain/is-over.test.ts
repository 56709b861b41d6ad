import { expect, it } from 'vitest';
import { isOver } from './is-over.ts';

const visit = { startsAt: '2026-12-04T19:00:00+01:00', durationMinutes: 90 };

it.each([
  ['CONFIRMED', '2026-12-04T17:00:00Z', false],
  ['CONFIRMED', '2026-12-04T19:29:59Z', false],
  ['CONFIRMED', '2026-12-04T19:30:00Z', true],
  ['SEATED', '2026-12-04T18:30:00Z', false],
  ['CANCELLED', '2026-12-04T17:00:00Z', true],
  ['COMPLETED', '2026-12-04T18:30:00Z', true],
  ['NO_SHOW', '2026-12-04T18:30:00Z', true],
] as const)('of a reservation that is %s at %s: %s', (status, now, over) => {
  expect(isOver({ ...visit, status }, Temporal.Instant.from(now))).toBe(over);
});
