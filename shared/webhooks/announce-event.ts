import type { Database, Queryable } from '#shared/database/database.ts';
import { together } from '#shared/database/together.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import type { WebhookEvent } from './domain/webhook-event.ts';
import type { NewRun } from './repositories/delivery-repository.ts';
import { insertDeliveries } from './repositories/delivery-repository.ts';
import { findListeners } from './repositories/endpoint-repository.ts';

/** Puts a run of a delivery into the queue, with the transaction that began it. */
export const enqueueRun = (
  transaction: Queryable,
  jobs: JobSender,
  { restaurantId, deliveryId, run, url }: NewRun,
): Promise<void> =>
  jobs.enqueue(transaction, 'webhook.deliver', { restaurantId, deliveryId, run, host: new URL(url).host });

/**
 * Makes a delivery and its job for every endpoint that wants to know of the event: all in one transaction, and none a
 * second time. Nothing is written where nobody listens.
 */
export const announceEvent = async (
  database: Database,
  jobs: JobSender,
  event: WebhookEvent,
): Promise<void> => {
  const listeners = await findListeners(database, event);
  if (listeners.length === 0) return;
  const urls = new Map(listeners.map(({ endpointId, url }) => [endpointId, url]));
  await database.transaction(async (transaction) => {
    const deliveries = await insertDeliveries(transaction, event, listeners);
    await together(
      ...deliveries.map(({ deliveryId, endpointId }) => {
        const url = urls.get(endpointId);
        if (url === undefined) throw new Error('a delivery for nobody');
        return enqueueRun(transaction, jobs, { restaurantId: event.restaurantId, deliveryId, run: 1, url });
      }),
    );
  });
};
