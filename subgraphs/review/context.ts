import type { Page } from '#shared/graph/connection.ts';
import type { ViewerId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { Review } from './domain/review.ts';
import type { ReviewLoaders } from './loaders/review-loaders.ts';
import type { SubmitReview } from './submit-review.ts';

/** What the resolvers of one operation work with. */
export interface Context {
  readonly viewer: MaybeViewer;
  readonly loaders: ReviewLoaders;
  readonly submitReview: SubmitReview;
  readonly listReviewsOf: (
    dinerId: ViewerId,
    page: Page,
  ) => Promise<{ readonly reviews: readonly Review[]; readonly totalCount: number }>;
}
