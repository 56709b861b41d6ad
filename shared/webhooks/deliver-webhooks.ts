import type { Queryable } from '#shared/database/database.ts';
import { type JobQueue, type JobRun, TryAgainLater } from '#shared/jobs/job-queue.ts';
import type { WebhookDue } from '#shared/jobs/job-queues.ts';
import type { WebhookOutcome } from './domain/webhook-delivery.ts';
import { recordAttempt } from './repositories/attempt-repository.ts';
import { type DueDelivery, findDueDelivery } from './repositories/delivery-repository.ts';
import type { WebhookSender } from './sending/webhook-sender.ts';
import { signatureHeaders } from './sign-webhook.ts';
import type { WebhookSecrets } from './webhook-secrets.ts';

export interface DeliveringParts {
  readonly database: Queryable;
  readonly secrets: WebhookSecrets;
  readonly sender: WebhookSender;
  /** Aborted where what is under way is given up, and done again later. */
  readonly closing: AbortSignal;
}

const disabled: WebhookOutcome = { statusCode: null, failure: 'ENDPOINT_DISABLED', latencyMilliseconds: 0 };

/** By us, who stop: nobody does it again where it was the last try. */
const dropped: WebhookOutcome = { statusCode: null, failure: 'CONNECTION', latencyMilliseconds: 0 };

const sendOnce = async (
  { secrets, sender, closing }: DeliveringParts,
  { endpoint, eventId, body }: DueDelivery,
  now: Temporal.Instant,
  signal: AbortSignal,
): Promise<WebhookOutcome> => {
  if (endpoint === null) return disabled;
  return sender.send({
    url: endpoint.url,
    headers: signatureHeaders(secrets, { endpoint, eventId, body }, now),
    body,
    signal: AbortSignal.any([signal, closing]),
  });
};

/**
 * Does one try of one delivery. It may be that the endpoint gets it again: where the process ends between its answer and
 * the record of it.
 */
export const createDeliver =
  (parts: DeliveringParts) =>
  async (due: WebhookDue, { signal, isLastTry }: JobRun): Promise<void> => {
    const delivery = { restaurantId: due.restaurantId, id: due.deliveryId };
    const found = await findDueDelivery(parts.database, delivery);
    // Purged, delivered by a job that came twice, or sent anew since.
    if (found === null || found.state !== 'PENDING' || found.run !== due.run) return;
    const attemptedAt = Temporal.Now.instant();
    const outcome = await sendOnce(parts, found, attemptedAt, signal).catch((error: unknown) => {
      if (isLastTry && (signal.aborted || parts.closing.aborted)) return dropped;
      throw error;
    });
    const isLast = isLastTry || outcome.failure === 'ENDPOINT_DISABLED';
    await recordAttempt(parts.database, { delivery, run: due.run, attemptedAt, isLast, ...outcome });
    if (outcome.failure !== null && !isLast) throw new TryAgainLater(outcome.failure);
  };

const mostAtOneHost = 2;
/**
 * Many, since whoever has a job of a host that hangs has nothing else until it is given up: a dozen hosts may hang
 * before anybody else waits. With six of them that took four jobs each three hosts were enough. Two jobs each, so that
 * they ask again without a pause while there are more.
 */
const takers = { concurrency: 12 * mostAtOneHost, batchSize: 2, batchAtOnce: true };

/** Sends what is due from now on. @returns what takes no more, and waits for what is under way */
export const deliverWebhooks = (
  jobs: Pick<JobQueue, 'work'>,
  parts: DeliveringParts,
): Promise<() => Promise<void>> =>
  jobs.work('webhook.deliver', createDeliver(parts), { ...takers, mostOfGroup: mostAtOneHost });
