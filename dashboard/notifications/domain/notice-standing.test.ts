import { expect, it } from 'vitest';
import { countStates, isInTrouble } from './notice-standing.ts';

it.each([
  ['SENT', 3, false],
  ['DROPPED', 1, false],
  ['PENDING', 0, false],
  ['PENDING', 1, true],
  ['FAILED', 9, true],
] as const)('%s after %s attempts', (state, attempts, expected) => {
  expect(isInTrouble({ state, attempts })).toBe(expected);
});

it('counts notices by where they stand', () => {
  const of = (state: 'SENT' | 'FAILED') => ({ state, attempts: 1 });
  expect(countStates([of('SENT'), of('FAILED'), of('SENT')])).toEqual({
    SENT: 2,
    PENDING: 0,
    FAILED: 1,
    DROPPED: 0,
  });
});
