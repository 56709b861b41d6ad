import type { Database } from '#shared/database/database.ts';
import type { JobQueue } from '#shared/jobs/job-queue.ts';
import { announceEvent } from '#shared/webhooks/announce-event.ts';
import { reservationWebhook } from './domain/reservation-webhook.ts';
import { findAnnouncedEvent } from './repositories/event-repository.ts';

/** One after the other, so that no connection is taken from whoever books. */
const takers = { concurrency: 1, batchSize: 50 };

/**
 * Makes a delivery for each webhook that is to be told of a reservation's event. It is done here, since the rows are
 * this subgraph's; sending, which is slow, is the worker's. The queue must be a worker's.
 */
export const subscribeReservation = async (
  jobs: Pick<JobQueue, 'work' | 'enqueue'>,
  database: Database,
): Promise<void> => {
  await jobs.work(
    'reservation.changed',
    async ({ restaurantId, reservationId, sequence }) => {
      const event = await findAnnouncedEvent(database, { restaurantId, id: reservationId }, sequence);
      if (event !== null) await announceEvent(database, jobs, reservationWebhook(event));
    },
    takers,
  );
};
