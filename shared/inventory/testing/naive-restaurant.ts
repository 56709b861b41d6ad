import type { AvailabilityRequest, UnavailableReason } from '../domain/availability.ts';
import type { RestaurantPlan } from '../domain/restaurant-plan.ts';
import type { PartyAllocation } from '../domain/service-day-state.ts';
import type { Slot } from '../domain/slot.ts';
import type { ChosenTables } from '../domain/table-choice.ts';
import {
  naiveClockAt,
  naiveDateAfter,
  naiveDateAt,
  naiveInstantOf,
  naiveMinuteOf,
  naiveQuarters,
  naiveWindow,
} from './naive-clock.ts';
import {
  type NaiveDay,
  naiveDay,
  naiveLimit,
  naivePeriod,
  naiveShortestStay,
  naiveTurnMinutes,
} from './naive-rules.ts';
import { type NaiveWish, naiveChoice, naiveSeatingTypes, naiveWays, naiveWaysFor } from './naive-tables.ts';

/** A restaurant as anybody would write it down: its plan, and the list of who has which tables when. */
export interface NaiveRestaurant {
  readonly plan: RestaurantPlan;
  /** Holds that ran out are not in it. */
  readonly parties: readonly PartyAllocation[];
}

/** The asked times, once a seating type; or the first reason in the order of the documentation. */
export type NaiveFinding = { readonly slots: readonly Slot[] } | { readonly reason: UnavailableReason };

/** A time at which a party could begin. */
interface NaiveTime {
  readonly serviceDate: string;
  /** Epoch milliseconds. */
  readonly startsAt: number;
  /** What the clock shows then. */
  readonly clock: Temporal.PlainDateTime;
  readonly minute: number;
}

const timeAt = ({ timeZone }: RestaurantPlan, serviceDate: string, startsAt: number): NaiveTime => {
  const clock = naiveClockAt(startsAt, timeZone);
  return { serviceDate, startsAt, clock, minute: naiveMinuteOf(clock, serviceDate) };
};

/** More than any clock is ever changed by. */
const anyChange = 2 * 60 * 60_000;

/** The quarters of an hour of a service day at which the clock shows one of the minutes, both included. */
const timesBetween = (
  plan: RestaurantPlan,
  serviceDate: string,
  fromMinute: number,
  untilMinute: number,
): NaiveTime[] => {
  const from = naiveInstantOf(serviceDate, fromMinute, plan.timeZone) - anyChange;
  const until = naiveInstantOf(serviceDate, untilMinute, plan.timeZone) + anyChange;
  return naiveQuarters(serviceDate, plan.timeZone)
    .filter((startsAt) => from <= startsAt && startsAt <= until)
    .map((startsAt) => timeAt(plan, serviceDate, startsAt))
    .filter(({ minute }) => fromMinute <= minute && minute <= untilMinute);
};

/** What is wrong with the question itself, whenever it is asked. */
const standingReason = (
  { bookableOnline }: RestaurantPlan,
  { rules, floorPlan }: NaiveDay,
  { partySize, seating, channel }: AvailabilityRequest,
): UnavailableReason | null => {
  if (channel === 'ONLINE' && !bookableOnline) return 'NOT_BOOKABLE_ONLINE';
  if (channel === 'ONLINE' && partySize < rules.smallestParty) return 'PARTY_TOO_SMALL';
  if (channel === 'ONLINE' && partySize > rules.largestParty) return 'PARTY_TOO_LARGE';
  const ways = naiveWaysFor(floorPlan, channel, partySize);
  if (ways.length === 0) {
    const isForSomeTable = naiveWays(floorPlan, channel).some(
      ({ maximumParty }) => partySize <= maximumParty,
    );
    return isForSomeTable ? 'PARTY_TOO_SMALL' : 'PARTY_TOO_LARGE';
  }
  if (seating !== null && !ways.some((way) => seating.includes(way.seating))) return 'NO_SUCH_SEATING';
  return null;
};

