import type { Queryable } from '#shared/database/database.ts';
import { dayRulesOf } from '#shared/inventory/domain/day-rules.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { serviceDateAt, stepMilliseconds } from '#shared/inventory/domain/service-day.ts';
import { findWalkInTable, type Placement, placeParty } from '#shared/inventory/place-parties.ts';
import type { LockedServiceDays } from '#shared/inventory/repositories/locked-service-days.ts';
import type { Reservation, Sitting } from '../domain/reservation.ts';
import { timeFromNow } from '../domain/time-from-now.ts';

/** Its own tables again where they are still free, else the best fit of all; null where nothing is. */
export const retakeTables = async (
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
