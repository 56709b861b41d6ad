import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { calendarOf, instantOfStep } from '#shared/inventory/domain/service-day.ts';
import { lockDaysOf, saveServiceDays } from '#shared/inventory/repositories/locked-service-days.ts';
import type { BookingParts } from '../bookings/booking-parts.ts';
import { idempotentMutation, type MutationUse } from '../bookings/idempotent-mutation.ts';
import { ifAllowed } from '../bookings/if-allowed.ts';
import { type UndoNoShowAnswer, undoNoShowAnswer } from '../domain/lifecycle-answer.ts';
import type { Sitting } from '../domain/reservation.ts';
import { eventDetails } from '../domain/reservation-event.ts';
import { statusAfterUndo } from '../domain/reservation-status.ts';
import { findStatusBeforeNoShow } from '../repositories/event-repository.ts';
import { markStatus, updateSitting } from '../repositories/reservation-repository.ts';
import { recordClosedDayAgain } from '../service-days/record-service-day.ts';
import { lockForHouse, mayWorkOn } from './lock-for-house.ts';
import { noteVisit } from './note-visit.ts';
import { retakeTables } from './retake-tables.ts';

export type UndoNoShow = (
  viewer: Viewer,
  use: MutationUse,
  wanted: InRestaurant<PartyId> | null,
) => Promise<UndoNoShowAnswer | KeyReused>;

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
