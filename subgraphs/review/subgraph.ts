import { readSubgraphSdl } from '#schema/compose.ts';
import type { Database } from '#shared/database/database.ts';
import { dateTime, localDate } from '#shared/graph/scalars.ts';
import { createSubgraph, type Subgraph } from '#shared/graph/subgraph.ts';
import { purgeRegularly } from '#shared/idempotency/purge-regularly.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { createAnswerReview, createRemoveReviewAnswer } from './changes/answer-review.ts';
import { createEditReview } from './changes/edit-review.ts';
import { createModerateReview } from './changes/moderate-review.ts';
import { createReportReview, createVoteReview, createWithdrawReviewVote } from './changes/react-to-review.ts';
import type { ReviewMeans } from './changes/review-means.ts';
import { createSubmitReview } from './changes/submit-review.ts';
import type { Context, ReviewChanges } from './context.ts';
import { createReviewLoaders } from './loaders/review-loaders.ts';
import { listReactionsOf, listReviewsOfDiner } from './repositories/diner-review-repository.ts';
import { listModerationQueue } from './repositories/moderation-repository.ts';
import { Mutation } from './resolvers/mutation.ts';
import { Query, ReviewModeration } from './resolvers/query.ts';
import { RatingSummary } from './resolvers/rating-summary.ts';
import { Reservation } from './resolvers/reservation.ts';
import { Restaurant } from './resolvers/restaurant.ts';
import { Review, ReviewDecision } from './resolvers/review.ts';
import { ReviewReaction, ReviewRecord, Viewer } from './resolvers/viewer.ts';

export interface ReviewSubgraphParts {
  readonly database: Database;
  /** A replica for lists and ratings; the same as database where there is none. */
  readonly readDatabase?: Database;
  /** Started already, and stopped by whoever started it. */
  readonly jobs: JobSender;
  readonly log: Logger;
  /** The clock, unless told. */
  readonly now?: () => Temporal.Instant;
}

const createChanges = (means: ReviewMeans): ReviewChanges => ({
  submit: createSubmitReview(means),
  edit: createEditReview(means),
  answer: createAnswerReview(means),
  removeAnswer: createRemoveReviewAnswer(means),
  report: createReportReview(means),
  vote: createVoteReview(means),
  withdrawVote: createWithdrawReviewVote(means),
  moderate: createModerateReview(means),
});

/** The review subgraph: what diners thought of their visits. */
export const createReviewSubgraph = async ({
  database,
  readDatabase = database,
  jobs,
  log,
  now = Temporal.Now.instant,
}: ReviewSubgraphParts): Promise<Subgraph> => {
  const changes = createChanges({ database, jobs, now });
  const stopPurging = purgeRegularly(database, 'review', log);
  return createSubgraph<Context>({
    name: 'review',
    typeDefs: await readSubgraphSdl('review'),
    resolvers: {
      DateTime: dateTime,
      LocalDate: localDate,
      Mutation,
      Query,
      RatingSummary,
      Reservation,
      Restaurant,
      Review,
      ReviewDecision,
      ReviewModeration,
      ReviewReaction,
      ReviewRecord,
      Viewer,
    },
    context: (viewer) => ({
      viewer,
      changes,
      loaders: createReviewLoaders({ database, readDatabase, viewer, now }),
      listReviewsOf: (dinerId, page) => listReviewsOfDiner(database, dinerId, page),
      listReactionsOf: (viewerId, page) => listReactionsOf(database, viewerId, page),
      listModerationQueue: (page) => listModerationQueue(database, page),
    }),
    log,
    checkReady: async () => {
      await Promise.all([database.ping(), readDatabase.ping()]);
    },
    close: async () => stopPurging(),
  });
};
