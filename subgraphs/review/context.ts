import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { ReviewLoaders } from './loaders/review-loaders.ts';
import type { SubmitReview } from './submit-review.ts';

/** What the resolvers of one operation work with. */
export interface Context {
  readonly viewer: MaybeViewer;
  readonly loaders: ReviewLoaders;
  readonly submitReview: SubmitReview;
}
