import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#shared/inventory/domain/seeded-random.ts';
import { fillPattern, someOf, type Weighted, weightedChoice } from './weighted-choice.ts';

const weights = fc
  .array(fc.nat(9), { minLength: 1, maxLength: 12 })
  .filter((list) => list.some((one) => one > 0));

describe('weightedChoice', () => {
  it('draws in proportion to the weights, and never what has none', () => {
    fc.assert(
      fc.property(weights, fc.string(), (list, seed) => {
        const draw = weightedChoice(list.map((weight, index): Weighted<number> => [index, weight]));
        const random = seededRandom(seed);
        const drawn = list.map(() => 0);
        const draws = 2_000;
        for (let count = 0; count < draws; count += 1) {
          const index = draw(random);
          drawn[index] = (drawn[index] ?? 0) + 1;
        }
        const total = list.reduce((sum, weight) => sum + weight, 0);
        for (const [index, weight] of list.entries()) {
          const share = (drawn[index] ?? 0) / draws;
          if (weight === 0) expect(share).toBe(0);
          else expect(Math.abs(share - weight / total)).toBeLessThan(0.08);
        }
      }),
      { numRuns: 30, seed: 11 },
    );
  });

  it('is right at the ends', () => {
    const draw = weightedChoice<string>([
      ['never', 0],
      ['first', 1],
      ['last', 1],
    ]);
    expect([draw(() => 0), draw(() => 0.4999), draw(() => 0.5), draw(() => 1 - Number.EPSILON)]).toEqual([
      'first',
      'first',
      'last',
      'last',
    ]);
    expect(() => weightedChoice([['nothing', 0]])).toThrow(RangeError);
  });
});

describe('someOf', () => {
  it('draws different ones', () => {
    const drawn = someOf(['a', 'b', 'c', 'd'], 3, seededRandom('x'));
    expect(new Set(drawn).size).toBe(3);
    expect(someOf(['a'], 3, seededRandom('x'))).toEqual(['a']);
  });
});

it('fillPattern puts digits and letters in', () => {
  expect(fillPattern('W1D #@@', seededRandom('x'))).toMatch(/^W1D \d[A-Z]{2}$/);
});
