import type { Queryable } from '#shared/database/database.ts';
import { refusePastDate } from '#shared/graph/parse-input.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { liftParty } from '#shared/inventory/ledger.ts';
import { deleteAllocation } from '#shared/inventory/repositories/allocation-repository.ts';
import {
  type LockedServiceDays,
  saveServiceDays,
} from '#shared/inventory/repositories/locked-service-days.ts';
import { type ModifyAnswer, modifyAnswer } from '../domain/booking-answer.ts';
import type { WantedChange } from '../domain/booking-input.ts';
import { maySeeReservation } from '../domain/policies.ts';
import { type Reservation, sittingStart } from '../domain/reservation.ts';
import { mayBecome } from '../domain/reservation-status.ts';
import { lockReservation, updateSitting } from '../repositories/reservation-repository.ts';
import type { BookingParts } from './booking-parts.ts';
import { passedCutoff } from './cancellation-cutoff.ts';
import { idempotentMutation, type MutationUse } from './idempotent-mutation.ts';
import { lockBookableDays } from './lock-bookable-days.ts';
import { availabilityRequest, sittingOf, slotUnavailable, type TableRequest } from './take-table.ts';

export type ModifyReservation = (
  viewer: Viewer,
  use: MutationUse,
  change: WantedChange,
  /** Undefined stays as it is. */
  specialRequests: string | null | undefined,
) => Promise<ModifyAnswer | KeyReused>;

const changedTable = (reservation: Reservation, change: WantedChange): TableRequest => {
  const start = sittingStart(reservation);
  return {
    restaurantId: reservation.restaurantId,
    date: change.date ?? start.toPlainDate(),
    time: change.time ?? start.toPlainTime(),
    partySize: change.partySize ?? reservation.partySize,
    seating: change.seating ?? null,
  };
};

const isSameTable = (reservation: Reservation, wanted: TableRequest) => {
  const start = sittingStart(reservation);
  return (
    wanted.date.equals(start.toPlainDate()) &&
    wanted.time.equals(start.toPlainTime()) &&
    wanted.partySize === reservation.partySize &&
    (wanted.seating === null || wanted.seating === reservation.seating)
  );
};

/** The old tables are kept until the new ones are had: what is refused changes nothing. */
export const createModifyReservation = (parts: BookingParts): ModifyReservation => {
  const mutate = idempotentMutation<ModifyAnswer>(parts.database, 'modifyReservation', modifyAnswer);

  const moveParty = async (
    transaction: Queryable,
    reservation: Reservation,
    locked: LockedServiceDays,
    wanted: TableRequest,
    specialRequests: string | null,
  ): Promise<ModifyAnswer> => {
    const { restaurantId, reservationId, timeZone } = reservation;
    const now = Temporal.Instant.fromEpochMilliseconds(locked.now);
    refusePastDate('input.date', wanted.date, now, timeZone);
    const lifted = await liftParty(transaction, locked, reservationId);
    const checkAvailability = parts.createCheck({
      ...parts.steps,
      getExisting: () => Promise.resolve(lifted),
    });
    let request = availabilityRequest({ ...wanted, seating: wanted.seating ?? reservation.seating });
    let check = await checkAvailability(transaction, restaurantId, request);
    // Where no kind of seat was asked for, the same as before is had first, and any other after it.
    if (check?.isAvailable === false && wanted.seating === null) {
      request = availabilityRequest(wanted);
      check = await checkAvailability(transaction, restaurantId, request);
    }
    if (check === null) return { kind: 'not_found' };
    if (!check.isAvailable) {
      await saveServiceDays(transaction, locked);
      return slotUnavailable(check);
    }
    await deleteAllocation(transaction, restaurantId, reservationId);
    const party = { check, request, partyId: reservationId, holdSeconds: null };
    const assignment = await parts.assignTable(transaction, party);
    const sitting = sittingOf(request, check.plan.timeZone, assignment);
    await updateSitting(transaction, reservation, sitting, specialRequests);
    return { kind: 'modified', restaurantId, id: reservationId };
  };

  return (viewer, use, change, newRequests) =>
    mutate(use, async (transaction) => {
      const wanted = change.reservation;
      const reservation = wanted && (await lockReservation(transaction, wanted));
      if (reservation === null || !maySeeReservation(viewer, reservation)) return { kind: 'not_found' };
      const { restaurantId, reservationId, status } = reservation;
      if (!mayBecome(status, 'CONFIRMED'))
        return { kind: 'invalid_transition', from: status, to: 'CONFIRMED' };
      const table = changedTable(reservation, change);
      const plan = await parts.steps.loadTableConfig(transaction, restaurantId);
      if (plan === null) return { kind: 'not_found' };
      const newDate = availabilityRequest(table).serviceDate;
      const locked = await lockBookableDays(transaction, plan, newDate, reservation);
      const refusal = passedCutoff(viewer, reservation, plan, locked.now);
      const specialRequests = newRequests === undefined ? reservation.specialRequests : newRequests;
      if (refusal === null && !isSameTable(reservation, table))
        return moveParty(transaction, reservation, locked, table, specialRequests);
      await saveServiceDays(transaction, locked);
      if (refusal !== null) return refusal;
      await updateSitting(transaction, reservation, reservation, specialRequests);
      return { kind: 'modified', restaurantId, id: reservationId };
    });
};
