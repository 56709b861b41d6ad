import DataLoader from 'dataloader';
import type { Queryable } from '#shared/database/database.ts';
import type { PartyId, RestaurantId, ReviewId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import { noRatings, type RatingTally } from '../domain/rating-tally.ts';
import type { Review } from '../domain/review.ts';
import { findRatingTallies } from '../repositories/rating-repository.ts';
import {
  findReviewPages,
  type ReviewPage,
  type ReviewPageRequest,
} from '../repositories/review-page-repository.ts';
import { findReviewsById, findReviewsOfParties } from '../repositories/review-repository.ts';

/** One operation's reads: each is one statement for all that is asked at once. */
export interface ReviewLoaders {
  readonly ratings: DataLoader<RestaurantId, RatingTally>;
  readonly reviewPages: DataLoader<ReviewPageRequest, ReviewPage, string>;
  readonly reviewsById: DataLoader<InRestaurant<ReviewId>, Review | null, string>;
  readonly reviewsOfParties: DataLoader<InRestaurant<PartyId>, Review | null, string>;
}

const keyOf = ({ restaurantId, id }: InRestaurant<string>) => `${restaurantId} ${id}`;

const reviewLoader = <Id extends string>(
  find: (keys: readonly InRestaurant<Id>[]) => Promise<readonly Review[]>,
  idOf: (review: Review) => Id,
) =>
  new DataLoader<InRestaurant<Id>, Review | null, string>(
    async (keys) => {
      const reviews = new Map(
        (await find(keys)).map((review) => [
          keyOf({ restaurantId: review.restaurantId, id: idOf(review) }),
          review,
        ]),
      );
      return keys.map((key) => reviews.get(keyOf(key)) ?? null);
    },
    { cacheKeyFn: keyOf },
  );

/** @param readDatabase what may be behind by a moment; a review that was just submitted is read from database */
export const createReviewLoaders = (database: Queryable, readDatabase: Queryable): ReviewLoaders => ({
  ratings: new DataLoader(async (restaurantIds) => {
    const tallies = await findRatingTallies(readDatabase, restaurantIds);
    return restaurantIds.map((id) => tallies.get(id) ?? noRatings);
  }),
  reviewPages: new DataLoader<ReviewPageRequest, ReviewPage, string>(
    (requests) => findReviewPages(readDatabase, requests),
    { cacheKeyFn: ({ restaurantId, first, offset }) => `${restaurantId} ${first} ${offset}` },
  ),
  reviewsById: reviewLoader(
    (keys) => findReviewsById(database, keys),
    ({ reviewId }) => reviewId,
  ),
  reviewsOfParties: reviewLoader(
    (keys) => findReviewsOfParties(database, keys),
    ({ partyId }) => partyId,
  ),
});
