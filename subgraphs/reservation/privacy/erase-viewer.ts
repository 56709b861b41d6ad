import { createHash, randomUUID } from 'node:crypto';
import type { Database, Queryable, Transaction } from '#shared/database/database.ts';
import { type IdempotencyKey, parseIdempotencyKey } from '#shared/idempotency/idempotency-key.ts';
import { deleteKeysOfViewer } from '#shared/idempotency/viewer-keys.ts';
import { lockViewerAlone } from '#shared/idempotency/viewer-lock.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import { type PartyId, type ViewerId, viewerId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { replaceVisitor } from '#shared/inventory/repositories/visitor-repository.ts';
import type { JobSender } from '#shared/jobs/job-queue.ts';
import { withdrawJobs } from '#shared/jobs/withdraw-jobs.ts';
import { topicOfDiner } from '#shared/live-feed/domain/feed-topic.ts';
import type { Publish } from '#shared/live-feed/feed-publisher.ts';
import { deleteTopic } from '#shared/live-feed/repositories/event-writer.ts';
import { deletePreferences } from '#shared/notifications/repositories/preference-repository.ts';
import { idempotentMutation, type MutationUse } from '../bookings/idempotent-mutation.ts';
import { waitlistFeedChange } from '../domain/feed-changes.ts';
import { type EraseAnswer, eraseAnswer } from '../domain/privacy-answer.ts';
import { openStatuses } from '../domain/reservation-status.ts';
import {
  endWaitsOfDiner,
  eraseHoldsAndWaits,
  eraseHouseBookings,
  eraseReactions,
  eraseReservations,
  lockOpenHoldsOfDiner,
  lockPartiesOfDiner,
  type PartyToErase,
} from '../repositories/erasure-repository.ts';
import {
  eraseEntries,
  findEntriesOfDiner,
  lockEntriesOfDiner,
  unlinkOpenBookings,
} from '../repositories/guest-erasure-repository.ts';
import { releaseHolds } from './release-holds.ts';

export type EraseViewer = (viewer: Viewer, use: MutationUse) => Promise<EraseAnswer | KeyReused>;

export interface ErasureParts {
  readonly database: Database;
  readonly jobs: JobSender;
  readonly publish: Publish;
}

const mostNamed = 100;
const visitsAJob = 500;

const isOpen = ({ isOwn, status }: PartyToErase): boolean =>
  isOwn && openStatuses.some((open) => open === status);

/**
 * Under whom the answer of an erasure stands, for a day as any other: the viewer with the same key finds it again, and
 * it shows neither. No token names anyone so.
 */
const keeperOf = (viewer: Viewer, key: IdempotencyKey): ViewerId =>
  viewerId(
    `erased:${createHash('sha256')
      .update(JSON.stringify([viewer.id, key]))
      .digest('hex')}`,
  );

const keyOfKeeper = parseIdempotencyKey('erasure');

const tellOthers = async (
  transaction: Queryable,
  jobs: JobSender,
  erasedId: ViewerId,
  visits: readonly InRestaurant<PartyId>[],
): Promise<void> => {
  const named = visits.map(({ restaurantId, id }) => ({ restaurantId, reservationId: id }));
  for (let start = 0; start < named.length; start += visitsAJob)
    await jobs.enqueue(transaction, 'diner.erased', {
      erasedId,
      visits: named.slice(start, start + visitsAJob),
    });
};

/**
 * The viewer is alone, so nothing of theirs comes to be meanwhile; others may change it until its rows are locked.
 * Locks: reservations, holds, places in lines, service days, guest books.
 */
const erase = async (
  transaction: Transaction,
  { jobs, publish }: Omit<ErasureParts, 'database'>,
  { id: dinerId }: Viewer,
): Promise<EraseAnswer> => {
  await lockViewerAlone(transaction, dinerId);
  const known = await findEntriesOfDiner(transaction, dinerId);
  const parties = await lockPartiesOfDiner(transaction, dinerId, known);
  const open = parties.filter(isOpen).slice(0, mostNamed);
  if (open.length > 0) {
    const reservations = open.map(({ restaurantId, reservationId: id }) => ({ restaurantId, id }));
    return { kind: 'reservations_open', reservations };
  }
  await lockOpenHoldsOfDiner(transaction, dinerId);
  const waits = await endWaitsOfDiner(transaction, dinerId);
  // An offer that came before its place in the line was locked is nobody else's yet.
  await releaseHolds(transaction, await lockOpenHoldsOfDiner(transaction, dinerId));

  const erasedId = viewerId(`erased:${randomUUID()}`);
  const entries = await lockEntriesOfDiner(transaction, dinerId);
  await eraseHouseBookings(transaction, entries);
  await eraseEntries(transaction, entries, dinerId, erasedId);
  await unlinkOpenBookings(transaction, entries);
  await eraseReservations(transaction, parties, dinerId, erasedId);
  await eraseHoldsAndWaits(transaction, dinerId, erasedId);
  await eraseReactions(transaction, dinerId, erasedId);
  const visits = await replaceVisitor(transaction, parties, dinerId, erasedId);
  await deletePreferences(transaction, dinerId);
  await deleteKeysOfViewer(transaction, dinerId);
  await withdrawJobs(transaction, 'waitlist.offered', 'entryId', waits.all);
  await deleteTopic(transaction, topicOfDiner(dinerId));
  publish(
    transaction,
    waits.ended.map((entry) => waitlistFeedChange({ ...entry, dinerId: null }, 'WITHDRAWN')),
  );
  await tellOthers(transaction, jobs, erasedId, visits);
  return { kind: 'erased', erasedAt: Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }) };
};

/**
 * Erases a diner from everything that is kept of bookings, in one transaction, and tells the others to do their part.
 * What stays is nobody's: the same nobody's throughout, so that what was counted by diner is the same.
 */
export const createEraseViewer = ({ database, ...parts }: ErasureParts): EraseViewer => {
  const mutate = idempotentMutation<EraseAnswer>(database, 'eraseViewer', eraseAnswer);
  return (viewer, use) =>
    mutate({ ...use, viewerId: keeperOf(viewer, use.key), key: keyOfKeeper }, (transaction) =>
      erase(transaction, parts, viewer),
    );
};
