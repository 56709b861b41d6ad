import type DataLoader from 'dataloader';
import type { Queryable } from '#shared/database/database.ts';
import { createLoader } from '#shared/graph/create-loader.ts';
import type { PartyId, RestaurantId, ReviewId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { Decision } from '../domain/moderation.ts';
import { noDistribution, noRatings, type RatingTally, type RestaurantTally } from '../domain/rating-tally.ts';
import type { Review, Revision } from '../domain/review.ts';
import { findRatingTallies, findRecentTallies } from '../repositories/rating-repository.ts';
import {
  findReviewPages,
  type ReviewPage,
  type ReviewPageRequest,
} from '../repositories/review-page-repository.ts';
import { findDecisions, findRevisions } from '../repositories/review-past-repository.ts';
import { findReviewsById, findReviewsOfParties } from '../repositories/review-repository.ts';
import { findVotesOf } from '../repositories/vote-repository.ts';

/** One operation's reads: each is one statement for all that is asked at once. */
export interface ReviewLoaders {
  readonly ratings: DataLoader<RestaurantId, RestaurantTally>;
  readonly recentRatings: DataLoader<RestaurantId, RatingTally>;
  readonly reviewPages: DataLoader<ReviewPageRequest, ReviewPage, string>;
  readonly reviewsById: DataLoader<InRestaurant<ReviewId>, Review | null, string>;
  readonly reviewsOfParties: DataLoader<InRestaurant<PartyId>, Review | null, string>;
  readonly revisions: DataLoader<Review, readonly Revision[], string>;
  readonly decisions: DataLoader<Review, readonly Decision[], string>;
  /** Whether the viewer found a review helpful. */
  readonly votes: DataLoader<Review, boolean, string>;
}

const keyOf = ({ restaurantId, id }: InRestaurant<string>) => `${restaurantId} ${id}`;
const keyOfReview = ({ restaurantId, reviewId: id }: Review) => keyOf({ restaurantId, id });

const reviewLoader = <Id extends string>(
  name: string,
  find: (keys: readonly InRestaurant<Id>[]) => Promise<readonly Review[]>,
  idOf: (review: Review) => Id,
) =>
  createLoader<InRestaurant<Id>, Review | null, string>(
    name,
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

const loaderOfReviews = <Value>(name: string, find: (reviews: readonly Review[]) => Promise<Value[]>) =>
  createLoader<Review, Value, string>(name, find, { cacheKeyFn: keyOfReview });

const pageKey = ({ restaurantId, first, after, sort, ratings }: ReviewPageRequest) =>
  [restaurantId, first, after?.rank, after?.createdAt, after?.reviewId, sort, ratings].join(' ');

/** The votes of nobody are none. */
const votesOf = (database: Queryable, viewerId: ViewerId | undefined) => (reviews: readonly Review[]) =>
  viewerId === undefined
    ? Promise.resolve(reviews.map(() => false))
    : findVotesOf(database, viewerId, reviews);

export interface ReviewLoaderParts {
  readonly database: Queryable;
  /** What may be behind by a moment; a review that was just submitted is read from database. */
  readonly readDatabase: Queryable;
  readonly viewer: MaybeViewer;
  readonly now: () => Temporal.Instant;
}

export const createReviewLoaders = ({
  database,
  readDatabase,
  viewer,
  now,
}: ReviewLoaderParts): ReviewLoaders => ({
  ratings: createLoader('ratings', async (restaurantIds) => {
    const tallies = await findRatingTallies(readDatabase, restaurantIds);
    return restaurantIds.map((id) => tallies.get(id) ?? { tally: noRatings, distribution: noDistribution });
  }),
  recentRatings: createLoader('recent ratings', async (restaurantIds) => {
    const tallies = await findRecentTallies(readDatabase, restaurantIds, now());
    return restaurantIds.map((id) => tallies.get(id) ?? noRatings);
  }),
  reviewPages: createLoader<ReviewPageRequest, ReviewPage, string>(
    'review pages',
    (requests) => findReviewPages(readDatabase, requests),
    { cacheKeyFn: pageKey },
  ),
  reviewsById: reviewLoader(
    'reviews',
    (keys) => findReviewsById(database, keys),
    ({ reviewId }) => reviewId,
  ),
  reviewsOfParties: reviewLoader(
    'reviews of reservations',
    (keys) => findReviewsOfParties(database, keys),
    ({ partyId }) => partyId,
  ),
  revisions: loaderOfReviews('revisions', (reviews) => findRevisions(database, reviews)),
  decisions: loaderOfReviews('decisions', (reviews) => findDecisions(database, reviews)),
  votes: loaderOfReviews('votes', votesOf(database, viewer?.id)),
});
