import { randomUUID } from 'node:crypto';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import { partyId } from '#shared/identifiers/identifiers.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { type HoldAnswer, holdAnswer } from '../domain/booking-answer.ts';
import type { WantedTable } from '../domain/booking-input.ts';
import { holdLimitOf } from '../domain/hold.ts';
import { countOpenHolds, insertHold, lockHolder } from '../repositories/hold-repository.ts';
import type { BookingParts } from './booking-parts.ts';
import { idempotentMutation, type MutationUse } from './idempotent-mutation.ts';
import { createTakeTable } from './take-table.ts';

export type HoldTable = (
  viewer: Viewer,
  use: MutationUse,
  wanted: WantedTable,
) => Promise<HoldAnswer | KeyReused>;

/**
 * Keeps a table for as many minutes as the restaurant's rules say, by the database's clock. Nobody keeps more than
 * a few, but for the restaurant's own people; a partner keeps more, for its many diners.
 */
export const createHoldTable = (parts: BookingParts): HoldTable => {
  const mutate = idempotentMutation<HoldAnswer>(parts.database, 'holdTable', holdAnswer);
  const takeTable = createTakeTable(parts);
  return (viewer, use, wanted) =>
    mutate(use, async (transaction) => {
      const { restaurantId } = wanted;
      if (restaurantId === null) return { kind: 'not_found' };
      const limit = holdLimitOf(viewer, restaurantId);
      if (limit?.isExact === true) await lockHolder(transaction, viewer.id);
      if (limit !== null && (await countOpenHolds(transaction, viewer.id)) >= limit.most)
        return { kind: 'too_many_holds', most: limit.most };
      const holdId = partyId(randomUUID());
      const taken = await takeTable(
        transaction,
        { ...wanted, restaurantId },
        { partyId: holdId, isHold: true },
      );
      if (taken.kind !== 'taken') return taken;
      const expiresAt = taken.assignment.holdExpiresAt;
      if (expiresAt === null) throw new Error('a hold without an expiry');
      await insertHold(transaction, {
        ...taken.sitting,
        restaurantId,
        holdId,
        holderId: use.viewerId,
        expiresAt,
      });
      return { kind: 'held', restaurantId, id: holdId };
    });
};
