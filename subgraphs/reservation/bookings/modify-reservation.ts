import type { Transaction } from '#shared/database/database.ts';
import { BadInput } from '#shared/graph/bad-input.ts';
import { refusePastDate } from '#shared/graph/parse-input.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { worksFor } from '#shared/identity/works-for.ts';
import { liftParty } from '#shared/inventory/ledger.ts';
import { deleteAllocation } from '#shared/inventory/repositories/allocation-repository.ts';
import {
  type LockedServiceDays,
  saveServiceDays,
} from '#shared/inventory/repositories/locked-service-days.ts';
import { type ModifyAnswer, modifyAnswer } from '../domain/booking-answer.ts';
import type { WantedChange } from '../domain/booking-input.ts';
import { refuseFarDate } from '../domain/furthest-date.ts';
import { actorAt, maySeeReservation } from '../domain/policies.ts';
import { type Reservation, type Sitting, sittingStart } from '../domain/reservation.ts';
import { eventDetails, type OverrideKind } from '../domain/reservation-event.ts';
import { mayChange } from '../domain/reservation-status.ts';
import { lockReservation, updateSitting } from '../repositories/reservation-repository.ts';
import { requestWaitlistCheck } from '../repositories/waitlist-offer-repository.ts';
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

/** The restaurant's own people book as at the phone, and may take one party more than the kitchen's limit. */
const changedTable = (viewer: Viewer, reservation: Reservation, change: WantedChange): TableRequest => {
  const start = sittingStart(reservation);
  const isHouse = worksFor(viewer, reservation.restaurantId);
  if (change.exceedsPacing && !isHouse)
    throw new BadInput('input.exceedPacing', "only for the restaurant's own people");
  return {
    restaurantId: reservation.restaurantId,
    date: change.date ?? start.toPlainDate(),
    time: change.time ?? start.toPlainTime(),
    partySize: change.partySize ?? reservation.partySize,
    seating: change.seating ?? null,
    channel: isHouse ? 'IN_HOUSE' : 'ONLINE',
    exceedsPacing: change.exceedsPacing,
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

  const finish = async (
    transaction: Transaction,
    viewer: Viewer,
    reservation: Reservation,
    sitting: Sitting,
    specialRequests: string | null,
    overrides: readonly OverrideKind[] = [],
  ): Promise<ModifyAnswer> => {
    const { restaurantId, reservationId } = reservation;
    await updateSitting(transaction, reservation, sitting, specialRequests);
    await parts.recordChanges(transaction, [
      {
        restaurantId,
        reservationId,
        kind: 'MODIFIED',
        from: 'CONFIRMED',
        to: 'CONFIRMED',
        actor: actorAt(viewer, restaurantId),
        details: eventDetails(sitting, overrides, reservation),
      },
    ]);
    return { kind: 'modified', restaurantId, id: reservationId };
  };

  const moveParty = async (
    transaction: Transaction,
    viewer: Viewer,
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
    await requestWaitlistCheck(transaction, restaurantId, reservation.serviceDate);
    return finish(transaction, viewer, reservation, sitting, specialRequests, assignment.overrides);
  };

  return (viewer, use, change, newRequests) =>
    mutate(use, async (transaction) => {
      const wanted = change.reservation;
      const reservation = wanted && (await lockReservation(transaction, wanted));
      if (reservation === null || !maySeeReservation(viewer, reservation)) return { kind: 'not_found' };
      const { restaurantId, status } = reservation;
      if (!mayChange('MODIFIED', status, actorAt(viewer, restaurantId).role))
        return { kind: 'invalid_transition', from: status, to: 'CONFIRMED' };
      const table = changedTable(viewer, reservation, change);
      refuseFarDate('input.date', table, Temporal.Now.instant(), reservation.timeZone);
      const plan = await parts.steps.loadTableConfig(transaction, restaurantId, reservation);
      if (plan === null) return { kind: 'not_found' };
      const newRequest = availabilityRequest(table);
      const locked = await lockBookableDays(
        transaction,
        plan,
        newRequest.serviceDate,
        reservation,
        newRequest.channel,
      );
      const refusal = passedCutoff(viewer, reservation, plan, locked.now);
      const specialRequests = newRequests === undefined ? reservation.specialRequests : newRequests;
      if (refusal === null && !isSameTable(reservation, table))
        return moveParty(transaction, viewer, reservation, locked, table, specialRequests);
      await saveServiceDays(transaction, locked);
      if (refusal !== null) return refusal;
      return finish(transaction, viewer, reservation, reservation, specialRequests);
    });
};
