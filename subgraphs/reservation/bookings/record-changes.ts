import type { Transaction } from '#shared/database/database.ts';
import { together } from '#shared/database/together.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import type { Publish } from '#shared/live-feed/feed-publisher.ts';
import { reservationFeedChange } from '../domain/feed-changes.ts';
import type { ReservationChange } from '../domain/reservation-event.ts';
import { appendEvents } from '../repositories/event-repository.ts';

/** Writes down what became of reservations. The caller has their rows locked, or made them, in this transaction. */
export type RecordChanges = (
  transaction: Transaction,
  changes: readonly ReservationChange[],
) => Promise<void>;

/** An event in the history, one job that tells of it, and the live feed's: with the change itself or not at all. */
export const createRecordChanges =
  (jobs: JobSender, publish: Publish): RecordChanges =>
  async (transaction, changes) => {
    if (changes.length === 0) return;
    const enqueue = ({ restaurantId, reservationId, kind }: ReservationChange, sequence: number) =>
      jobs.enqueue(transaction, 'reservation.changed', {
        restaurantId,
        reservationId,
        sequence,
        change: kind,
      });
    const made = changes.filter(({ from }) => from === null);
    const changed = changes.filter(({ from }) => from !== null);
    // A reservation that was made here has no event yet: its number need not be waited for.
    const ordered = [...changed, ...made];
    const [appended] = await together(
      appendEvents(transaction, ordered),
      ...made.map((change) => enqueue(change, 1)),
    );
    const written = ordered.map((change, index) => {
      const event = appended[index];
      if (event === undefined) throw new Error('an event that was not written');
      return { change, event };
    });
    publish(
      transaction,
      written.map(({ change, event }) => reservationFeedChange(change, event)),
    );
    await together(
      ...written.slice(0, changed.length).map(({ change, event }) => enqueue(change, event.sequence)),
    );
  };
