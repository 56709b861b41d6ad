import DataLoader from 'dataloader';
import type { Database } from '#shared/database/database.ts';
import type { JobQueue } from '#shared/jobs/job-queue.ts';
import { carryContext, inCarriedContext } from '#shared/telemetry/carried-context.ts';
import { announceEvent } from '#shared/webhooks/announce-event.ts';
import { reservationWebhook } from './domain/reservation-webhook.ts';
import { createPlanOfferNotice } from './notices/plan-offer-notice.ts';
import { type ChangeToTell, createPlanReservationNotices } from './notices/plan-reservation-notices.ts';
import { findAnnouncedEvent } from './repositories/event-repository.ts';

const batchSize = 50;
/** All of a batch at once, so that their notices are planned together; often, since guests wait for it. */
const takers = { concurrency: 1, batchSize, batchAtOnce: true, pollingSeconds: 0.5 };

/** One alone where they fail together: the others are not held back by what is wrong with it. */
const createPlanTogether = (database: Database) => {
  const plan = createPlanReservationNotices(database);
  /** One after the other: what made them fail together may be that the database is slow. */
  const planEach = async (changes: readonly ChangeToTell[]) => {
    const ends: (null | Error)[] = [];
    for (const change of changes)
      ends.push(
        await plan([change]).then(
          () => null,
          (error) => (error instanceof Error ? error : new Error('not planned', { cause: error })),
        ),
      );
    return ends;
  };
  return new DataLoader<ChangeToTell, null>(
    async (changes) => {
      try {
        // It is nobody's request: what each change belongs to is kept with its notices.
        await inCarriedContext(null, () => plan(changes));
        return changes.map(() => null);
      } catch {
        return inCarriedContext(null, () => planEach(changes));
      }
    },
    { cache: false, maxBatchSize: batchSize },
  );
};

/** One after the other, so that no connection is taken from whoever books. */
const inTurn = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
};

/**
 * Makes a notice for the guest and the restaurant of a reservation's event, and a delivery for each webhook that is to
 * be told. It is done here, since the rows are this subgraph's; sending, which is slow, is the worker's. The queue must
 * be a worker's.
 */
export const subscribeReservation = async (
  jobs: Pick<JobQueue, 'work' | 'enqueue'>,
  database: Database,
): Promise<void> => {
  const planTogether = createPlanTogether(database);
  const planOfferNotice = createPlanOfferNotice(database);
  const announceInTurn = inTurn();
  await jobs.work(
    'reservation.changed',
    async ({ restaurantId, reservationId: id, sequence }) => {
      await planTogether.load({ restaurantId, id, sequence, traceContext: carryContext() });
      await announceInTurn(async () => {
        const event = await findAnnouncedEvent(database, { restaurantId, id }, sequence);
        if (event !== null) await announceEvent(database, jobs, reservationWebhook(event));
      });
    },
    takers,
  );
  await jobs.work('waitlist.offered', ({ restaurantId, entryId }) =>
    planOfferNotice({ restaurantId, id: entryId }),
  );
};
