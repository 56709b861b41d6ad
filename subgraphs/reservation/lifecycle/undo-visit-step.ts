import type { Transaction } from '#shared/database/database.ts';
import type { KeyReused } from '#shared/idempotency/with-idempotency.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { calendarOf, instantOfStep } from '#shared/inventory/domain/service-day.ts';
import { lockDaysOf, saveServiceDays } from '#shared/inventory/repositories/locked-service-days.ts';
import { deleteVisit } from '#shared/inventory/repositories/visit-repository.ts';
import type { BookingParts } from '../bookings/booking-parts.ts';
import { idempotentMutation, type MutationUse } from '../bookings/idempotent-mutation.ts';
import { ifAllowed } from '../bookings/if-allowed.ts';
import { type UndoStepAnswer, undoStepAnswer } from '../domain/lifecycle-answer.ts';
import { eventDetails } from '../domain/reservation-event.ts';
import { statusBeforeStep } from '../domain/undone-step.ts';
import { findLastStep } from '../repositories/event-repository.ts';
import { updateSitting } from '../repositories/reservation-repository.ts';
import { requeueWalkIn, takeBackStatus } from '../repositories/undone-step-repository.ts';
import { lockForHouse, mayWorkOn } from './lock-for-house.ts';
import { restoreTables } from './restore-tables.ts';

export type UndoVisitStep = (
  viewer: Viewer,
  use: MutationUse,
  wanted: InRestaurant<PartyId> | null,
) => Promise<UndoStepAnswer | KeyReused>;

const undo = async (
  transaction: Transaction,
  { steps, recordChanges, publish }: BookingParts,
  viewer: Viewer,
  wanted: InRestaurant<PartyId> | null,
): Promise<UndoStepAnswer> => {
  const found = await lockForHouse(transaction, viewer, wanted, 'STEP_UNDONE');
  if (found.kind !== 'found') return found;
  const { reservation, actor } = found;
  const { restaurantId, reservationId, status, timeZone, serviceDate } = reservation;
  const last = await findLastStep(transaction, { restaurantId, id: reservationId });
  const plan = await steps.loadTableConfig(transaction, restaurantId, reservation);
  const locked = await lockDaysOf(transaction, restaurantId, [reservation]);
  const { now } = locked;
  const calendar = calendarOf(serviceDate, timeZone);
  const isDayOver = now >= instantOfStep(calendar, calendar.stepsInDay);
  const to = statusBeforeStep(last, actor.role, { now, isDayOver });
  if (to === null || plan === null) {
    await saveServiceDays(transaction, locked);
    return { kind: 'invalid_transition', from: status, to: last.from ?? status };
  }
  const restored = await restoreTables(transaction, { locked, plan, reservation, to });
  if (restored.kind !== 'restored') return restored;
  const { sitting } = restored;
  await takeBackStatus(transaction, reservation, to);
  await updateSitting(transaction, reservation, sitting, reservation.specialRequests);
  if (status === 'SEATED') await deleteVisit(transaction, restaurantId, reservationId);
  const requeued = to === 'CANCELLED' ? await requeueWalkIn(transaction, restaurantId, reservationId) : null;
  if (requeued !== null) publish(transaction, [{ kind: 'QUEUE_JOINED', restaurantId, ...requeued }]);
  const details = eventDetails(sitting, [], reservation);
  await recordChanges(transaction, [
    { restaurantId, reservationId, kind: 'STEP_UNDONE', from: status, to, actor, details },
  ]);
  return { kind: 'changed', restaurantId, id: reservationId };
};

/** What the house did last was not so: the party is what it was before, at its tables, within some minutes. */
export const createUndoVisitStep = (parts: BookingParts): UndoVisitStep => {
  const mutate = idempotentMutation<UndoStepAnswer>(parts.database, 'undoVisitStep', undoStepAnswer);
  return (viewer, use, wanted) =>
    ifAllowed(mayWorkOn(viewer, wanted), () =>
      mutate(use, (transaction) => undo(transaction, parts, viewer, wanted)),
    );
};
