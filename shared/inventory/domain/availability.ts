import { allowsParty } from './pacing.ts';
import type { RestaurantPlan, SeatingType } from './restaurant-plan.ts';
import { seatingOptions } from './seating-options.ts';
import {
  addDays,
  instantOfMinute,
  instantOfStep,
  type ServiceDayCalendar,
  serviceDayStartMinute,
} from './service-day.ts';
import type { ServiceDayState } from './service-day-state.ts';
import { isClosedSpecially, isSlotStep, makeSlot, type Slot } from './slot.ts';
import { freeSeatingTypes } from './table-choice.ts';

export const unavailableReasons = [
  'NO_TABLE',
  'PACING_LIMIT',
  'OUTSIDE_SERVICE_HOURS',
  'CLOSED',
  'PAST_CUTOFF',
  'BEYOND_BOOKING_WINDOW',
  'PARTY_TOO_SMALL',
  'PARTY_TOO_LARGE',
  'NO_SUCH_SEATING',
  'NOT_BOOKABLE_ONLINE',
] as const;
export type UnavailableReason = (typeof unavailableReasons)[number];

/** A party's question to one restaurant. */
export interface AvailabilityRequest {
  /** YYYY-MM-DD of the service day that the time belongs to. */
  readonly serviceDate: string;
  /** Wall-clock minute from local midnight of the service date, 240 to 1,679. */
  readonly minute: number;
  readonly partySize: number;
  /** Null for any. */
  readonly seating: readonly SeatingType[] | null;
}

/** The asked time, if it can be booked, and where it lies. */
export type TableFinding =
  | { readonly isAvailable: true; readonly slots: readonly Slot[]; readonly step: number }
  | { readonly isAvailable: false; readonly reason: UnavailableReason };

/** Alternatives lie within two hours either side. */
const alternativesWithinMinutes = 120;
const minutesInDay = 24 * 60;

/** The service days that a question looks at: its own, and a neighbour where two hours reach into it. */
export const serviceDatesOf = ({ serviceDate, minute }: AvailabilityRequest): string[] => {
  const dates = [serviceDate];
  if (minute - alternativesWithinMinutes < serviceDayStartMinute) dates.unshift(addDays(serviceDate, -1));
  if (minute + alternativesWithinMinutes >= serviceDayStartMinute + minutesInDay)
    dates.push(addDays(serviceDate, 1));
  return dates;
};

