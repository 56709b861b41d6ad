import type { Queryable } from '#shared/database/database.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { endParty, releaseParty } from '#shared/inventory/ledger.ts';
import { lockDaysOf } from '#shared/inventory/repositories/locked-service-days.ts';
import type { BookingParts } from '../bookings/booking-parts.ts';
import { idempotentMutation, type MutationUse } from '../bookings/idempotent-mutation.ts';
import { ifAllowed } from '../bookings/if-allowed.ts';
import { type StepAnswer, stepAnswer } from '../domain/lifecycle-answer.ts';
import type { Reservation } from '../domain/reservation.ts';
import { eventDetails } from '../domain/reservation-event.ts';
import { markStatus } from '../repositories/reservation-repository.ts';
import { requestWaitlistCheck } from '../repositories/waitlist-offer-repository.ts';
import { lockForHouse, mayWorkOn } from './lock-for-house.ts';

/** A host says what became of a party. */
export type StatusStep = (
  viewer: Viewer,
  use: MutationUse,
  wanted: InRestaurant<PartyId> | null,
) => Promise<StepAnswer | KeyReused>;

interface Step {
  readonly mutation: string;
  readonly to: 'ARRIVED' | 'COMPLETED' | 'NO_SHOW';
  /** What becomes of the table, if anything. */
  readonly atTables?: (transaction: Queryable, reservation: Reservation) => Promise<void>;
}

const createStep = (
  { database, recordChanges }: BookingParts,
  { mutation, to, atTables = () => Promise.resolve() }: Step,
): StatusStep => {
  const mutate = idempotentMutation<StepAnswer>(database, mutation, stepAnswer);
  return (viewer, use, wanted) =>
    ifAllowed(mayWorkOn(viewer, wanted), () =>
      mutate(use, async (transaction) => {
        const found = await lockForHouse(transaction, viewer, wanted, to, to);
        if (found.kind !== 'found') return found;
        const { reservation, actor } = found;
        const { restaurantId, reservationId, status } = reservation;
        await atTables(transaction, reservation);
        await markStatus(transaction, reservation, to);
        const details = eventDetails(reservation);
        await recordChanges(transaction, [
          { restaurantId, reservationId, kind: to, from: status, to, actor, details },
        ]);
        return { kind: 'changed', restaurantId, id: reservationId };
      }),
    );
};

const lockOwnDay = (transaction: Queryable, reservation: Reservation) =>
  lockDaysOf(transaction, reservation.restaurantId, [reservation]);

/** The party is at the door. */
export const createMarkArrived = (parts: BookingParts): StatusStep =>
  createStep(parts, { mutation: 'markArrived', to: 'ARRIVED' });

/** The party left: the rest of its table's time is for others. */
export const createCompleteVisit = (parts: BookingParts): StatusStep =>
  createStep(parts, {
    mutation: 'completeVisit',
    to: 'COMPLETED',
    atTables: async (transaction, reservation) => {
      const locked = await lockOwnDay(transaction, reservation);
      await endParty(transaction, locked, reservation.reservationId, locked.now);
      await requestWaitlistCheck(transaction, reservation.restaurantId, reservation.serviceDate);
    },
  });

/** The party did not come: its table is for others. */
export const createMarkNoShow = (parts: BookingParts): StatusStep =>
  createStep(parts, {
    mutation: 'markNoShow',
    to: 'NO_SHOW',
    atTables: async (transaction, reservation) => {
      const locked = await lockOwnDay(transaction, reservation);
      await releaseParty(transaction, locked, reservation.reservationId);
      await requestWaitlistCheck(transaction, reservation.restaurantId, reservation.serviceDate);
    },
  });
