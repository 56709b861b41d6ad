import type { RatingCategory } from './ratings.ts';

/** How many ratings there are, and their sum. */
export interface Tally {
  readonly count: number;
  readonly sum: number;
}

/** A restaurant's published reviews, counted. */
export type RatingTally = { readonly [Rated in 'overall' | RatingCategory]: Tally };

export type RatingMeans = { readonly average: number | null; readonly count: number } & {
  readonly [Category in RatingCategory]: number | null;
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

/** What a restaurant is taken to be worth before anybody reviewed it, and how many reviews that belief weighs. */
const priorMean = 3.5;
const priorWeight = 10;

/**
 * The mean to rank by: (m·C + Σ ratings) / (m + n), with the prior mean C = 3.5 weighing as much as m = 10 reviews
 * (the posterior mean under a conjugate prior). One review of 5 gives 3.64, a hundred give 4.86.
 */
export const bayesianMean = ({ count, sum }: Tally): number =>
  (priorWeight * priorMean + sum) / (priorWeight + count);
