import { readSubgraphSdl } from '#schema/compose.ts';
import type { Database } from '#shared/database/database.ts';
import { dateTime, localDate } from '#shared/graph/scalars.ts';
import { createSubgraph, type Subgraph } from '#shared/graph/subgraph.ts';
import { purgeRegularly } from '#shared/idempotency/purge-regularly.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { Context } from './context.ts';
import { createReviewLoaders } from './loaders/review-loaders.ts';
import { listReviewsOfDiner } from './repositories/diner-review-repository.ts';
import { Mutation } from './resolvers/mutation.ts';
import { Reservation } from './resolvers/reservation.ts';
import { Restaurant } from './resolvers/restaurant.ts';
import { Review } from './resolvers/review.ts';
import { ReviewRecord, Viewer } from './resolvers/viewer.ts';
import { createSubmitReview } from './submit-review.ts';

export interface ReviewSubgraphParts {
  readonly database: Database;
  /** A replica for lists and ratings; the same as database where there is none. */
  readonly readDatabase?: Database;
  /** Started already, and stopped by whoever started it. */
  readonly jobs: JobSender;
  readonly log: Logger;
}

/** The review subgraph: what diners thought of their visits. */
export const createReviewSubgraph = async ({
  database,
  readDatabase = database,
  jobs,
  log,
}: ReviewSubgraphParts): Promise<Subgraph> => {
  const submitReview = createSubmitReview({ database, jobs });
  const stopPurging = purgeRegularly(database, 'review', log);
  return createSubgraph<Context>({
    name: 'review',
    typeDefs: await readSubgraphSdl('review'),
    resolvers: {
      DateTime: dateTime,
      LocalDate: localDate,
      Mutation,
      Reservation,
      Restaurant,
      Review,
      ReviewRecord,
      Viewer,
    },
    context: (viewer) => ({
      viewer,
      submitReview,
      loaders: createReviewLoaders(database, readDatabase),
      listReviewsOf: (dinerId, page) => listReviewsOfDiner(database, dinerId, page),
    }),
    log,
    checkReady: () => database.ping(),
    close: async () => stopPurging(),
  });
};
