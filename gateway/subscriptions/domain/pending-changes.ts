import type { FeedEvent } from '#shared/live-feed/domain/feed-event.ts';
import { type FeedSubject, subjectOfKind } from '#shared/live-feed/domain/feed-kind.ts';
import type { ToldChange } from '#shared/live-feed/domain/told-change.ts';

/**
 * What happened since a client was answered last: ids and subjects, however often each came. Whoever reads slowly makes
 * this no longer than the reservations that one answer can name.
 */
export interface PendingChanges {
  isEmpty(): boolean;
  add(event: FeedEvent): void;
  /** Anything may have changed. */
  addAll(): void;
  /** What the next answer is about, which is no longer pending; null where anything may have changed. */
  take(): ToldChange | null;
}

/** As many as one question for reservations may have. */
const mostReservations = 100;

/** @param isOneByOne whether an answer is about one reservation, and the others wait for the next ones */
export const createPendingChanges = (isOneByOne: boolean): PendingChanges => {
  const subjects = new Set<FeedSubject>();
  const reservationIds = new Set<string>();
  let isAnything = false;

  const clear = () => {
    isAnything = false;
    subjects.clear();
    reservationIds.clear();
  };
  const addAll = () => {
    clear();
    isAnything = true;
  };
  const takeOne = (id: string): ToldChange => {
    reservationIds.delete(id);
    if (reservationIds.size === 0) clear();
    return { subjects: ['reservation'], reservationIds: [id] };
  };

  return {
    isEmpty: () => !isAnything && subjects.size === 0,
    add: ({ kind, facts }) => {
      if (isAnything) return;
      subjects.add(subjectOfKind[kind]);
      if (typeof facts.reservationId === 'string') reservationIds.add(facts.reservationId);
      if (reservationIds.size > mostReservations) addAll();
    },
    addAll,
    take: () => {
      const [first] = reservationIds;
      if (isOneByOne && first !== undefined) return takeOne(first);
      const change = isAnything ? null : { subjects: [...subjects], reservationIds: [...reservationIds] };
      clear();
      return change;
    },
  };
};
