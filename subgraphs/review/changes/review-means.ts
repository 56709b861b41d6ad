import type { Database } from '#shared/database/database.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';

/** What changes of reviews are made with. */
export interface ReviewMeans {
  readonly database: Database;
  readonly jobs: JobSender;
  /** The moment of a change: what is allowed until then, and what is kept of it. */
  readonly now: () => Temporal.Instant;
}
