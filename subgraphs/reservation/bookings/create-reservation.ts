import { randomUUID } from 'node:crypto';
import type { Transaction } from '#shared/database/database.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import { type PartyId, partyId, type RestaurantId, type ViewerId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { worksFor } from '#shared/identity/works-for.ts';
import { type CreateAnswer, createAnswer } from '../domain/booking-answer.ts';
import type { BookingSource, WantedTable } from '../domain/booking-input.ts';
import { waitlistFeedChange } from '../domain/feed-changes.ts';
import type { Hold } from '../domain/hold.ts';
import { actorAt, isHeldBy } from '../domain/policies.ts';
import type { Guest, ReservationSource, Sitting } from '../domain/reservation.ts';
import { eventDetails } from '../domain/reservation-event.ts';
import { findHold, lockHold, markHoldBooked } from '../repositories/hold-repository.ts';
import { closeOffer } from '../repositories/waitlist-offer-repository.ts';
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
  create(
    viewer: Viewer,
    use: MutationUse,
    source: NamedSource,
    details: BookingDetails,
  ): Promise<CreateAnswer | KeyReused>;
}

/** What a booking starts from, the hold looked up. */
export type NamedSource =
  | { readonly from: 'hold'; readonly hold: Hold | null }
  | Extract<BookingSource, { readonly from: 'table' }>;

export const createReservationCreator = (parts: BookingParts): CreateReservation => {
  const mutate = idempotentMutation<CreateAnswer>(parts.database, 'createReservation', createAnswer);
  const takeTable = createTakeTable(parts);

  const confirm = async (
    transaction: Transaction,
    viewer: Viewer,
    named: { readonly restaurantId: RestaurantId; readonly reservationId: PartyId },
    sitting: Sitting,
    source: ReservationSource,
    details: BookingDetails,
  ): Promise<CreateAnswer> => {
    const { restaurantId, reservationId } = named;
    await parts.saveRecord(transaction, {
      ...named,
      dinerId: viewer.id,
      ...details,
      sitting,
      // The restaurant's people book for others: what is theirs is not their own visit.
      source: worksFor(viewer, restaurantId) ? 'IN_HOUSE' : source,
    });
    await parts.recordChanges(transaction, [
      {
        ...named,
        kind: 'BOOKED',
        from: null,
        to: 'CONFIRMED',
        actor: actorAt(viewer, restaurantId),
        details: eventDetails(sitting),
      },
    ]);
    return { kind: 'confirmed', restaurantId, id: reservationId };
  };

  const bookTable = async (
    transaction: Transaction,
    viewer: Viewer,
    table: WantedTable,
    details: BookingDetails,
  ): Promise<CreateAnswer> => {
    const { restaurantId } = table;
    if (restaurantId === null) return { kind: 'not_found' };
    const reservationId = partyId(randomUUID());
    const taker = { partyId: reservationId, isHold: false };
    const taken = await takeTable(transaction, { ...table, restaurantId }, taker);
    if (taken.kind !== 'taken') return taken;
    return confirm(transaction, viewer, { restaurantId, reservationId }, taken.sitting, 'ONLINE', details);
  };

  const bookHold = async (
    transaction: Transaction,
    viewer: Viewer,
    known: Hold | null,
    details: BookingDetails,
  ): Promise<CreateAnswer> => {
    const hold =
      known && (await lockHold(transaction, { restaurantId: known.restaurantId, id: known.holdId }));
    if (hold === null || hold.bookedAt !== null) return { kind: 'not_found' };
    // Before the ledger: whoever offers tables has the entries of the waitlist first too.
    const offered = await closeOffer(transaction, hold, 'BOOKED');
    const assigned = await parts.assignHeldTable(transaction, hold);
    if (offered !== null) {
      const entry = { ...hold, entryId: offered, dinerId: hold.holderId };
      parts.publish(transaction, [waitlistFeedChange(entry, assigned === null ? 'EXPIRED' : 'BOOKED')]);
    }
    if (assigned === null) {
      if (offered !== null) await closeOffer(transaction, hold, 'EXPIRED');
      const expiredAt = hold.releasedAt ?? hold.expiresAt;
      return { kind: 'hold_expired', expiredAt: expiredAt.toString(), timeZone: hold.timeZone };
    }
    await markHoldBooked(transaction, hold);
    const { restaurantId, holdId: reservationId } = hold;
    const source = offered === null ? 'ONLINE' : 'WAITLIST';
    return confirm(transaction, viewer, { restaurantId, reservationId }, hold, source, details);
  };

  return {
    findHold: async (viewerId, wanted) => {
      const hold = wanted && (await findHold(parts.database, wanted));
      return hold !== null && isHeldBy(viewerId, hold) ? hold : null;
    },
    create: (viewer, use, source, details) =>
      mutate(use, (transaction) =>
        source.from === 'hold'
          ? bookHold(transaction, viewer, source.hold, details)
          : bookTable(transaction, viewer, source.table, details),
      ),
  };
};
