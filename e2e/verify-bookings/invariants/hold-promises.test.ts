import { describe, expect, it } from 'vitest';
import { findBrokenPromises } from './hold-promises.ts';
import { aging, operation, unknown } from './testing/made-up.ts';

const held = operation({
  operation: 'hold',
  key: 'key-3',
  sentAt: 0,
  answeredAt: 100,
  answer: { typename: 'Hold', id: 'hld_1', expiresAt: new Date(60_000).toISOString() },
});
const book = (sentAt: number, differing: Parameters<typeof operation>[0] = {}) =>
  operation({ input: { holdId: 'hld_1' }, sentAt, answeredAt: sentAt + 100, ...differing });
const expired = { outcome: 'refused', answer: { typename: 'HoldExpired' } } as const;

describe('findBrokenPromises', () => {
  it.each([
    ['booked in time', [held, book(1_000)]],
    ['too late', [held, book(61_000, expired)]],
    ['refused while its time was let pass', [held, aging(900, null), book(800, expired)]],
    ['booked while its time was let pass', [held, book(950), aging(900, 2_000)]],
    ['refused after its time was let pass', [held, aging(900, 950), book(1_000, expired)]],
    ['without an answer', [held, book(1_000, unknown)]],
  ])('a hold that was %s is well', (_, history) => {
    expect(findBrokenPromises(history)).toEqual([]);
  });

  it.each([
    ['refused in time', [held, book(1_000, expired)]],
    ['refused before its time was let pass', [held, book(1_000, expired), aging(2_000, 2_100)]],
    ['not found in time', [held, book(1_000, { ...expired, answer: { typename: 'NotFound' } })]],
    ['booked too late', [held, book(61_000)]],
    ['booked after its time was let pass', [held, aging(900, 950), book(1_000)]],
  ])('a hold that was %s is found', (_, history) => {
    expect(findBrokenPromises(history)).toHaveLength(1);
  });
});
