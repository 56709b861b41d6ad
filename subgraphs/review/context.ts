import type { Page } from '#shared/graph/connection.ts';
import type { ViewerId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { AnswerReview, RemoveReviewAnswer } from './changes/answer-review.ts';
import type { EditReview } from './changes/edit-review.ts';
import type { ModerateReview } from './changes/moderate-review.ts';
import type { ReportReview, VoteReview, WithdrawReviewVote } from './changes/react-to-review.ts';
import type { SubmitReview } from './changes/submit-review.ts';
import type { QueuedReview } from './domain/moderation.ts';
import type { Reaction } from './domain/reaction.ts';
import type { Review } from './domain/review.ts';
import type { ReviewLoaders } from './loaders/review-loaders.ts';

/** The mutations, each in its transaction. */
export interface ReviewChanges {
  readonly submit: SubmitReview;
  readonly edit: EditReview;
  readonly answer: AnswerReview;
  readonly removeAnswer: RemoveReviewAnswer;
  readonly report: ReportReview;
  readonly vote: VoteReview;
  readonly withdrawVote: WithdrawReviewVote;
  readonly moderate: ModerateReview;
}

/** What the resolvers of one operation work with. */
export interface Context {
  readonly viewer: MaybeViewer;
  readonly loaders: ReviewLoaders;
  readonly changes: ReviewChanges;
  readonly listReviewsOf: (
    dinerId: ViewerId,
    page: Page,
  ) => Promise<{ readonly reviews: readonly Review[]; readonly totalCount: number }>;
  readonly listReactionsOf: (
    viewerId: ViewerId,
    page: Page,
  ) => Promise<{ readonly reactions: readonly Reaction[]; readonly totalCount: number }>;
  readonly listModerationQueue: (
    page: Page,
  ) => Promise<{ readonly queued: readonly QueuedReview[]; readonly totalCount: number }>;
}
