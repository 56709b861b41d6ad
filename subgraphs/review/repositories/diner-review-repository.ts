import type { Queryable } from '#shared/database/database.ts';
import type { Page } from '#shared/graph/connection.ts';
import type { PartyId, RestaurantId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { Review } from '../domain/review.ts';
import { type ReviewRow, reviewColumns, toReview, withTimeZone } from './review-row.ts';

interface DinerReviews {
  readonly reviews: readonly Review[];
  readonly totalCount: number;
}

/** A page of all that a diner wrote, published or not, the oldest first. */
export const listReviewsOfDiner = async (
  queryable: Queryable,
  dinerId: ViewerId,
  { first, offset }: Page,
): Promise<DinerReviews> => {
  const rows = await queryable.query<ReviewRow>({
    name: 'review.list_reviews_of_diner',
    text: `
      select ${reviewColumns} from review.review r ${withTimeZone}
      where r.diner_id = $1::text
      order by r.created_at, r.review_id
      limit $2 offset $3`,
    values: [dinerId, first, offset],
  });
  const [counted] = await queryable.query<{ total: number }>({
    name: 'review.count_reviews_of_diner',
    text: 'select count(*) as total from review.review where diner_id = $1::text',
    values: [dinerId],
  });
  return { reviews: rows.map(toReview), totalCount: counted?.total ?? 0 };
};

/**
 * Takes the words out of the visits' reviews, the restaurants' answers with them, and gives them another diner. What
 * was rated stays, and with it every restaurant's mean. Doing it again changes nothing.
 */
export const eraseReviews = async (
  queryable: Queryable,
  visits: readonly { readonly restaurantId: RestaurantId; readonly reservationId: PartyId }[],
  erasedId: ViewerId,
): Promise<void> => {
  await queryable.query({
    text: `
      update review.review r set diner_id = $3::text, text = null, response = null
      from unnest($1::integer[], $2::uuid[]) as visit (restaurant_id, party_id)
      where r.restaurant_id = visit.restaurant_id and r.party_id = visit.party_id`,
    values: [visits.map((visit) => visit.restaurantId), visits.map((visit) => visit.reservationId), erasedId],
  });
};
