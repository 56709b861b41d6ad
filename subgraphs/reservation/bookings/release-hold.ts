import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import { releaseParty } from '#shared/inventory/ledger.ts';
import { lockDaysOf } from '#shared/inventory/repositories/locked-service-days.ts';
import { type ReleaseAnswer, releaseAnswer } from '../domain/booking-answer.ts';
import { waitlistFeedChange } from '../domain/feed-changes.ts';
import { isHeldBy } from '../domain/policies.ts';
import { lockHold, markHoldReleased } from '../repositories/hold-repository.ts';
import { closeOffer, requestWaitlistCheck } from '../repositories/waitlist-offer-repository.ts';
import type { BookingParts } from './booking-parts.ts';
import { idempotentMutation, type MutationUse } from './idempotent-mutation.ts';

export type ReleaseHold = (
  use: MutationUse,
  wanted: InRestaurant<PartyId> | null,
) => Promise<ReleaseAnswer | KeyReused>;

/** Gives a hold's table back, once. A hold that became a reservation is no hold any more. */
export const createReleaseHold = ({ database, publish }: BookingParts): ReleaseHold => {
  const mutate = idempotentMutation<ReleaseAnswer>(database, 'releaseHold', releaseAnswer);
  return (use, wanted) =>
    mutate(use, async (transaction) => {
      const hold = wanted && (await lockHold(transaction, wanted));
      const isOpen = hold !== null && hold.bookedAt === null && hold.releasedAt === null;
      if (!isOpen || !isHeldBy(use.viewerId, hold)) return { kind: 'not_found' };
      const { restaurantId, serviceDate, holdId } = hold;
      const declined = await closeOffer(transaction, hold, 'DECLINED');
      if (declined !== null) {
        const entry = { ...hold, entryId: declined, dinerId: hold.holderId };
        publish(transaction, [waitlistFeedChange(entry, 'DECLINED')]);
      }
      const locked = await lockDaysOf(transaction, restaurantId, [hold]);
      await releaseParty(transaction, locked, holdId);
      await requestWaitlistCheck(transaction, restaurantId, serviceDate);
      await markHoldReleased(transaction, hold);
      return { kind: 'released', restaurantId, id: holdId };
    });
};