/** Too late, or too early, to ask for a minute of a service date. */
const timingReason = (
  { timeZone }: RestaurantPlan,
  day: NaiveDay,
  { serviceDate, minute, startsAt }: Pick<NaiveTime, 'serviceDate' | 'minute' | 'startsAt'>,
  channel: AvailabilityRequest['channel'],
  now: number,
): UnavailableReason | null => {
  const { slotCutoffMinutes, shiftCutoffMinutes, bookingWindowDays } = day.rules;
  if (channel === 'ONLINE') {
    if (now > startsAt - slotCutoffMinutes * 60_000) return 'PAST_CUTOFF';
    const period = naivePeriod(day, minute);
    const cutoff = period?.cutoffMinutes === undefined ? shiftCutoffMinutes : period.cutoffMinutes;
    if (period !== undefined && cutoff !== null) {
      const first = naiveInstantOf(serviceDate, period.firstSeatingMinute, timeZone);
      if (now > first - cutoff * 60_000) return 'PAST_CUTOFF';
    }
  } else if (now >= startsAt + 15 * 60_000) return 'PAST_CUTOFF';
  // The restaurant's own people have two years.
  const windowDays = channel === 'ONLINE' ? bookingWindowDays : 730;
  const lastDate = naiveDateAfter(naiveDateAt(now, timeZone), windowDays);
  return serviceDate > lastDate ? 'BEYOND_BOOKING_WINDOW' : null;
};

/** Diners come on the grid of slots, everybody else on any quarter of an hour, all of them in a seating period. */
const isSeated = (day: NaiveDay, minute: number, channel: AvailabilityRequest['channel']): boolean =>
  naivePeriod(day, minute) !== undefined &&
  minute % (channel === 'ONLINE' ? day.rules.slotIntervalMinutes : 15) === 0;

const wishAt = (
  day: NaiveDay,
  { startsAt, minute }: NaiveTime,
  { partySize, seating, channel }: AvailabilityRequest,
): NaiveWish => {
  const minutes = naiveTurnMinutes(day, minute, partySize) + day.rules.bufferMinutes;
  return {
    partySize,
    seating,
    channel,
    stay: { startsAt, endsAt: startsAt + minutes * 60_000 },
    shortestMinutes: naiveShortestStay(day, minute),
  };
};

/**
 * Whether the kitchen takes a party more. The slot is the slot interval that the time lies in; everybody counts
 * who begins in it, held or booked, whoever let them in.
 */
const pacingAllows = (
  { plan, parties }: NaiveRestaurant,
  { serviceDate, startsAt, minute }: Pick<NaiveTime, 'serviceDate' | 'startsAt' | 'minute'>,
  { partySize, channel }: Pick<AvailabilityRequest, 'partySize' | 'channel'>,
): boolean => {
  const day = naiveDay(plan, serviceDate);
  const { slotIntervalMinutes } = day.rules;
  const sinceSlot = minute % slotIntervalMinutes;
  const from = startsAt - sinceSlot * 60_000;
  const until = from + slotIntervalMinutes * 60_000;
  const limit = naiveLimit(plan, day, serviceDate, minute - sinceSlot);
  if (limit.isPaused && channel === 'ONLINE') return false;
  let covers = partySize;
  let count = 1;
  for (const party of parties) {
    if (party.startsAt < from || party.startsAt >= until) continue;
    covers += party.covers;
    count += 1;
  }
  return (
    (limit.covers === null || covers <= limit.covers) && (limit.parties === null || count <= limit.parties)
  );
};

const findAt = (
  restaurant: NaiveRestaurant,
  day: NaiveDay,
  time: NaiveTime,
  request: AvailabilityRequest,
): NaiveFinding => {
  const { plan, parties } = restaurant;
  const types = naiveSeatingTypes(day.floorPlan, parties, wishAt(day, time, request));
  if (types.length === 0) return { reason: 'NO_TABLE' };
  if (request.exceedsPacing !== true && !pacingAllows(restaurant, time, request))
    return { reason: 'PACING_LIMIT' };
  return {
    slots: types.map((seating) => ({
      startsAt: time.startsAt,
      timeZone: plan.timeZone,
      durationMinutes: naiveTurnMinutes(day, time.minute, request.partySize),
      seating,
    })),
  };
};

