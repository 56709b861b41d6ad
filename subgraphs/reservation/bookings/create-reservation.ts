import { randomUUID } from 'node:crypto';
import type { Queryable } from '#shared/database/database.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import { type PartyId, partyId, type ViewerId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import { type CreateAnswer, createAnswer } from '../domain/booking-answer.ts';
import type { BookingSource, WantedTable } from '../domain/booking-input.ts';
import type { Hold } from '../domain/hold.ts';
import type { Guest } from '../domain/reservation.ts';
import { findHold, lockHold, markHoldBooked } from '../repositories/hold-repository.ts';
import type { BookingParts } from './booking-parts.ts';
import { idempotentMutation, type MutationUse } from './idempotent-mutation.ts';
import { createTakeTable } from './take-table.ts';

/** Who comes, and what the restaurant should know. */
export interface BookingDetails {
  readonly guest: Guest;
  readonly specialRequests: string | null;
}

export interface CreateReservation {
  /** The viewer's own hold; null where there is none, or it is another's. */
  findHold(viewerId: ViewerId, wanted: InRestaurant<PartyId> | null): Promise<Hold | null>;
  create(use: MutationUse, source: NamedSource, details: BookingDetails): Promise<CreateAnswer | KeyReused>;
}

/** What a booking starts from, the hold looked up. */
export type NamedSource =
  | { readonly from: 'hold'; readonly hold: Hold | null }
  | Extract<BookingSource, { readonly from: 'table' }>;

export const createReservationCreator = (parts: BookingParts): CreateReservation => {
  const mutate = idempotentMutation<CreateAnswer>(parts.database, 'createReservation', createAnswer);
  const takeTable = createTakeTable(parts);

  const bookTable = async (
    transaction: Queryable,
    dinerId: ViewerId,
    table: WantedTable,
    details: BookingDetails,
  ): Promise<CreateAnswer> => {
    const { restaurantId } = table;
    if (restaurantId === null) return { kind: 'not_found' };
    const reservationId = partyId(randomUUID());
    const taker = { partyId: reservationId, isHold: false };
    const taken = await takeTable(transaction, { ...table, restaurantId }, taker);
    if (taken.kind !== 'taken') return taken;
    const { sitting } = taken;
    await parts.saveRecord(transaction, { restaurantId, reservationId, dinerId, ...details, sitting });
    return { kind: 'confirmed', restaurantId, id: reservationId };
  };

  const bookHold = async (
    transaction: Queryable,
    dinerId: ViewerId,
    known: Hold | null,
    details: BookingDetails,
  ): Promise<CreateAnswer> => {
    const hold =
      known && (await lockHold(transaction, { restaurantId: known.restaurantId, id: known.holdId }));
    if (hold === null || hold.bookedAt !== null) return { kind: 'not_found' };
    const assigned = await parts.assignHeldTable(transaction, hold);
    if (assigned === null) {
      const expiredAt = hold.releasedAt ?? hold.expiresAt;
      return { kind: 'hold_expired', expiredAt: expiredAt.toString(), timeZone: hold.timeZone };
    }
    await markHoldBooked(transaction, hold);
    const { restaurantId, holdId: reservationId } = hold;
    await parts.saveRecord(transaction, { restaurantId, reservationId, dinerId, ...details, sitting: hold });
    return { kind: 'confirmed', restaurantId, id: reservationId };
  };

  return {
    findHold: async (viewerId, wanted) => {
      const hold = wanted && (await findHold(parts.database, wanted));
      return hold?.holderId === viewerId ? hold : null;
    },
    create: (use, source, details) =>
      mutate(use, (transaction) =>
        source.from === 'hold'
          ? bookHold(transaction, use.viewerId, source.hold, details)
          : bookTable(transaction, use.viewerId, source.table, details),
      ),
  };
};
