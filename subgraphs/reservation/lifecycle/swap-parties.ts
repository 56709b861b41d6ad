import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import type { Assignment } from '#shared/inventory/ledger.ts';
import { swapParties as swapInLedger } from '#shared/inventory/place-parties.ts';
import { lockDaysOf } from '#shared/inventory/repositories/locked-service-days.ts';
import type { BookingParts } from '../bookings/booking-parts.ts';
import { idempotentMutation, type MutationUse } from '../bookings/idempotent-mutation.ts';
import { ifAllowed } from '../bookings/if-allowed.ts';
import { type SwapAnswer, swapAnswer } from '../domain/lifecycle-answer.ts';
import { actorAt } from '../domain/policies.ts';
import type { Reservation, Sitting } from '../domain/reservation.ts';
import { eventDetails, type ReservationChange } from '../domain/reservation-event.ts';
import { mayChange } from '../domain/reservation-status.ts';
import { lockReservations, updateSitting } from '../repositories/reservation-repository.ts';
import { mayWorkOn } from './lock-for-house.ts';
import { tablesNotHad } from './tables-not-had.ts';

export type SwapParties = (
  viewer: Viewer,
  use: MutationUse,
  one: InRestaurant<PartyId> | null,
  other: InRestaurant<PartyId> | null,
) => Promise<SwapAnswer | KeyReused>;

const inLedger = ({ reservationId, startsAt, durationMinutes, partySize }: Reservation) => ({
  partyId: reservationId,
  startsAt: startsAt.epochMilliseconds,
  durationMinutes,
  covers: partySize,
});

/** Two parties of a restaurant exchange their tables, each at its own time. */
export const createSwapParties = ({ database, steps, recordChanges }: BookingParts): SwapParties => {
  const mutate = idempotentMutation<SwapAnswer>(database, 'swapParties', swapAnswer);
  return (viewer, use, one, other) =>
    ifAllowed(mayWorkOn(viewer, one), () =>
      mutate(use, async (transaction) => {
        if (one === null || one.restaurantId !== other?.restaurantId || !mayWorkOn(viewer, one))
          return { kind: 'not_found' };
        const { restaurantId } = one;
        const both = await lockReservations(transaction, restaurantId, [one.id, other.id]);
        const [first, second] = [one.id, other.id].map((id) =>
          both.find(({ reservationId }) => reservationId === id),
        );
        if (first === undefined || second === undefined) return { kind: 'not_found' };
        const actor = actorAt(viewer, restaurantId);
        const stuck = [first, second].find(({ status }) => !mayChange('SWAPPED', status, actor.role));
        if (stuck !== undefined) return { kind: 'invalid_transition', from: stuck.status, to: stuck.status };
        const plan = await steps.loadTableConfig(transaction, restaurantId, first);
        if (plan === null) throw new Error('reservations of a restaurant that takes none');
        const locked = await lockDaysOf(transaction, restaurantId, [first, second]);
        const swapped = await swapInLedger(transaction, locked, plan, inLedger(first), inLedger(second));
        if (swapped.kind !== 'swapped') {
          const longest = first.startsAt.until(second.startsAt).abs().total('minutes');
          const earlier = Temporal.Instant.compare(first.startsAt, second.startsAt) <= 0 ? first : second;
          return tablesNotHad(transaction, swapped, {
            locked,
            serviceDate: earlier.serviceDate,
            partyIds: [first.reservationId, second.reservationId],
            tableIds: [...first.tableIds, ...second.tableIds],
            startsAt: earlier.startsAt,
            durationMinutes: longest + Math.max(first.durationMinutes, second.durationMinutes),
          });
        }
        const moved = async (
          reservation: Reservation,
          assignment: Assignment,
        ): Promise<ReservationChange> => {
          const { tableIds, seating, choice, overrides } = assignment;
          const sitting: Sitting = { ...reservation, tableIds, seating, tableChoice: choice };
          await updateSitting(transaction, reservation, sitting, reservation.specialRequests);
          return {
            restaurantId,
            reservationId: reservation.reservationId,
            kind: 'SWAPPED',
            from: reservation.status,
            to: reservation.status,
            actor,
            details: eventDetails(sitting, [...overrides, 'HOST_CHOICE'], reservation),
          };
        };
        const [ones, others] = swapped.assignments;
        await recordChanges(transaction, [await moved(first, ones), await moved(second, others)]);
        return { kind: 'swapped', restaurantId, id: first.reservationId, otherId: second.reservationId };
      }),
    );
};