const localDateAt = (epochMilliseconds: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(epochMilliseconds)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();

/** The last service date that diners can book, as seen at an instant. */
const lastBookableDate = (plan: RestaurantPlan, now: number): string =>
  addDays(localDateAt(now, plan.timeZone), plan.rules.bookingWindowDays);

const dayMilliseconds = 24 * 60 * 60_000;

/**
 * Whether the service day is further ahead than diners can book. Most are not, by two days or more: that is seen
 * without asking a calendar, which a thousand candidates would feel.
 */
const isBeyondWindow = (plan: RestaurantPlan, calendar: ServiceDayCalendar, now: number): boolean =>
  calendar.firstInstant - now > (plan.rules.bookingWindowDays - 2) * dayMilliseconds &&
  calendar.serviceDate > lastBookableDate(plan, now);

/** What no table can mend: the party, the seating, the house. Null when tables may be looked at. */
const standingReason = (plan: RestaurantPlan, request: AvailabilityRequest): UnavailableReason | null => {
  const { partySize, seating } = request;
  if (!plan.bookableOnline) return 'NOT_BOOKABLE_ONLINE';
  if (partySize < plan.rules.smallestParty) return 'PARTY_TOO_SMALL';
  if (partySize > plan.rules.largestParty) return 'PARTY_TOO_LARGE';
  const options = seatingOptions(plan, partySize);
  if (options.length === 0) {
    const { tables, combinations } = plan.floorPlan;
    const largest = Math.max(0, ...[...tables, ...combinations].map(({ maximumParty }) => maximumParty));
    return partySize > largest ? 'PARTY_TOO_LARGE' : 'PARTY_TOO_SMALL';
  }
  if (seating !== null && !options.some((option) => seating.includes(option.seating)))
    return 'NO_SUCH_SEATING';
  return null;
};

const isPastCutoff = (plan: RestaurantPlan, startsAt: number, now: number) =>
  startsAt < now + plan.rules.slotCutoffMinutes * 60_000;

/** The seats that can be had at a step; or why none. The step is a slot of an open shift. */
const seatsAt = (
  plan: RestaurantPlan,
  day: ServiceDayState,
  step: number,
  request: AvailabilityRequest,
  now: number,
): readonly SeatingType[] | 'PAST_CUTOFF' | 'NO_TABLE' | 'PACING_LIMIT' => {
  const { partySize, seating } = request;
  if (isPastCutoff(plan, instantOfStep(day.calendar, step), now)) return 'PAST_CUTOFF';
  const types = freeSeatingTypes(plan, day.occupancy, { partySize, seating, step });
  if (types.length === 0) return 'NO_TABLE';
  const limit = { covers: plan.rules.pacingCovers, parties: plan.rules.pacingParties };
  return allowsParty(day.starts, step, partySize, limit) ? types : 'PACING_LIMIT';
};

const unavailable = (reason: UnavailableReason): TableFinding => ({ isAvailable: false, reason });

/**
 * Whether the asked time can be booked. Reasons in this order: the house takes no online bookings, party, seating,
 * past, booking window, closed, hours, tables, pacing.
 * @param day the service day of the request
 * @param now epoch milliseconds
 */
export const findTable = (
  plan: RestaurantPlan,
  day: ServiceDayState,
  request: AvailabilityRequest,
  now: number,
): TableFinding => {
  const standing = standingReason(plan, request);
  if (standing !== null) return unavailable(standing);
  const { calendar } = day;
  const step = calendar.minuteOfStep.indexOf(request.minute);
  if (isPastCutoff(plan, instantOfMinute(calendar, request.minute), now)) return unavailable('PAST_CUTOFF');
  if (isBeyondWindow(plan, calendar, now)) return unavailable('BEYOND_BOOKING_WINDOW');
  if (isClosedSpecially(plan, request.serviceDate)) return unavailable('CLOSED');
  if (step < 0 || !isSlotStep(plan, calendar, step)) return unavailable('OUTSIDE_SERVICE_HOURS');
  const seats = seatsAt(plan, day, step, request, now);
  if (typeof seats === 'string') return unavailable(seats);
  const slots = seats.map((seating) => makeSlot(plan, calendar, step, request.partySize, seating));
  return { isAvailable: true, slots, step };
};

interface NearSlot {
  readonly day: ServiceDayState;
  readonly step: number;
  readonly distanceMinutes: number;
}

/** Slots within two hours either side, nearest first, the earlier one of two as near. */
const slotsNear = (
  plan: RestaurantPlan,
  days: readonly ServiceDayState[],
  request: AvailabilityRequest,
): NearSlot[] => {
  const near: NearSlot[] = [];
  for (const day of days) {
    const shift =
      day.calendar.serviceDate === request.serviceDate
        ? 0
        : day.calendar.serviceDate > request.serviceDate
          ? minutesInDay
          : -minutesInDay;
    const asked = request.minute - shift;
    for (let step = 0; step < day.calendar.stepsInDay; step += 1) {
      const minute = day.calendar.minuteOfStep[step];
      if (minute === undefined || minute === asked) continue;
      const distanceMinutes = Math.abs(minute - asked);
      if (distanceMinutes > alternativesWithinMinutes) continue;
      if (isSlotStep(plan, day.calendar, step)) near.push({ day, step, distanceMinutes });
    }
  }
  return near.sort(
    (one, other) =>
      one.distanceMinutes - other.distanceMinutes ||
      instantOfStep(one.day.calendar, one.step) - instantOfStep(other.day.calendar, other.step),
  );
};

/** Reasons that no other time of the evening changes. */
const hopeless: ReadonlySet<UnavailableReason> = new Set([
  'NOT_BOOKABLE_ONLINE',
  'PARTY_TOO_SMALL',
  'PARTY_TOO_LARGE',
  'NO_SUCH_SEATING',
]);

/**
 * What can be booked instead: within two hours either side, nearest first, once a seating type.
 * @param days those of serviceDatesOf, in order
 */
export const findAlternatives = (
  plan: RestaurantPlan,
  days: readonly ServiceDayState[],
  request: AvailabilityRequest,
  reason: UnavailableReason,
  now: number,
): Slot[] => {
  if (hopeless.has(reason)) return [];
  return slotsNear(plan, days, request).flatMap(({ day, step }) => {
    if (isBeyondWindow(plan, day.calendar, now)) return [];
    const seats = seatsAt(plan, day, step, request, now);
    if (typeof seats === 'string') return [];
    return seats.map((seating) => makeSlot(plan, day.calendar, step, request.partySize, seating));
  });
};
