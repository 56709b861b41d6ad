import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { releaseParty } from '#shared/inventory/ledger.ts';
import { lockServiceDays, saveServiceDays } from '#shared/inventory/repositories/locked-service-days.ts';
import { type CancelAnswer, cancelAnswer } from '../domain/booking-answer.ts';
import { maySeeReservation } from '../domain/policies.ts';
import { mayBecome } from '../domain/reservation-status.ts';
import { lockReservation, markCancelled } from '../repositories/reservation-repository.ts';
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
export const createCancelReservation = ({ database, steps }: BookingParts): CancelReservation => {
  const mutate = idempotentMutation<CancelAnswer>(database, 'cancelReservation', cancelAnswer);
  return (viewer, use, wanted, reason) =>
    mutate(use, async (transaction) => {
      const reservation = wanted && (await lockReservation(transaction, wanted));
      if (reservation === null || !maySeeReservation(viewer, reservation)) return { kind: 'not_found' };
      const { restaurantId, reservationId, status, timeZone, serviceDate } = reservation;
      if (!mayBecome(status, 'CANCELLED'))
        return { kind: 'invalid_transition', from: status, to: 'CANCELLED' };
      const plan = await steps.loadTableConfig(transaction, restaurantId);
      const locked = await lockServiceDays(transaction, restaurantId, timeZone, [serviceDate]);
      const refusal = passedCutoff(viewer, reservation, plan, locked.now);
      if (refusal !== null) {
        await saveServiceDays(transaction, locked);
        return refusal;
      }
      await releaseParty(transaction, locked, reservationId);
      await markCancelled(transaction, reservation, reason);
      return { kind: 'cancelled', restaurantId, id: reservationId };
    });
};
