import type { Transaction } from '#shared/database/database.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import { planOn } from '#shared/inventory/domain/day-plan.ts';
import type { PlanSource } from '#shared/inventory/plan-source.ts';
import type { RecordChanges } from '../bookings/record-changes.ts';
import { systemActor } from '../domain/policies.ts';
import type { Reservation } from '../domain/reservation.ts';
import { eventDetails, type ReservationChange } from '../domain/reservation-event.ts';
import { openStatuses, type ReservationStatus, statusAtClose } from '../domain/reservation-status.ts';
import { noteVisit } from '../lifecycle/note-visit.ts';
import {
  closeReservations,
  lockDayOfReservations,
  markDayClosed,
  type RestaurantDay,
} from '../repositories/closed-day-repository.ts';
import { listDay } from '../repositories/reservation-repository.ts';
import { recordServiceDay } from './record-service-day.ts';

export interface CloseServiceDayParts {
  readonly plans: PlanSource;
  readonly recordChanges: RecordChanges;
}

const openStatusOf = ({ status }: Reservation) => openStatuses.find((open) => open === status);

/**
 * Ends what is still open on a service day that is over: who sat or had arrived was there; who never came did not, or
 * was there too, as the restaurant's rule has it. Then records the day. The caller has claimed it.
 * @returns false where a party may still come by the restaurant's rule, so that nothing was changed, and where somebody
 * else closed it between its being noted and its being claimed
 */
export const closeServiceDay = async (
  transaction: Transaction,
  { plans, recordChanges }: CloseServiceDayParts,
  day: RestaurantDay,
  now: Temporal.Instant,
): Promise<boolean> => {
  const { restaurantId, serviceDate } = day;
  const plan = await plans.currentPlan(transaction, restaurantId);
  if (plan === null) throw new Error('a service day of a restaurant that takes no bookings');
  const { noShowAfterMinutes } = planOn(plan, serviceDate).rules;
  await lockDayOfReservations(transaction, day);
  const reservations = await listDay(transaction, restaurantId, serviceDate);
  const latest = now.subtract({ minutes: noShowAfterMinutes ?? 0 });
  const ends = new Map<PartyId, ReservationStatus>();
  const changes: ReservationChange[] = [];
  for (const reservation of reservations) {
    const { reservationId, startsAt } = reservation;
    const from = openStatusOf(reservation);
    if (from === undefined) continue;
    const to = statusAtClose(from, noShowAfterMinutes);
    if (to === 'NO_SHOW' && Temporal.Instant.compare(startsAt, latest) > 0) return false;
    ends.set(reservationId, to);
    const details = eventDetails(reservation);
    const what = { kind: to, from, to, actor: systemActor, details, occurredAt: now };
    changes.push({ restaurantId, reservationId, ...what });
    if (to === 'COMPLETED' && from !== 'SEATED') await noteVisit(transaction, reservation, startsAt);
  }
  const marked = await closeReservations(transaction, day, ends, now);
  await recordChanges(transaction, changes);
  await recordServiceDay(transaction, plan, serviceDate);
  await markDayClosed(transaction, day, now);
  return marked > 0;
};
