import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import { planOn } from '#shared/inventory/domain/day-plan.ts';
import { prolongHold } from '#shared/inventory/repositories/hold-repository.ts';
import { type ExtendHoldAnswer, extendHoldAnswer } from '../domain/booking-answer.ts';
import { isHeldBy } from '../domain/policies.ts';
import { lockHold, markHoldExtended } from '../repositories/hold-repository.ts';
import type { BookingParts } from './booking-parts.ts';
import { idempotentMutation, type MutationUse } from './idempotent-mutation.ts';

export type ExtendHold = (
  use: MutationUse,
  wanted: InRestaurant<PartyId> | null,
) => Promise<ExtendHoldAnswer | KeyReused>;

/** Gives a hold as much time again as it had, once, if it has not run out. */
export const createExtendHold = ({ database, steps }: BookingParts): ExtendHold => {
  const mutate = idempotentMutation<ExtendHoldAnswer>(database, 'extendHold', extendHoldAnswer);
  return (use, wanted) =>
    mutate(use, async (transaction) => {
      const hold = wanted && (await lockHold(transaction, wanted));
      if (hold === null || !isHeldBy(use.viewerId, hold) || hold.bookedAt !== null)
        return { kind: 'not_found' };
      const { restaurantId, holdId, serviceDate, timeZone } = hold;
      const plan = await steps.loadTableConfig(transaction, restaurantId, hold);
      const holdMinutes = plan === null ? 0 : planOn(plan, serviceDate).rules.holdMinutes;
      const isFirst = hold.extendedAt === null;
      const seconds = isFirst ? holdMinutes * 60 : 0;
      const expiresAt = await prolongHold(transaction, restaurantId, holdId, seconds);
      if (expiresAt === null) {
        const expiredAt = hold.releasedAt ?? hold.expiresAt;
        return { kind: 'hold_expired', expiredAt: expiredAt.toString(), timeZone };
      }
      if (!isFirst) return { kind: 'hold_already_extended' };
      await markHoldExtended(transaction, hold, expiresAt);
      return { kind: 'held', restaurantId, id: holdId };
    });
};
