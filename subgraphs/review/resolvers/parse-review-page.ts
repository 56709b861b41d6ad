import { BadInput } from '#shared/graph/bad-input.ts';
import { parseInteger } from '#shared/graph/parse-input.ts';
import { highestRating, lowestRating } from '../domain/ratings.ts';
import { placeAfter } from '../domain/review-order.ts';
import type { RestaurantReviewsArgs } from '../generated/resolver-types.ts';
import type { ReviewPageRequest } from '../repositories/review-page-repository.ts';

export type WantedReviews = Omit<ReviewPageRequest, 'restaurantId'>;

const usualPage = 10;
const largestPage = 100;

/** Each once, in order: the same list is the same page. */
const parseRatings = (ratings: readonly number[]): readonly number[] => {
  if (ratings.length === 0) throw new BadInput('ratings', 'at least one rating, or null for all');
  const parsed = ratings.map((rating) => parseInteger('ratings', rating, lowestRating, highestRating));
  return [...new Set(parsed)].sort();
};

/** @throws BadInput naming the argument */
export const parseReviewPage = ({ first, after, sort, ratings }: RestaurantReviewsArgs): WantedReviews => ({
  first: parseInteger('first', first ?? usualPage, 1, largestPage),
  after: after == null ? null : placeAfter(sort ?? 'NEWEST', after),
  sort: sort ?? 'NEWEST',
  ratings: ratings == null ? null : parseRatings(ratings),
});
