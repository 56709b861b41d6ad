import type { Connection } from '#shared/graph/connection.ts';
import type { Review } from '../domain/review.ts';
import { cursorOf } from '../domain/review-order.ts';
import type { ReviewPage } from '../repositories/review-page-repository.ts';
import type { WantedReviews } from './parse-review-page.ts';

/** A page in its order; its cursors name places, so that what is written before them moves nothing. */
export const reviewConnection = (
  { sort, after }: WantedReviews,
  { reviews, hasMore }: ReviewPage,
  totalCount: number,
): Connection<Review> => {
  const edges = reviews.map((review) => ({ cursor: cursorOf(sort, review), node: review }));
  return {
    edges,
    pageInfo: {
      hasNextPage: hasMore,
      hasPreviousPage: after !== null && totalCount > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
};
