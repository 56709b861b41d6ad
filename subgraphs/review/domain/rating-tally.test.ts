import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bayesianMean, meansOf, noRatings } from './rating-tally.ts';

const ratingLists = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 500 });
const tallyOf = (ratings: readonly number[]) => ({
  count: ratings.length,
  sum: ratings.reduce((sum, rating) => sum + rating, 0),
});

describe('meansOf', () => {
  it('is null throughout without a review', () => {
    expect(meansOf(noRatings)).toEqual({
      average: null,
      count: 0,
      food: null,
      service: null,
      ambience: null,
      value: null,
    });
  });

  it('divides each category by its own count', () => {
    const means = meansOf({
      ...noRatings,
      overall: { count: 3, sum: 13 },
      food: { count: 2, sum: 9 },
      value: { count: 1, sum: 1 },
    });
    expect(means).toEqual({ average: 13 / 3, count: 3, food: 4.5, service: null, ambience: null, value: 1 });
  });
});

describe('bayesianMean', () => {
  it.each([
    [[], 3.5],
    [[5], 40 / 11],
    [Array.from({ length: 10 }, () => 5), 4.25],
    [Array.from({ length: 100 }, () => 5), 535 / 110],
    [[1], 36 / 11],
  ])('of %j', (ratings, expected) => {
    expect(bayesianMean(tallyOf(ratings))).toBeCloseTo(expected, 12);
  });

  it('lies between 3.5 and the mean, and comes closer to the mean with every review of that mean', () => {
    fc.assert(
      fc.property(ratingLists, (ratings) => {
        const tally = tallyOf(ratings);
        const mean = tally.sum / tally.count;
        const once = bayesianMean(tally);
        const twice = bayesianMean({ count: tally.count * 2, sum: tally.sum * 2 });
        expect(Math.abs(once - 3.5)).toBeLessThanOrEqual(Math.abs(mean - 3.5) + 1e-12);
        expect(Math.abs(twice - mean)).toBeLessThanOrEqual(Math.abs(once - mean) + 1e-12);
      }),
    );
  });
});
