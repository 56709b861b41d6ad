import type { Queryable } from '#shared/database/database.ts';
import type { ViewerId } from '#shared/identifiers/identifiers.ts';
import type { Review } from '../domain/review.ts';

type ReviewKey = Pick<Review, 'restaurantId' | 'reviewId'>;

/** Counts a vote once, however often it is given. */
export const insertVote = async (
  transaction: Queryable,
  { restaurantId, reviewId }: ReviewKey,
  voterId: ViewerId,
  now: Temporal.Instant,
): Promise<void> => {
  await transaction.query({
    name: 'review.insert_vote',
    text: `
      with given as (
        insert into review.helpful_vote (restaurant_id, review_id, voter_id, voted_at) values ($1, $2, $3, $4)
        on conflict do nothing returning restaurant_id, review_id
      )
      update review.review r set helpful_count = helpful_count + 1
      from given where r.restaurant_id = given.restaurant_id and r.review_id = given.review_id`,
    values: [restaurantId, reviewId, voterId, now.toString()],
  });
};

/** Takes a vote back, if there is one. */
export const deleteVote = async (
  transaction: Queryable,
  { restaurantId, reviewId }: ReviewKey,
  voterId: ViewerId,
): Promise<void> => {
  await transaction.query({
    name: 'review.delete_vote',
    text: `
      with taken as (
        delete from review.helpful_vote where restaurant_id = $1 and review_id = $2 and voter_id = $3
        returning restaurant_id, review_id
      )
      update review.review r set helpful_count = helpful_count - 1
      from taken where r.restaurant_id = taken.restaurant_id and r.review_id = taken.review_id`,
    values: [restaurantId, reviewId, voterId],
  });
};

/** Of each review, in their order, whether the viewer voted for it; one statement. */
export const findVotesOf = async (
  queryable: Queryable,
  voterId: ViewerId,
  reviews: readonly ReviewKey[],
): Promise<boolean[]> => {
  const rows = await queryable.query<{ position: number }>({
    name: 'review.find_votes',
    text: `
      select asked.position
      from unnest($1::integer[], $2::uuid[]) with ordinality as asked (restaurant_id, review_id, position)
      join review.helpful_vote v using (restaurant_id, review_id) where v.voter_id = $3::text`,
    values: [
      reviews.map(({ restaurantId }) => restaurantId),
      reviews.map(({ reviewId }) => reviewId),
      voterId,
    ],
  });
  const voted = new Set(rows.map(({ position }) => position));
  return reviews.map((_review, index) => voted.has(index + 1));
};
