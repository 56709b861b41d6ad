import { expect, it } from 'vitest';
import { isPast } from './past-date.ts';

/** The 24th in Honolulu and at UTC-12, the 25th in Vienna and Tokyo. */
const now = Temporal.Instant.from('2026-12-25T05:00:00Z');

it.each([
  ['2026-12-24', ['Europe/Vienna'], true],
  ['2026-12-25', ['Europe/Vienna'], false],
  ['2026-12-24', ['Europe/Vienna', 'Pacific/Honolulu'], false],
  ['2026-12-23', ['Europe/Vienna', 'Pacific/Honolulu'], true],
  ['2026-12-24', [], false],
  ['2026-12-23', [], true],
  ['2026-12-24', ['Mars/Olympus'], false],
  ['2026-12-24', ['Mars/Olympus', 'Asia/Tokyo'], true],
] as const)('%s in %j: %s', (date, zones, expected) => {
  expect(isPast(Temporal.PlainDate.from(date), now, zones)).toBe(expected);
});
