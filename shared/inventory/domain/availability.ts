import type { DayPlan } from './day-plan.ts';
import { type DayRules, dayRulesOf, keptSteps, periodAt, slotLimitAt, turnMinutes } from './day-rules.ts';
import { allowsParty, type PacingInterval } from './pacing.ts';
import type { BookingChannel, RestaurantPlan, SeatingType } from './restaurant-plan.ts';
import {
  addDays,
  instantOfMinute,
  type ServiceDayCalendar,
  serviceDayStartMinute,
  stepMilliseconds,
  stepMinutes,
} from './service-day.ts';
import type { ServiceDayState } from './service-day-state.ts';
import { isSlotStep, makeSlot, type Slot } from './slot.ts';
import { freeSeatingTypes, type SeatingRequest } from './table-choice.ts';

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
  readonly channel: BookingChannel;
  /** A host's word that the kitchen takes one party more. */
  readonly exceedsPacing?: boolean;
}

/** The asked time, if it can be booked, and where it lies. */
export type TableFinding =
  | { readonly isAvailable: true; readonly slots: readonly Slot[]; readonly step: number }
  | { readonly isAvailable: false; readonly reason: UnavailableReason };

/** Alternatives lie within two hours either side. */
export const alternativesWithinMinutes = 120;
export const minutesInDay = 24 * 60;

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

/** The restaurant's own people book as far ahead as any booking window may reach. */
const longestWindowDays = 730;

/** Today and so many days ahead can be booked by a channel. */
export const bookingWindowDays = ({ rules }: DayPlan, channel: BookingChannel): number =>
  channel === 'ONLINE' ? rules.bookingWindowDays : longestWindowDays;

const dayMilliseconds = 24 * 60 * 60_000;

/**
 * Whether the service day is further ahead than diners can book. Most are not, by two days or more: that is seen
 * without asking a calendar, which a thousand candidates would feel.
 */
export const isBeyondWindow = (
  rules: DayRules,
  { firstInstant, serviceDate, timeZone }: ServiceDayCalendar,
  { channel }: AvailabilityRequest,
  now: number,
): boolean => {
  const windowDays = bookingWindowDays(rules.plan, channel);
  return (
    firstInstant - now > (windowDays - 2) * dayMilliseconds &&
    serviceDate > addDays(localDateAt(now, timeZone), windowDays)
  );
};

/** What no table can mend: the party, the seating, the house. Null when tables may be looked at. */
export const standingReason = (rules: DayRules, request: AvailabilityRequest): UnavailableReason | null => {
  const { partySize, seating, channel } = request;
  const { smallestParty, largestParty } = rules.plan.rules;
  if (channel === 'ONLINE') {
    if (!rules.bookableOnline) return 'NOT_BOOKABLE_ONLINE';
    if (partySize < smallestParty) return 'PARTY_TOO_SMALL';
    if (partySize > largestParty) return 'PARTY_TOO_LARGE';
  }
  const options = rules.seating.options(partySize, channel);
  if (options.length === 0)
    return partySize > rules.seating.largestParty(channel) ? 'PARTY_TOO_LARGE' : 'PARTY_TOO_SMALL';
  if (seating !== null && !options.some((option) => seating.includes(option.seating)))
    return 'NO_SUCH_SEATING';
  return null;
};

/**
 * Diners keep the cut-off before the slot, and the one before the first seating of its period; the restaurant's own
 * people can book a quarter of an hour until it is over.
 */
export const isPastCutoff = (
  rules: DayRules,
  calendar: ServiceDayCalendar,
  minute: number,
  { channel }: AvailabilityRequest,
  startsAt: number,
  now: number,
): boolean => {
  if (channel !== 'ONLINE') return startsAt + stepMilliseconds <= now;
  const { slotCutoffMinutes, shiftCutoffMinutes } = rules.plan.rules;
  if (startsAt < now + slotCutoffMinutes * 60_000) return true;
  const period = periodAt(rules, minute);
  const cutoffMinutes = period?.cutoffMinutes === undefined ? shiftCutoffMinutes : period.cutoffMinutes;
  if (period === null || cutoffMinutes === null) return false;
  return instantOfMinute(calendar, period.firstSeatingMinute) < now + cutoffMinutes * 60_000;
};

