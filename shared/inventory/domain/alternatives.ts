import {
  type AvailabilityRequest,
  alternativesWithinMinutes,
  isBeyondWindow,
  isPastCutoff,
  minutesInDay,
  seatsAt,
  standingReason,
} from './availability.ts';
import { type DayRules, dayRulesOf } from './day-rules.ts';
import type { RestaurantPlan } from './restaurant-plan.ts';
import { instantOfStep } from './service-day.ts';
import type { ServiceDayState } from './service-day-state.ts';
import { isSlotStep, makeSlot, type Slot } from './slot.ts';

interface NearSlot {
  readonly rules: DayRules;
  readonly day: ServiceDayState;
  readonly step: number;
  readonly distanceMinutes: number;
}

/** The asked minute as a neighbouring service day counts it. */
const minuteSeenFrom = (serviceDate: string, request: AvailabilityRequest): number => {
  if (serviceDate === request.serviceDate) return request.minute;
  return serviceDate > request.serviceDate ? request.minute - minutesInDay : request.minute + minutesInDay;
};

/** Slots within two hours either side, nearest first, the earlier one of two as near. */
const slotsNear = (
  plan: RestaurantPlan,
  days: readonly ServiceDayState[],
  request: AvailabilityRequest,
): NearSlot[] => {
  const near: NearSlot[] = [];
  for (const day of days) {
    const { calendar } = day;
    const rules = dayRulesOf(plan, calendar.serviceDate);
    if (standingReason(rules, request) !== null) continue;
    const asked = minuteSeenFrom(calendar.serviceDate, request);
    // Where the clock shows the asked minute twice, the second one is another time.
    const askedStep = calendar.minuteOfStep.indexOf(asked);
    for (let step = 0; step < calendar.stepsInDay; step += 1) {
      const minute = calendar.minuteOfStep[step];
      if (minute === undefined || step === askedStep) continue;
      const distanceMinutes = Math.abs(minute - asked);
      if (distanceMinutes > alternativesWithinMinutes) continue;
      if (isSlotStep(rules, calendar, step, request.channel))
        near.push({ rules, day, step, distanceMinutes });
    }
  }
  return near.sort(
    (one, other) =>
      one.distanceMinutes - other.distanceMinutes ||
      instantOfStep(one.day.calendar, one.step) - instantOfStep(other.day.calendar, other.step),
  );
};

const slotsOf = (
  { rules, day, step }: Omit<NearSlot, 'distanceMinutes'>,
  request: AvailabilityRequest,
  now: number,
): Slot[] => {
  const { calendar } = day;
  const minute = calendar.minuteOfStep[step] ?? Number.NaN;
  if (isPastCutoff(rules, calendar, minute, request, instantOfStep(calendar, step), now)) return [];
  if (isBeyondWindow(rules, calendar, request, now)) return [];
  const seats = seatsAt(rules, day, step, request);
  if (typeof seats === 'string') return [];
  return seats.map((seating) => makeSlot(rules, calendar, step, request.partySize, seating));
};

/**
 * What can be booked instead: within two hours either side, nearest first, once a seating type.
 * @param days those of serviceDatesOf, in order
 */
export const findAlternatives = (
  plan: RestaurantPlan,
  days: readonly ServiceDayState[],
  request: AvailabilityRequest,
  now: number,
): Slot[] => slotsNear(plan, days, request).flatMap((near) => slotsOf(near, request, now));

/** Everything that can be booked between two minutes of one service day, both included, in the order of time. */
export const findSlotsBetween = (
  plan: RestaurantPlan,
  day: ServiceDayState,
  request: AvailabilityRequest,
  fromMinute: number,
  untilMinute: number,
  now: number,
): Slot[] => {
  const { calendar } = day;
  const rules = dayRulesOf(plan, calendar.serviceDate);
  if (standingReason(rules, request) !== null) return [];
  return Array.from({ length: calendar.stepsInDay }, (_, step) => step)
    .filter((step) => {
      const minute = calendar.minuteOfStep[step] ?? Number.NaN;
      return (
        minute >= fromMinute && minute <= untilMinute && isSlotStep(rules, calendar, step, request.channel)
      );
    })
    .flatMap((step) => slotsOf({ rules, day, step }, request, now));
};
