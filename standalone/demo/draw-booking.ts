import type { RandomNumbers } from '#shared/inventory/domain/seeded-random.ts';
import { type ServiceDayCalendar, serviceDayStartMinute } from '#shared/inventory/domain/service-day.ts';
import type { ReservationStatus } from '#subgraphs/reservation/domain/reservation-status.ts';
import { demandProfile, drawBookingHour, drawLeadHours } from './demand-profile.ts';

/** When a party booked and what has become of it. Instants are epoch milliseconds. */
export interface Booking {
  readonly status: ReservationStatus;
  readonly createdAt: number;
  /** Null unless cancelled. */
  readonly cancelledAt: number | null;
  /** Null for who has not come (yet). */
  readonly seatedAt: number | null;
}

const hour = 3_600_000;
const day = 24 * hour;
const minute = 60_000;

/** Not the same day: then the hour is that at which people book, whenever they dine. */
const drawCreatedAt = (
  { firstInstant }: ServiceDayCalendar,
  startsAt: number,
  asOf: number,
  random: RandomNumbers,
): number => {
  const leadHours = drawLeadHours(random, Math.max(0, (startsAt - asOf) / hour));
  const bookingHour = drawBookingHour(random) + random();
  const latest = Math.min(asOf, startsAt - 15 * minute) - random() * 3 * hour;
  const roughly = startsAt - leadHours * hour;
  const midnight = firstInstant - serviceDayStartMinute * minute;
  const daysBefore = Math.ceil((midnight - roughly) / day);
  const createdAt = daysBefore <= 0 ? roughly : midnight - daysBefore * day + bookingHour * hour;
  return Math.floor(Math.min(createdAt, latest));
};

const minutesUntilSeated = 8;

/** What time it is. */
export interface Moment {
  readonly now: number;
  /** The beginning of the service day: what was booked and cancelled by then is in the book. */
  readonly asOf: number;
}

/** Draws as many numbers whatever the moment: other bookings do not depend on it. */
export const drawBooking = (
  calendar: ServiceDayCalendar,
  { startsAt, endsAt }: { readonly startsAt: number; readonly endsAt: number },
  { now, asOf }: Moment,
  random: RandomNumbers,
): Booking => {
  const createdAt = drawCreatedAt(calendar, startsAt, asOf, random);
  const isCancelledSometime = random() * 100 < demandProfile.cancelledShare;
  const cancelledAt = Math.floor(createdAt + random() * (startsAt - createdAt));
  const comes = random() * 100 >= demandProfile.noShowShare;
  const seatedAt = Math.floor(startsAt + random() * minutesUntilSeated * minute);
  if (isCancelledSometime && cancelledAt <= asOf)
    return { status: 'CANCELLED', createdAt, cancelledAt, seatedAt: null };
  const open = { createdAt, cancelledAt: null };
  if (startsAt > now) return { ...open, status: 'CONFIRMED', seatedAt: null };
  if (!comes) return { ...open, status: 'NO_SHOW', seatedAt: null };
  if (seatedAt > now) return { ...open, status: 'ARRIVED', seatedAt: null };
  return { ...open, status: endsAt <= now ? 'COMPLETED' : 'SEATED', seatedAt };
};
