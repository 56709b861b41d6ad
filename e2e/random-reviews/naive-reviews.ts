import type { ReviewId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { Ratings } from '#subgraphs/review/domain/ratings.ts';
import type { ReviewStatus } from '#subgraphs/review/domain/review-status.ts';

/** A review as nothing but its own rules would have it. */
export interface NaiveReview {
  readonly id: ReviewId;
  dinerId: ViewerId;
  ratings: Ratings;
  status: ReviewStatus;
  revision: number;
  readonly dinedOn: Temporal.PlainDate;
  readonly createdAt: Temporal.Instant;
  readonly voters: Set<string>;
}

const categories = ['overall', 'food', 'service', 'ambience', 'value'] as const;

const tallyOf = (reviews: readonly NaiveReview[]) =>
  Object.fromEntries(
    categories.map((category) => {
      const given = reviews.flatMap(({ ratings }) => ratings[category] ?? []);
      return [category, { count: given.length, sum: given.reduce((sum, rating) => sum + rating, 0) }];
    }),
  );

/** Counts all that is published, from the first review to the last. */
export const recount = (reviews: readonly NaiveReview[], now: Temporal.Instant, timeZone: string) => {
  const published = reviews.filter(({ status }) => status === 'PUBLISHED');
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const overalls = published.map(({ ratings }) => ratings.overall);
  return {
    tally: tallyOf(published),
    distribution: [1, 2, 3, 4, 5].map((star) => overalls.filter((overall) => overall === star).length),
    recent: tallyOf(
      published.filter(({ dinedOn }) => {
        const { days } = dinedOn.until(today, { largestUnit: 'days' });
        return days >= 0 && days < 90;
      }),
    ),
    // (10 · 3.5 + Σ) / (10 + n)
    projection: {
      count: overalls.length,
      average: overalls.length === 0 ? null : overalls.reduce((sum, one) => sum + one, 0) / overalls.length,
      bayesian: overalls.reduce((sum, one) => sum + one, 35) / (10 + overalls.length),
    },
  };
};
