import { BadInput } from '#shared/graph/bad-input.ts';
import { type ReviewId, reviewId } from '#shared/identifiers/identifiers.ts';
import type { Review } from './review.ts';

export const reviewSorts = ['NEWEST', 'HIGHEST', 'LOWEST', 'MOST_HELPFUL'] as const;
export type ReviewSort = (typeof reviewSorts)[number];

/** A review's place in an order: by falling rank, then the newest first. */
export interface ReviewPlace {
  readonly rank: number;
  readonly createdAt: Temporal.Instant;
  readonly reviewId: ReviewId;
}

/** What each order ranks by. */
const ranks: Readonly<Record<ReviewSort, (review: Review) => number>> = {
  NEWEST: () => 0,
  HIGHEST: ({ overall }) => overall,
  LOWEST: ({ overall }) => -overall,
  MOST_HELPFUL: ({ helpfulCount }) => helpfulCount,
};

const encode = (sort: ReviewSort, { rank, createdAt, reviewId: id }: ReviewPlace): string =>
  Buffer.from([sort, rank, createdAt, id].join(' ')).toString('base64url');

/** Opaque to clients; it stays right whatever is written before it. */
export const cursorOf = (sort: ReviewSort, review: Review): string =>
  encode(sort, {
    rank: ranks[sort](review),
    createdAt: review.createdAt.toInstant(),
    reviewId: review.reviewId,
  });

const decode = (cursor: string): ReviewPlace | null => {
  const [, rank = '', createdAt = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  // Other years than these PostgreSQL would not read.
  if (!/^-?\d{1,9}$/.test(rank) || !/^\d{4}-/.test(createdAt)) return null;
  try {
    return { rank: Number(rank), createdAt: Temporal.Instant.from(createdAt), reviewId: reviewId(id) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/** @throws BadInput for a cursor that no page in this order gave */
export const placeAfter = (sort: ReviewSort, cursor: string): ReviewPlace => {
  const place = decode(cursor);
  if (place !== null && encode(sort, place) === cursor) return place;
  throw new BadInput('after', 'a cursor that a page in this order gave');
};
