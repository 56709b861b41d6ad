import type { Queryable } from '#shared/database/database.ts';
import { bookingWindowDays } from '#shared/inventory/domain/availability.ts';
import { planOn } from '#shared/inventory/domain/day-plan.ts';
import type { BookingChannel, RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { addDays, calendarOf, serviceDateAt } from '#shared/inventory/domain/service-day.ts';
import { emptyServiceDay, type ServiceDayState } from '#shared/inventory/domain/service-day-state.ts';
import {
  type LockedServiceDays,
  lockServiceDays,
} from '#shared/inventory/repositories/locked-service-days.ts';

/** Beyond the booking window by this process's clock, with room for its difference from the database's. */
const isFarBeyondWindow = (
  plan: RestaurantPlan,
  serviceDate: string,
  channel: BookingChannel,
  now: number,
): boolean =>
  serviceDate >
  addDays(serviceDateAt(now, plan.timeZone), bookingWindowDays(planOn(plan, serviceDate), channel) + 2);

const emptyDays = (serviceDate: string, timeZone: string): [string, ServiceDayState][] =>
  [-1, 0, 1].map((days) => {
    const date = addDays(serviceDate, days);
    return [date, emptyServiceDay(calendarOf(date, timeZone))];
  });

/**
 * Locks the service day that a party wants, and the one that it has, if any. A day that cannot be booked for long
 * yet is neither made nor locked: it is empty, and asking for any date there is would fill the database with days.
 */
export const lockBookableDays = async (
  transaction: Queryable,
  plan: RestaurantPlan,
  wanted: string,
  had: { readonly startsAt: Temporal.Instant } | null,
  channel: BookingChannel = 'ONLINE',
): Promise<LockedServiceDays> => {
  const { restaurantId, timeZone } = plan;
  const own = had === null ? [] : [serviceDateAt(had.startsAt.epochMilliseconds, timeZone)];
  const now = Date.now();
  if (!isFarBeyondWindow(plan, wanted, channel, now))
    return lockServiceDays(transaction, restaurantId, timeZone, [...own, wanted]);
  const empty = emptyDays(wanted, timeZone);
  if (had === null) return { restaurantId, now, days: new Map(empty), stored: new Map(empty) };
  const locked = await lockServiceDays(transaction, restaurantId, timeZone, own);
  return {
    ...locked,
    days: new Map([...empty, ...locked.days]),
    stored: new Map([...empty, ...locked.stored]),
  };
};
