import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { Review } from '../domain/review.ts';
import type { ReviewPlace, ReviewSort } from '../domain/review-order.ts';
import { type ReviewRow, reviewColumns, toReview, withTimeZone } from './review-row.ts';

export interface ReviewPageRequest {
  readonly restaurantId: RestaurantId;
  readonly first: number;
  /** Null for the first page. */
  readonly after: ReviewPlace | null;
  readonly sort: ReviewSort;
  /** Overall ratings; null for all. */
  readonly ratings: readonly number[] | null;
}

/** A page of a restaurant's published reviews, and whether there are more after it. */
export interface ReviewPage {
  readonly reviews: readonly Review[];
  readonly hasMore: boolean;
}

/** What falls along each order before the newest come first; each order is one walk of an index of its own. */
const rankColumns: Readonly<Record<ReviewSort, string | null>> = {
  NEWEST: null,
  HIGHEST: 'r.overall',
  LOWEST: '(-r.overall)',
  MOST_HELPFUL: 'r.helpful_count',
};

const findReviewPagesText = (sort: ReviewSort): string => {
  const rank = rankColumns[sort];
  const place = [...(rank === null ? [] : [rank]), 'r.created_at', 'r.review_id'];
  const asked = [...(rank === null ? [] : ['asked.rank']), 'asked.created_at', 'asked.review_id'];
  return `
    select asked.position, page.*
    from unnest($1::integer[], $2::integer[], $3::integer[], $4::timestamptz[], $5::uuid[], $6::text[]) with ordinality
      as asked (restaurant_id, first, rank, created_at, review_id, ratings, position)
    cross join lateral (
      select ${reviewColumns}
      from review.review r ${withTimeZone}
      where r.restaurant_id = asked.restaurant_id and r.published
        and (${place.join(', ')}) < (${asked.join(', ')})
        and (asked.ratings is null or r.overall = any(asked.ratings::smallint[]))
      order by ${place.map((column) => `${column} desc`).join(', ')}
      limit asked.first + 1
    ) page
    order by asked.position, ${place.map((column) => `${column.replaceAll('r.', 'page.')} desc`).join(', ')}`;
};

/** Before every review in every order. */
const highestRank = 2_147_483_647;
const lastReviewId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** One page for each request, in their order; one statement however many restaurants. All are in the one order. */
const findPagesInOrder = async (
  queryable: Queryable,
  sort: ReviewSort,
  requests: readonly ReviewPageRequest[],
): Promise<ReviewPage[]> => {
  const rows = await queryable.query<ReviewRow & { position: number }>({
    name: `review.find_review_pages_${sort.toLowerCase()}`,
    text: findReviewPagesText(sort),
    values: [
      requests.map(({ restaurantId }) => restaurantId),
      requests.map(({ first }) => first),
      requests.map(({ after }) => after?.rank ?? highestRank),
      requests.map(({ after }) => after?.createdAt.toString() ?? 'infinity'),
      requests.map(({ after }) => after?.reviewId ?? lastReviewId),
      requests.map(({ ratings }) => (ratings === null ? null : `{${ratings.join(',')}}`)),
    ],
  });
  const ofPosition = Map.groupBy(rows, ({ position }) => position);
  return requests.map(({ first }, index) => {
    const found = (ofPosition.get(index + 1) ?? []).map(toReview);
    return { reviews: found.slice(0, first), hasMore: found.length > first };
  });
};

/** One page for each request, in their order; one statement for each way to sort. */
export const findReviewPages = async (
  queryable: Queryable,
  requests: readonly ReviewPageRequest[],
): Promise<ReviewPage[]> => {
  const pages = new Map<ReviewPageRequest, ReviewPage>();
  const inOrder = [...Map.groupBy(requests, ({ sort }) => sort)];
  await Promise.all(
    inOrder.map(async ([sort, ofSort]) => {
      const found = await findPagesInOrder(queryable, sort, ofSort);
      for (const [index, request] of ofSort.entries())
        pages.set(request, found[index] ?? { reviews: [], hasMore: false });
    }),
  );
  return requests.map((request) => pages.get(request) ?? { reviews: [], hasMore: false });
};
