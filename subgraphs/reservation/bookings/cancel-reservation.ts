import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { releaseParty } from '#shared/inventory/ledger.ts';
import { lockDaysOf, saveServiceDays } from '#shared/inventory/repositories/locked-service-days.ts';
import { type CancelAnswer, cancelAnswer } from '../domain/booking-answer.ts';
import { actorAt, maySeeReservation } from '../domain/policies.ts';
import { eventDetails } from '../domain/reservation-event.ts';
import { mayChange } from '../domain/reservation-status.ts';
import { lockReservation, markCancelled } from '../repositories/reservation-repository.ts';
import { requestWaitlistCheck } from '../repositories/waitlist-offer-repository.ts';
import type { BookingParts } from './booking-parts.ts';
import { passedCutoff } from './cancellation-cutoff.ts';
import { idempotentMutation, type MutationUse } from './idempotent-mutation.ts';

export type CancelReservation = (
  viewer: Viewer,
  use: MutationUse,
  wanted: InRestaurant<PartyId> | null,
  reason: string | null,
) => Promise<CancelAnswer | KeyReused>;

/** Frees the table and keeps the record. */
export const createCancelReservation = ({
  database,
  steps,
  recordChanges,
}: BookingParts): CancelReservation => {
  const mutate = idempotentMutation<CancelAnswer>(database, 'cancelReservation', cancelAnswer);
  return (viewer, use, wanted, reason) =>
    mutate(use, async (transaction) => {
      const reservation = wanted && (await lockReservation(transaction, wanted));
      if (reservation === null || !maySeeReservation(viewer, reservation)) return { kind: 'not_found' };
      const { restaurantId, reservationId, status, serviceDate } = reservation;
      const actor = actorAt(viewer, restaurantId);
      if (!mayChange('CANCELLED', status, actor.role))
        return { kind: 'invalid_transition', from: status, to: 'CANCELLED' };
      const plan = await steps.loadTableConfig(transaction, restaurantId, reservation);
      const locked = await lockDaysOf(transaction, restaurantId, [reservation]);
      const refusal = passedCutoff(viewer, reservation, plan, locked.now);
      if (refusal !== null) {
        await saveServiceDays(transaction, locked);
        return refusal;
      }
      await releaseParty(transaction, locked, reservationId);
      await requestWaitlistCheck(transaction, restaurantId, serviceDate);
      await markCancelled(transaction, reservation, reason);
      const details = eventDetails(reservation);
      await recordChanges(transaction, [
        { restaurantId, reservationId, kind: 'CANCELLED', from: status, to: 'CANCELLED', actor, details },
      ]);
      return { kind: 'cancelled', restaurantId, id: reservationId };
    });
};
