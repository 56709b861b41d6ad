import type { Queryable } from '#shared/database/database.ts';
import { together } from '#shared/database/together.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import type { ReservationChange } from '../domain/reservation-event.ts';
import { appendEvents } from '../repositories/event-repository.ts';

/** Writes down what became of reservations. The caller has their rows locked, or made them, in this transaction. */
export type RecordChanges = (transaction: Queryable, changes: readonly ReservationChange[]) => Promise<void>;

/** An event in the history and one job that tells of it, both with the change itself or not at all. */
export const createRecordChanges =
  (jobs: JobSender): RecordChanges =>
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
    const [sequences] = await together(
      appendEvents(transaction, [...changed, ...made]),
      ...made.map((change) => enqueue(change, 1)),
    );
    await together(
      ...changed.map((change, index) => {
        const sequence = sequences[index];
        if (sequence === undefined) throw new Error('an event without a sequence');
        return enqueue(change, sequence);
      }),
    );
  };
