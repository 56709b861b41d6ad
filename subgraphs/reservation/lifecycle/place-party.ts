import type { Queryable } from '#shared/database/database.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { PartyId, TableId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { placeParty } from '#shared/inventory/place-parties.ts';
import { lockDaysOf } from '#shared/inventory/repositories/locked-service-days.ts';
import type { BookingParts } from '../bookings/booking-parts.ts';
import { idempotentMutation, type MutationUse } from '../bookings/idempotent-mutation.ts';
import { ifAllowed } from '../bookings/if-allowed.ts';
import {
  type PlaceAnswer,
  placeAnswer,
  type TablesTakenAnswer,
  type TablesUnknownAnswer,
} from '../domain/lifecycle-answer.ts';
import type { Reservation, Sitting } from '../domain/reservation.ts';
import { eventDetails, type OverrideKind } from '../domain/reservation-event.ts';
import { timeFromNow } from '../domain/time-from-now.ts';
import { markStatus, updateSitting } from '../repositories/reservation-repository.ts';
import { requestWaitlistCheck } from '../repositories/waitlist-offer-repository.ts';
import { lockForHouse, mayWorkOn } from './lock-for-house.ts';
import { noteVisit } from './note-visit.ts';
import { tablesNotHad } from './tables-not-had.ts';

/** A host's word on where a party sits; undefined leaves it where it is. */
export type PlaceParty = (
  viewer: Viewer,
  use: MutationUse,
  wanted: InRestaurant<PartyId> | null,
  tableIds: readonly TableId[] | undefined,
) => Promise<PlaceAnswer | KeyReused>;

interface Reseated {
  readonly kind: 'reseated';
  readonly sitting: Sitting;
  readonly overrides: readonly OverrideKind[];
}

/** Puts a reservation at tables that a host named, at its own time, and writes it into the reservation. */
const reseat = async (
  transaction: Queryable,
  { steps }: BookingParts,
  reservation: Reservation,
  tableIds: readonly TableId[],
): Promise<Reseated | TablesTakenAnswer | TablesUnknownAnswer> => {
  const { restaurantId, reservationId, serviceDate } = reservation;
  const plan = await steps.loadTableConfig(transaction, restaurantId, reservation);
  if (plan === null) throw new Error('a reservation of a restaurant that takes none');
  const locked = await lockDaysOf(transaction, restaurantId, [reservation]);
  const { startsAt, durationMinutes } = timeFromNow(reservation, locked.now);
  const placed = await placeParty(transaction, {
    locked,
    plan,
    partyId: reservationId,
    tableIds,
    startsAt: startsAt.epochMilliseconds,
    durationMinutes,
    covers: reservation.partySize,
  });
  if (placed.kind !== 'placed')
    return tablesNotHad(transaction, placed, {
      locked,
      serviceDate,
      partyIds: [reservationId],
      tableIds,
      startsAt,
      durationMinutes,
    });
  const { seating, choice, overrides, tableIds: got } = placed.assignment;
  const sitting: Sitting = { ...reservation, tableIds: got, seating, tableChoice: choice };
  await updateSitting(transaction, reservation, sitting, reservation.specialRequests);
  await requestWaitlistCheck(transaction, restaurantId, serviceDate);
  return { kind: 'reseated', sitting, overrides: [...overrides, 'HOST_CHOICE'] };
};

const createPlacement = (parts: BookingParts, mutation: string, kind: 'MOVED' | 'SEATED'): PlaceParty => {
  const mutate = idempotentMutation<PlaceAnswer>(parts.database, mutation, placeAnswer);
  return (viewer, use, wanted, tableIds) =>
    ifAllowed(mayWorkOn(viewer, wanted), () =>
      mutate(use, async (transaction) => {
        const found = await lockForHouse(
          transaction,
          viewer,
          wanted,
          kind,
          kind === 'SEATED' ? 'SEATED' : undefined,
        );
        if (found.kind !== 'found') return found;
        const { reservation, actor } = found;
        const { restaurantId, reservationId, status } = reservation;
        const reseated: Awaited<ReturnType<typeof reseat>> =
          tableIds === undefined
            ? { kind: 'reseated', sitting: reservation, overrides: [] }
            : await reseat(transaction, parts, reservation, tableIds);
        if (reseated.kind !== 'reseated') return reseated;
        const to = kind === 'SEATED' ? 'SEATED' : status;
        if (kind === 'SEATED') {
          const seatedAt = await markStatus(transaction, reservation, 'SEATED');
          await noteVisit(transaction, reservation, seatedAt);
        }
        const details = eventDetails(reseated.sitting, reseated.overrides, reservation);
        await parts.recordChanges(transaction, [
          { restaurantId, reservationId, kind, from: status, to, actor, details },
        ]);
        return { kind: 'changed', restaurantId, id: reservationId };
      }),
    );
};

/** The party sits down, at its own tables or at those that the host names; from now on its diner may review. */
export const createSeatParty = (parts: BookingParts): PlaceParty =>
  createPlacement(parts, 'seatParty', 'SEATED');

/** The party gets the tables that the host names, at its own time. */
export const createMoveParty = (parts: BookingParts): PlaceParty =>
  createPlacement(parts, 'moveParty', 'MOVED');
