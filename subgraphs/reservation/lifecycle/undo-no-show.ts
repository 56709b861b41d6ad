import type { Queryable } from '#shared/database/database.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { dayRulesOf } from '#shared/inventory/domain/day-rules.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import {
  calendarOf,
  instantOfStep,
  serviceDateAt,
  stepMilliseconds,
} from '#shared/inventory/domain/service-day.ts';
import { findWalkInTable, type Placement, placeParty } from '#shared/inventory/place-parties.ts';
import {
  type LockedServiceDays,
  lockDaysOf,
  saveServiceDays,
} from '#shared/inventory/repositories/locked-service-days.ts';
import type { BookingParts } from '../bookings/booking-parts.ts';
import { idempotentMutation, type MutationUse } from '../bookings/idempotent-mutation.ts';
import { ifAllowed } from '../bookings/if-allowed.ts';
import { type UndoNoShowAnswer, undoNoShowAnswer } from '../domain/lifecycle-answer.ts';
import type { Reservation, Sitting } from '../domain/reservation.ts';
import { eventDetails } from '../domain/reservation-event.ts';
import { statusAfterUndo } from '../domain/reservation-status.ts';
import { timeFromNow } from '../domain/time-from-now.ts';
import { findStatusBeforeNoShow } from '../repositories/event-repository.ts';
import { markStatus, updateSitting } from '../repositories/reservation-repository.ts';
import { recordClosedDayAgain } from '../service-days/record-service-day.ts';
import { lockForHouse, mayWorkOn } from './lock-for-house.ts';
import { noteVisit } from './note-visit.ts';

export type UndoNoShow = (
  viewer: Viewer,
  use: MutationUse,
  wanted: InRestaurant<PartyId> | null,
) => Promise<UndoNoShowAnswer | KeyReused>;

/** Its own tables again where they are still free, else the best fit of all; null where nothing is. */
const retakeTables = async (
  transaction: Queryable,
  locked: LockedServiceDays,
  plan: RestaurantPlan,
  reservation: Reservation,
): Promise<Sitting | null> => {
  const { partySize } = reservation;
  const left = timeFromNow(reservation, locked.now);
  const { durationMinutes } = left;
  const startsAt = left.startsAt.epochMilliseconds;
  const serviceDate = serviceDateAt(startsAt, plan.timeZone);
  const placement: Omit<Placement, 'tableIds'> = {
    locked,
    plan,
    partyId: reservation.reservationId,
    startsAt,
    durationMinutes,
    covers: partySize,
  };
  const own = await placeParty(transaction, { ...placement, tableIds: reservation.tableIds });
  if (own.kind === 'placed') return reservation;
  const day = locked.days.get(serviceDate);
  if (day === undefined) throw new Error('the service day of a reservation is not locked');
  const step = Math.floor((startsAt - day.calendar.firstInstant) / stepMilliseconds);
  const chosen = findWalkInTable(dayRulesOf(plan, serviceDate), day, { partySize, seating: null }, step);
  if (chosen === null) return null;
  const other = await placeParty(transaction, { ...placement, tableIds: chosen.tableIds });
  if (other.kind !== 'placed') return null;
  const { tableIds, seating } = other.assignment;
  return { ...reservation, tableIds, seating, tableChoice: chosen.choice };
};

/** The party came after all: it is what it was, or was there where its day is over. */
export const createUndoNoShow = ({ database, steps, recordChanges }: BookingParts): UndoNoShow => {
  const mutate = idempotentMutation<UndoNoShowAnswer>(database, 'undoNoShow', undoNoShowAnswer);
  return (viewer, use, wanted) =>
    ifAllowed(mayWorkOn(viewer, wanted), () =>
      mutate(use, async (transaction) => {
        const found = await lockForHouse(transaction, viewer, wanted, 'NO_SHOW_UNDONE', 'CONFIRMED');
        if (found.kind !== 'found') return found;
        const { reservation, actor } = found;
        const { restaurantId, reservationId, timeZone, serviceDate, statusChangedAt } = reservation;
        const before =
          (await findStatusBeforeNoShow(transaction, { restaurantId, id: reservationId })) ?? 'CONFIRMED';
        const plan = await steps.loadTableConfig(transaction, restaurantId, reservation);
        const locked = await lockDaysOf(transaction, restaurantId, [reservation]);
        const { now } = locked;
        const calendar = calendarOf(serviceDate, timeZone);
        const isDayOver = now >= instantOfStep(calendar, calendar.stepsInDay);
        const to = statusAfterUndo(before, { markedAt: statusChangedAt.epochMilliseconds, now, isDayOver });
        let sitting: Sitting | null = reservation;
        if (to === null || plan === null || isDayOver) await saveServiceDays(transaction, locked);
        else sitting = await retakeTables(transaction, locked, plan, reservation);
        if (to === null || plan === null) return { kind: 'invalid_transition', from: 'NO_SHOW', to: before };
        if (sitting === null) {
          await saveServiceDays(transaction, locked);
          return { kind: 'slot_unavailable', reason: 'NO_TABLE', alternatives: [] };
        }
        await markStatus(transaction, reservation, to);
        await updateSitting(transaction, reservation, sitting, reservation.specialRequests);
        if (to === 'COMPLETED') {
          await noteVisit(transaction, reservation, reservation.startsAt);
          await recordClosedDayAgain(transaction, plan, serviceDate);
        }
        const details = eventDetails(sitting, [], reservation);
        await recordChanges(transaction, [
          { restaurantId, reservationId, kind: 'NO_SHOW_UNDONE', from: 'NO_SHOW', to, actor, details },
        ]);
        return { kind: 'changed', restaurantId, id: reservationId };
      }),
    );
};
