import type { Transaction } from '#shared/database/database.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { WaitlistEntryId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { releaseParty } from '#shared/inventory/ledger.ts';
import { lockDaysOf } from '#shared/inventory/repositories/locked-service-days.ts';
import type { Publish } from '#shared/live-feed/feed-publisher.ts';
import type { BookingParts } from '../bookings/booking-parts.ts';
import { idempotentMutation, type MutationUse } from '../bookings/idempotent-mutation.ts';
import { waitlistFeedChange } from '../domain/feed-changes.ts';
import type { Hold } from '../domain/hold.ts';
import { maySeeWaitlistEntry } from '../domain/policies.ts';
import { type LeaveWaitlistAnswer, leaveWaitlistAnswer } from '../domain/waitlist-answer.ts';
import type { WaitlistEntry } from '../domain/waitlist-entry.ts';
import { lockHold, markHoldReleased } from '../repositories/hold-repository.ts';
import { requestWaitlistCheck } from '../repositories/waitlist-offer-repository.ts';
import {
  findWaitlistEntry,
  lockWaitlistEntry,
  setWaitlistStatus,
} from '../repositories/waitlist-repository.ts';

export type LeaveWaitlist = (
  viewer: Viewer,
  use: MutationUse,
  wanted: InRestaurant<WaitlistEntryId> | null,
) => Promise<LeaveWaitlistAnswer | KeyReused>;

const releaseOffer = async (transaction: Transaction, hold: Hold): Promise<void> => {
  const { restaurantId, serviceDate, holdId } = hold;
  const locked = await lockDaysOf(transaction, restaurantId, [hold]);
  await releaseParty(transaction, locked, holdId);
  await markHoldReleased(transaction, hold);
  await requestWaitlistCheck(transaction, restaurantId, serviceDate);
};

const lockOffer = async (transaction: Transaction, entry: WaitlistEntry): Promise<Hold | null> => {
  const { restaurantId, offerHoldId } = entry;
  if (offerHoldId === null) return null;
  return lockHold(transaction, { restaurantId, id: offerHoldId });
};

/** Ends an entry, and gives back what it was offered. Locks: the offered hold, the entry, the service day. */
const endEntry = async (
  transaction: Transaction,
  publish: Publish,
  known: WaitlistEntry,
  status: 'WITHDRAWN' | 'DECLINED',
): Promise<LeaveWaitlistAnswer> => {
  const { restaurantId, entryId } = known;
  const knownOffer = await lockOffer(transaction, known);
  const entry = await lockWaitlistEntry(transaction, { restaurantId, id: entryId });
  if (entry === null) return { kind: 'not_found' };
  const isOpen = entry.status === 'OFFERED' || (entry.status === 'WAITING' && status === 'WITHDRAWN');
  if (!isOpen) return { kind: 'entry_closed', status: entry.status };
  // An offer that came between reading and locking is nobody else's yet.
  const offer = entry.offerHoldId === known.offerHoldId ? knownOffer : await lockOffer(transaction, entry);
  await setWaitlistStatus(transaction, entry, status);
  publish(transaction, [waitlistFeedChange(entry, status)]);
  if (entry.status === 'OFFERED' && offer !== null) await releaseOffer(transaction, offer);
  return { kind: 'left', restaurantId, id: entryId };
};

type EndParts = Pick<BookingParts, 'database' | 'publish'>;

const createEnd = (
  { database, publish }: EndParts,
  operation: string,
  status: 'WITHDRAWN' | 'DECLINED',
  may: (viewer: Viewer, entry: WaitlistEntry) => boolean,
): LeaveWaitlist => {
  const mutate = idempotentMutation<LeaveWaitlistAnswer>(database, operation, leaveWaitlistAnswer);
  return (viewer, use, wanted) =>
    mutate(use, async (transaction) => {
      const entry = wanted && (await findWaitlistEntry(transaction, wanted));
      if (entry === null || !may(viewer, entry)) return { kind: 'not_found' };
      return endEntry(transaction, publish, entry, status);
    });
};

/** Gives the place in the line up, and the offer with it. */
export const createLeaveWaitlist = (parts: EndParts): LeaveWaitlist =>
  createEnd(parts, 'leaveWaitlist', 'WITHDRAWN', maySeeWaitlistEntry);

/** Lets the offer go to the next in the line. */
export const createDeclineWaitlistOffer = (parts: EndParts): LeaveWaitlist =>
  createEnd(parts, 'declineWaitlistOffer', 'DECLINED', (viewer, { dinerId }) => viewer.id === dinerId);
