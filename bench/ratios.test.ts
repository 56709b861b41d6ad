import { describe, expect, it } from 'vitest';
import { isKept, knownRatios, ratioSpread, spreadOf } from './ratios.ts';

describe('ratioSpread', () => {
  it('is of each round to the same round of the base', () => {
    expect(ratioSpread([10, 40, 30], [10, 10, 20])).toEqual({ median: 1.5, min: 1, max: 4 });
  });

  it('refuses rounds without a partner, none at all, and what is no number', () => {
    expect(() => ratioSpread([1, 2], [1])).toThrow('2 rounds cannot be compared with 1');
    expect(() => ratioSpread([], [])).toThrow(RangeError);
    expect(() => ratioSpread([1], [0])).toThrow(RangeError);
    expect(() => spreadOf([1, Number.NaN])).toThrow(RangeError);
  });
});

describe('what is known of ratios', () => {
  it('has each name once', () => {
    const names = knownRatios.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['higher', 2, 2, true],
    ['higher', 2, 1.99, false],
    ['lower', 1.3, 1.3, true],
    ['lower', 1.3, 1.31, false],
    ['lower', null, 9, null],
  ] as const)('where %s is better and %s wanted, %s is kept: %s', (isBetter, wanted, middle, kept) => {
    const known = { name: 'one/other:p50', title: 'one to other', isBetter, wanted };
    expect(isKept(known, { median: middle, min: 0.1, max: 10 })).toBe(kept);
  });
});
