import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { highestRating, lowestRating, type RatingCategory, type Ratings } from './ratings.ts';

/** How many ratings there are, and their sum. */
export interface Tally {
  readonly count: number;
  readonly sum: number;
}

export type Rated = 'overall' | RatingCategory;

/** Published reviews, counted. */
export type RatingTally = { readonly [Name in Rated]: Tally };

/** How many reviews have an overall rating of 1, 2, 3, 4 and 5. */
export type RatingDistribution = readonly number[];

/** All of a restaurant's published reviews, counted. */
export interface RestaurantTally {
  readonly tally: RatingTally;
  readonly distribution: RatingDistribution;
}

export type RatingMeans = { readonly average: number | null; readonly count: number } & {
  readonly [Category in RatingCategory]: number | null;
};

/** What the graph says of a restaurant's ratings. */
export type RatingOfRestaurant = RatingMeans & {
  readonly restaurantId: RestaurantId;
  readonly distribution: RatingDistribution;
};

const nothing: Tally = { count: 0, sum: 0 };

/** Of a restaurant without a review. */
export const noRatings: RatingTally = {
  overall: nothing,
  food: nothing,
  service: nothing,
  ambience: nothing,
  value: nothing,
};

const stars = Array.from({ length: highestRating - lowestRating + 1 }, (_, index) => lowestRating + index);

export const noDistribution: RatingDistribution = stars.map(() => 0);

const meanOf = ({ count, sum }: Tally) => (count === 0 ? null : sum / count);

/** Means from 1 to 5; null where nobody rated. */
export const meansOf = (tally: RatingTally): RatingMeans => ({
  average: meanOf(tally.overall),
  count: tally.overall.count,
  food: meanOf(tally.food),
  service: meanOf(tally.service),
  ambience: meanOf(tally.ambience),
  value: meanOf(tally.value),
});

/** What a restaurant's tally grows by where one of its reviews counts with other ratings than before, or begins or ends to. */
export const changeOfTally = (before: Ratings | null, after: Ratings | null): RestaurantTally => {
  const change = (rated: Rated): Tally => {
    const [was, is] = [before?.[rated] ?? null, after?.[rated] ?? null];
    return { count: Number(is !== null) - Number(was !== null), sum: (is ?? 0) - (was ?? 0) };
  };
  return {
    tally: {
      overall: change('overall'),
      food: change('food'),
      service: change('service'),
      ambience: change('ambience'),
      value: change('value'),
    },
    distribution: stars.map((star) => Number(after?.overall === star) - Number(before?.overall === star)),
  };
};

const isNothing = ({ count, sum }: Tally) => count === 0 && sum === 0;

export const isNoChange = ({ tally }: RestaurantTally): boolean => Object.values(tally).every(isNothing);

/** What a restaurant is taken to be worth before anybody reviewed it, and how many reviews that belief weighs. */
const priorMean = 3.5;
const priorWeight = 10;

/**
 * The mean to rank by: (m·C + Σ ratings) / (m + n), with the prior mean C = 3.5 weighing as much as m = 10 reviews
 * (the posterior mean under a conjugate prior). One review of 5 gives 3.64, a hundred give 4.86.
 */
export const bayesianMean = ({ count, sum }: Tally): number =>
  (priorWeight * priorMean + sum) / (priorWeight + count);

/** How many published reviews have one of the ratings. */
export const countOf = (distribution: RatingDistribution, ratings: readonly number[]): number =>
  ratings.reduce((sum, rating) => sum + (distribution[rating - lowestRating] ?? 0), 0);
