import type { Queryable } from '#shared/database/database.ts';
import {
  type PartyId,
  type RestaurantId,
  type ReviewId,
  reviewId,
  type ViewerId,
} from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { RestaurantRole } from '#shared/identity/viewer.ts';
import type { Ratings } from '../domain/ratings.ts';
import type { Review } from '../domain/review.ts';
import type { ReviewStatus } from '../domain/review-status.ts';
import { type ReviewRow, reviewColumns, toReview, withTimeZone } from './review-row.ts';

export interface NewReview {
  readonly restaurantId: RestaurantId;
  readonly partyId: PartyId;
  readonly dinerId: ViewerId;
  readonly ratings: Ratings;
  readonly text: string | null;
  readonly dinedOn: Temporal.PlainDate;
}

export interface SubmittedReview extends NewReview {
  readonly status: ReviewStatus;
  readonly createdAt: Temporal.Instant;
}

/**
 * Null where the visit has its review already: review_once_per_visit decides, after waiting for a transaction
 * that inserts at the same time. An error would end this one, and the refusal could not be stored with its key.
 */
export const insertReview = async (
  transaction: Queryable,
  review: SubmittedReview,
): Promise<ReviewId | null> => {
  const { overall, food, service, ambience, value } = review.ratings;
  const [row] = await transaction.query<{ review_id: string }>({
    name: 'review.insert_review',
    text: `
      insert into review.review
        (restaurant_id, party_id, diner_id, overall, food, service, ambience, value, text, dined_on,
         created_at, status, published)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::text, $12::text = 'PUBLISHED')
      on conflict on constraint review_once_per_visit do nothing
      returning review_id`,
    values: [
      review.restaurantId,
      review.partyId,
      review.dinerId,
      overall,
      food,
      service,
      ambience,
      value,
      review.text,
      review.dinedOn.toString(),
      review.createdAt.toString(),
      review.status,
    ],
  });
  return row === undefined ? null : reviewId(row.review_id);
};

const findReviews =
  (name: string, column: 'review_id' | 'party_id') =>
  async (queryable: Queryable, keys: readonly InRestaurant<string>[]): Promise<Review[]> => {
    const rows = await queryable.query<ReviewRow>({
      name,
      text: `
        select ${reviewColumns}
        from unnest($1::integer[], $2::uuid[]) as asked (restaurant_id, id)
        join review.review r on r.restaurant_id = asked.restaurant_id and r.${column} = asked.id
        ${withTimeZone}`,
      values: [keys.map((key) => key.restaurantId), keys.map((key) => key.id)],
    });
    return rows.map(toReview);
  };

type FindReviews<Id> = (queryable: Queryable, keys: readonly InRestaurant<Id>[]) => Promise<Review[]>;

/** Those that there are, published or not, in any order; one statement. */
export const findReviewsById: FindReviews<ReviewId> = findReviews('find-reviews', 'review_id');
export const findReviewsOfParties: FindReviews<PartyId> = findReviews('find-reviews-of-parties', 'party_id');

/** The review, which nobody else changes until the transaction ends: the first lock of every change to it. */
export const lockReview = async (
  transaction: Queryable,
  { restaurantId, id }: InRestaurant<ReviewId>,
): Promise<Review | null> => {
  const [row] = await transaction.query<ReviewRow>({
    name: 'review.lock_review',
    text: `
      select ${reviewColumns} from review.review r ${withTimeZone}
      where r.restaurant_id = $1 and r.review_id = $2 for no key update of r`,
    values: [restaurantId, id],
  });
  return row === undefined ? null : toReview(row);
};

/** What a review says from now on. */
export interface Rewriting {
  readonly ratings: Ratings;
  readonly text: string | null;
  readonly status: ReviewStatus;
}

/** Keeps what the review says, and has it say something else. */
export const rewriteReview = async (
  transaction: Queryable,
  { restaurantId, reviewId: id }: Review,
  { ratings: { overall, food, service, ambience, value }, text, status }: Rewriting,
  now: Temporal.Instant,
): Promise<void> => {
  await transaction.query({
    name: 'review.keep_revision',
    text: `
      insert into review.revision
        (restaurant_id, review_id, revision, overall, food, service, ambience, value, text, replaced_at)
      select restaurant_id, review_id, revision, overall, food, service, ambience, value, text, $3
      from review.review where restaurant_id = $1 and review_id = $2`,
    values: [restaurantId, id, now.toString()],
  });
  await transaction.query({
    name: 'review.rewrite_review',
    text: `
      update review.review set overall = $3, food = $4, service = $5, ambience = $6, value = $7, text = $8,
        status = $9::text, published = $9::text = 'PUBLISHED', revision = revision + 1, edited_at = $10
      where restaurant_id = $1 and review_id = $2`,
    values: [restaurantId, id, overall, food, service, ambience, value, text, status, now.toString()],
  });
};

export const setReviewStatus = async (
  transaction: Queryable,
  { restaurantId, reviewId: id }: Review,
  status: ReviewStatus,
): Promise<void> => {
  await transaction.query({
    name: 'review.set_review_status',
    text: `
      update review.review set status = $3::text, published = $3::text = 'PUBLISHED'
      where restaurant_id = $1 and review_id = $2`,
    values: [restaurantId, id, status],
  });
};

/** What the restaurant says, and who says it. */
export interface NewAnswer {
  readonly text: string;
  readonly by: ViewerId;
  readonly role: RestaurantRole;
  readonly at: Temporal.Instant;
}

/** Null takes the answer away. */
export const setReviewAnswer = async (
  transaction: Queryable,
  { restaurantId, reviewId: id }: Review,
  answer: NewAnswer | null,
): Promise<void> => {
  await transaction.query({
    name: 'review.set_review_answer',
    text: `
      update review.review set response = $3, response_by = $4, response_role = $5, response_at = $6
      where restaurant_id = $1 and review_id = $2`,
    values: [
      restaurantId,
      id,
      answer?.text ?? null,
      answer?.by ?? null,
      answer?.role ?? null,
      answer?.at.toString() ?? null,
    ],
  });
};
