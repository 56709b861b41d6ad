import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bayesianMean, changeOfTally, countOf, isNoChange, meansOf, noRatings } from './rating-tally.ts';
import type { Ratings } from './ratings.ts';

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

const rating = fc.integer({ min: 1, max: 5 });
const perhaps = fc.option(rating);
const someRatings: fc.Arbitrary<Ratings> = fc.record({
  overall: rating,
  food: perhaps,
  service: perhaps,
  ambience: perhaps,
  value: perhaps,
});

describe('changeOfTally', () => {
  it('is what a review adds, takes away, or moves', () => {
    const was = { overall: 5, food: 4, service: null, ambience: null, value: 1 };
    const is = { overall: 3, food: null, service: 2, ambience: null, value: 1 };
    expect(changeOfTally(was, is)).toEqual({
      tally: {
        overall: { count: 0, sum: -2 },
        food: { count: -1, sum: -4 },
        service: { count: 1, sum: 2 },
        ambience: { count: 0, sum: 0 },
        value: { count: 0, sum: 0 },
      },
      distribution: [0, 0, 1, 0, -1],
    });
    expect(changeOfTally(null, is).distribution).toEqual([0, 0, 1, 0, 0]);
    expect(changeOfTally(is, null).tally.overall).toEqual({ count: -1, sum: -3 });
  });

  it('is nothing between equals, and the same by whatever way', () => {
    const maybe = fc.option(someRatings);
    fc.assert(
      fc.property(maybe, maybe, maybe, (one, other, third) => {
        expect(isNoChange(changeOfTally(one, one))).toBe(true);
        const [first, second] = [changeOfTally(one, other), changeOfTally(other, third)];
        const straight = changeOfTally(one, third);
        const counts = first.distribution.map((count, index) => count + (second.distribution[index] ?? 0));
        expect(counts).toEqual(straight.distribution);
        expect(first.tally.food.sum + second.tally.food.sum).toBe(straight.tally.food.sum);
        expect(first.tally.overall.count + second.tally.overall.count).toBe(straight.tally.overall.count);
      }),
    );
  });
});

describe('countOf', () => {
  it.each([
    [[1], 7],
    [[1, 5], 10],
    [[1, 2, 3, 4, 5], 15],
  ])('counts those with %j', (ratings, expected) => {
    expect(countOf([7, 0, 4, 1, 3], ratings)).toBe(expected);
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
