import type { Queryable } from '#shared/database/database.ts';
import {
  type PartyId,
  type RestaurantId,
  type ReviewId,
  reviewId,
  type ViewerId,
} from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Ratings } from '../domain/ratings.ts';
import type { Review } from '../domain/review.ts';
import { type ReviewRow, reviewColumns, toReview, withTimeZone } from './review-row.ts';

export interface NewReview {
  readonly restaurantId: RestaurantId;
  readonly partyId: PartyId;
  readonly dinerId: ViewerId;
  readonly ratings: Ratings;
  readonly text: string | null;
  readonly dinedOn: Temporal.PlainDate;
}

/**
 * Null where the visit has its review already: review_once_per_visit decides, after waiting for a transaction
 * that inserts at the same time. An error would end this one, and the refusal could not be stored with its key.
 */
export const insertReview = async (transaction: Queryable, review: NewReview): Promise<ReviewId | null> => {
  const { overall, food, service, ambience, value } = review.ratings;
  const [row] = await transaction.query<{ review_id: string }>({
    name: 'review.insert_review',
    text: `
      insert into review.review
        (restaurant_id, party_id, diner_id, overall, food, service, ambience, value, text, dined_on)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
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
