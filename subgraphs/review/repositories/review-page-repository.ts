import type { Queryable } from '#shared/database/database.ts';
import type { Page } from '#shared/graph/connection.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { Review } from '../domain/review.ts';
import { type ReviewRow, reviewColumns, toReview, withTimeZone } from './review-row.ts';

export interface ReviewPageRequest extends Page {
  readonly restaurantId: RestaurantId;
}

/** A page of a restaurant's published reviews, newest first, and how many there are in all. */
export interface ReviewPage {
  readonly reviews: readonly Review[];
  readonly totalCount: number;
}

/** A page without reviews has one row, of nothing but its position and count. */
type PageRow = { position: number; total_count: number } & ({ review_id: null } | ReviewRow);

const isReviewRow = (row: PageRow): row is PageRow & ReviewRow => row.review_id !== null;

/** Each page by one walk of the index review_newest; the count is kept in rating_summary. */
const findReviewPagesText = `
  select asked.position, coalesce(s.review_count, 0) as total_count, page.*
  from unnest($1::integer[], $2::integer[], $3::integer[]) with ordinality
    as asked (restaurant_id, first, skipped, position)
  left join review.rating_summary s on s.restaurant_id = asked.restaurant_id
  left join lateral (
    select ${reviewColumns}
    from review.review r ${withTimeZone}
    where r.restaurant_id = asked.restaurant_id and r.published
    order by r.created_at desc, r.review_id desc
    limit asked.first offset asked.skipped
  ) page on true
  order by asked.position, page.created_at desc, page.review_id desc`;

/** One page for each request, in their order; one statement however many restaurants. */
export const findReviewPages = async (
  queryable: Queryable,
  requests: readonly ReviewPageRequest[],
): Promise<ReviewPage[]> => {
  const rows = await queryable.query<PageRow>({
    name: 'review.find_review_pages',
    text: findReviewPagesText,
    values: [
      requests.map(({ restaurantId }) => restaurantId),
      requests.map(({ first }) => first),
      requests.map(({ offset }) => offset),
    ],
  });
  const ofPosition = Map.groupBy(rows, ({ position }) => position);
  return requests.map((_request, index) => {
    const pageRows = ofPosition.get(index + 1) ?? [];
    return {
      reviews: pageRows.filter(isReviewRow).map(toReview),
      totalCount: pageRows.at(0)?.total_count ?? 0,
    };
  });
};
