import type { Queryable } from '#shared/database/database.ts';
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
    const sequences = await appendEvents(transaction, changes);
    for (const [index, { restaurantId, reservationId, kind }] of changes.entries()) {
      const sequence = sequences[index];
      if (sequence === undefined) throw new Error('an event without a sequence');
      await jobs.enqueue(transaction, 'reservation.changed', {
        restaurantId,
        reservationId,
        sequence,
        change: kind,
      });
    }
  };