/** The steps of the slot that a step lies in: as many as the slot interval has, on its grid. */
export const pacingInterval = (rules: DayRules, minute: number, step: number): PacingInterval => {
  const { slotIntervalMinutes } = rules.plan.rules;
  const from = step - (minute % slotIntervalMinutes) / stepMinutes;
  return { from, until: from + slotIntervalMinutes / stepMinutes };
};

/** Whether the kitchen takes one party more that begins at the step. Pauses are for diners only. */
export const pacingAllows = (
  rules: DayRules,
  day: ServiceDayState,
  step: number,
  { partySize, channel }: Pick<AvailabilityRequest, 'partySize' | 'channel'>,
): boolean => {
  const minute = day.calendar.minuteOfStep[step] ?? Number.NaN;
  const limit = slotLimitAt(rules, minute - (minute % rules.plan.rules.slotIntervalMinutes));
  if (limit.isPaused && channel === 'ONLINE') return false;
  return allowsParty(day.starts, pacingInterval(rules, minute, step), partySize, limit);
};

/** The steps that a party takes which begins at a step, by its period's turn time and the buffer. */
export const seatingRequestAt = (
  rules: DayRules,
  { minuteOfStep }: ServiceDayCalendar,
  step: number,
  { partySize, seating, channel }: Pick<AvailabilityRequest, 'partySize' | 'seating' | 'channel'>,
): SeatingRequest => {
  const durationMinutes = turnMinutes(rules, minuteOfStep[step] ?? Number.NaN, partySize);
  return { partySize, seating, channel, step, untilStep: step + keptSteps(rules, durationMinutes) };
};

/**
 * The seats that can be had at a step; or why none. The step is a slot of an open shift.
 * @param options the ways to seat the party
 */
export const seatsAt = (
  rules: DayRules,
  day: ServiceDayState,
  step: number,
  request: AvailabilityRequest,
  options = rules.seating.options(request.partySize, request.channel),
): readonly SeatingType[] | 'NO_TABLE' | 'PACING_LIMIT' => {
  const wanted = seatingRequestAt(rules, day.calendar, step, request);
  const types = freeSeatingTypes(options, day.occupancy, wanted);
  if (types.length === 0) return 'NO_TABLE';
  return request.exceedsPacing === true || pacingAllows(rules, day, step, request) ? types : 'PACING_LIMIT';
};

const unavailable = (reason: UnavailableReason): TableFinding => ({ isAvailable: false, reason });

/** Where a party would begin. */
interface PlaceInDay {
  /** Below 0 where no step begins at the time. */
  readonly step: number;
  /** Epoch milliseconds. */
  readonly startsAt: number;
}

/** As findTable, at a place in the day: a time that comes twice, where clocks go back, is two of them. */
export const findTableAt = (
  plan: RestaurantPlan,
  day: ServiceDayState,
  request: AvailabilityRequest,
  { step, startsAt }: PlaceInDay,
  now: number,
): TableFinding => {
  const rules = dayRulesOf(plan, request.serviceDate);
  const standing = standingReason(rules, request);
  if (standing !== null) return unavailable(standing);
  const { calendar } = day;
  if (isPastCutoff(rules, calendar, request.minute, request, startsAt, now))
    return unavailable('PAST_CUTOFF');
  if (isBeyondWindow(rules, calendar, request, now)) return unavailable('BEYOND_BOOKING_WINDOW');
  if (rules.isClosedSpecially) return unavailable('CLOSED');
  if (step < 0 || !isSlotStep(rules, calendar, step, request.channel))
    return unavailable('OUTSIDE_SERVICE_HOURS');
  const seats = seatsAt(rules, day, step, request);
  if (typeof seats === 'string') return unavailable(seats);
  const slots = seats.map((seating) => makeSlot(rules, calendar, step, request.partySize, seating));
  return { isAvailable: true, slots, step };
};

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
  const step = day.calendar.minuteOfStep.indexOf(request.minute);
  const startsAt = instantOfMinute(day.calendar, request.minute);
  return findTableAt(plan, day, request, { step, startsAt }, now);
};
