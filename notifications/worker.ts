import type { Database } from '#shared/database/database.ts';
import { type JobQueue, TryAgainLater } from '#shared/jobs/job-queue.ts';
import { purgeFeedRegularly } from '#shared/live-feed/purge-regularly.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { deliverWebhooks } from '#shared/webhooks/deliver-webhooks.ts';
import { purgeDeliveriesRegularly } from '#shared/webhooks/purge-regularly.ts';
import { createWebhookSender } from '#shared/webhooks/sending/webhook-sender.ts';
import type { WebhookMeans } from '#shared/webhooks/webhook-means.ts';

export interface WorkerParts {
  readonly database: Database;
  /** A worker's, started already, and stopped by whoever started it. */
  readonly jobs: Pick<JobQueue, 'work'>;
  readonly log: Logger;
  readonly webhooks: WebhookMeans;
}

export interface Worker {
  /** Takes no more jobs, and gives up what takes longer than some seconds: it is done again elsewhere. */
  close(): Promise<void>;
}

/** Less than a process has to drain. */
const patienceMilliseconds = 4_000;

/** What goes out to others, put together: webhooks. Several may run beside each other. */
export const startWorker = async ({ database, jobs, log, webhooks }: WorkerParts): Promise<Worker> => {
  const { secrets, urlRules } = webhooks;
  const sender = createWebhookSender(urlRules);
  const closing = new AbortController();
  const stopDelivering = await deliverWebhooks(jobs, { database, secrets, sender, closing: closing.signal });
  const stopPurging = [purgeDeliveriesRegularly(database, log), purgeFeedRegularly(database, log)];
  return {
    close: async () => {
      for (const stop of stopPurging) stop();
      const late = setTimeout(
        () => closing.abort(new TryAgainLater('the worker closes')),
        patienceMilliseconds,
      );
      await stopDelivering();
      clearTimeout(late);
      await sender.close();
    },
  };
};
