import type { Queryable } from '#shared/database/database.ts';
import { recountRatings } from './rating-repository.ts';
import type { NewReview } from './review-repository.ts';

/** A review with its moment given, as demo data and imports have it. */
export interface PastReview extends NewReview {
  readonly createdAt: Temporal.Instant;
}

const rowsAStatement = 5_000;

const insertRows = (transaction: Queryable, reviews: readonly PastReview[]) =>
  transaction.query({
    text: `
      insert into review.review (restaurant_id, party_id, diner_id, overall, food, service, ambience, value,
        text, dined_on, created_at)
      select * from unnest($1::integer[], $2::uuid[], $3::text[], $4::smallint[], $5::smallint[], $6::smallint[],
        $7::smallint[], $8::smallint[], $9::text[], $10::date[], $11::timestamptz[])
      on conflict on constraint review_once_per_visit do nothing`,
    values: [
      reviews.map(({ restaurantId }) => restaurantId),
      reviews.map(({ partyId }) => partyId),
      reviews.map(({ dinerId }) => dinerId),
      reviews.map(({ ratings }) => ratings.overall),
      reviews.map(({ ratings }) => ratings.food),
      reviews.map(({ ratings }) => ratings.service),
      reviews.map(({ ratings }) => ratings.ambience),
      reviews.map(({ ratings }) => ratings.value),
      reviews.map(({ text }) => text),
      reviews.map(({ dinedOn }) => dinedOn.toString()),
      reviews.map(({ createdAt }) => createdAt.toString()),
    ],
  });

/**
 * Writes many published reviews and counts their restaurants' ratings anew. A visit that has its review keeps it.
 * It sends no job: whoever fills a database in bulk brings the other subgraphs' projections along.
 */
export const insertReviewsInBulk = async (
  transaction: Queryable,
  reviews: readonly PastReview[],
): Promise<void> => {
  for (let start = 0; start < reviews.length; start += rowsAStatement)
    await insertRows(transaction, reviews.slice(start, start + rowsAStatement));
  await recountRatings(transaction, [...new Set(reviews.map(({ restaurantId }) => restaurantId))]);
};