/** The first quarter of an hour at which the clock shows the asked minute; none where it is skipped, or no quarter. */
const askedTime = (plan: RestaurantPlan, { serviceDate, minute }: AvailabilityRequest): NaiveTime | null => {
  const time = timeAt(plan, serviceDate, naiveInstantOf(serviceDate, minute, plan.timeZone));
  return time.minute === minute && minute % 15 === 0 ? time : null;
};

/** Whether the asked time can be had. */
export const naiveFinding = (
  restaurant: NaiveRestaurant,
  request: AvailabilityRequest,
  now: number,
): NaiveFinding => {
  const { plan } = restaurant;
  const { serviceDate, minute, channel } = request;
  const day = naiveDay(plan, serviceDate);
  const startsAt = naiveInstantOf(serviceDate, minute, plan.timeZone);
  const reason =
    standingReason(plan, day, request) ??
    timingReason(plan, day, { serviceDate, minute, startsAt }, channel, now);
  if (reason !== null) return { reason };
  if (day.isClosedSpecially) return { reason: 'CLOSED' };
  const time = askedTime(plan, request);
  if (time === null || !isSeated(day, minute, channel)) return { reason: 'OUTSIDE_SERVICE_HOURS' };
  return findAt(restaurant, day, time, request);
};

/** What can be had at a time other than the asked one; nothing where anything speaks against it. */
const slotsAt = (
  restaurant: NaiveRestaurant,
  time: NaiveTime,
  request: AvailabilityRequest,
  now: number,
): readonly Slot[] => {
  const { plan } = restaurant;
  const day = naiveDay(plan, time.serviceDate);
  if (!isSeated(day, time.minute, request.channel)) return [];
  const reason = standingReason(plan, day, request) ?? timingReason(plan, day, time, request.channel, now);
  if (reason !== null) return [];
  const found = findAt(restaurant, day, time, request);
  return 'slots' in found ? found.slots : [];
};

/** Two hours either side by the clock on the wall, nearest first, the earlier of two as near. */
export const naiveAlternatives = (
  restaurant: NaiveRestaurant,
  request: AvailabilityRequest,
  now: number,
): Slot[] => {
  const { plan } = restaurant;
  const askedAt = askedTime(plan, request)?.startsAt;
  return [-1, 0, 1]
    .flatMap((days) => {
      // A minute of this date is so much less of the next one.
      const asked = request.minute - days * 24 * 60;
      const serviceDate = naiveDateAfter(request.serviceDate, days);
      return timesBetween(plan, serviceDate, asked - 120, asked + 120).map((time) => ({
        time,
        minutes: Math.abs(time.minute - asked),
      }));
    })
    .filter(({ time }) => time.startsAt !== askedAt)
    .sort((one, other) => one.minutes - other.minutes || one.time.startsAt - other.time.startsAt)
    .flatMap(({ time }) => slotsAt(restaurant, time, request, now));
};

/** Everything of one service date between two minutes, both included. */
export const naiveSlotsBetween = (
  restaurant: NaiveRestaurant,
  request: AvailabilityRequest,
  fromMinute: number,
  untilMinute: number,
  now: number,
): Slot[] =>
  timesBetween(restaurant.plan, request.serviceDate, fromMinute, untilMinute).flatMap((time) =>
    slotsAt(restaurant, time, request, now),
  );

/** The tables for a party that begins at an instant of a service date, open or not. */
export const naiveTablesAt = (
  { plan, parties }: NaiveRestaurant,
  serviceDate: string,
  startsAt: number,
  request: AvailabilityRequest,
): ChosenTables | null => {
  const day = naiveDay(plan, serviceDate);
  const { from, until } = naiveWindow(serviceDate, plan.timeZone);
  const known = parties.filter((party) => party.endsAt > from && party.startsAt < until);
  return naiveChoice(day.floorPlan, known, wishAt(day, timeAt(plan, serviceDate, startsAt), request));
};
