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
import { instantOfStep, type ServiceDayCalendar } from './service-day.ts';
import type { ServiceDayState } from './service-day-state.ts';
import { isSlotStep, makeSlot, type Slot } from './slot.ts';

/** A step near the asked time. */
interface NearStep {
  readonly step: number;
  readonly distanceMinutes: number;
}

interface NearSlot extends NearStep {
  readonly rules: DayRules;
  readonly day: ServiceDayState;
}

/** The asked minute as a neighbouring service day counts it. */
const minuteSeenFrom = (serviceDate: string, request: AvailabilityRequest): number => {
  if (serviceDate === request.serviceDate) return request.minute;
  return serviceDate > request.serviceDate ? request.minute - minutesInDay : request.minute + minutesInDay;
};

const makeNearSteps = (calendar: ServiceDayCalendar, asked: number): NearStep[] => {
  // Where the clock shows the asked minute twice, the second one is another time.
  const askedStep = calendar.minuteOfStep.indexOf(asked);
  const near: NearStep[] = [];
  for (let step = 0; step < calendar.stepsInDay; step += 1) {
    const distanceMinutes = Math.abs((calendar.minuteOfStep[step] ?? Number.NaN) - asked);
    if (step !== askedStep && distanceMinutes <= alternativesWithinMinutes)
      near.push({ step, distanceMinutes });
  }
  return near.sort((one, other) => one.distanceMinutes - other.distanceMinutes || one.step - other.step);
};

const nearStepsByCalendar = new WeakMap<ServiceDayCalendar, Map<number, readonly NearStep[]>>();

/** Within two hours either side, nearest first, the earlier one of two as near; every house of a zone has the same. */
const nearStepsOf = (calendar: ServiceDayCalendar, asked: number): readonly NearStep[] => {
  const byMinute = nearStepsByCalendar.get(calendar) ?? new Map<number, readonly NearStep[]>();
  nearStepsByCalendar.set(calendar, byMinute);
  const known = byMinute.get(asked);
  if (known !== undefined) return known;
  const made = makeNearSteps(calendar, asked);
  byMinute.set(asked, made);
  return made;
};

function* slotsNearIn(
  plan: RestaurantPlan,
  day: ServiceDayState,
  request: AvailabilityRequest,
): Generator<NearSlot> {
  const { calendar } = day;
  const rules = dayRulesOf(plan, calendar.serviceDate);
  if (standingReason(rules, request) !== null) return;
  for (const near of nearStepsOf(calendar, minuteSeenFrom(calendar.serviceDate, request)))
    if (isSlotStep(rules, calendar, near.step, request.channel)) yield { rules, day, ...near };
}

/** Slots within two hours either side, nearest first, the earlier one of two as near. */
const slotsNear = (
  plan: RestaurantPlan,
  days: readonly ServiceDayState[],
  request: AvailabilityRequest,
): Iterable<NearSlot> => {
  const [only] = days;
  if (only !== undefined && days.length === 1) return slotsNearIn(plan, only, request);
  return days
    .flatMap((day) => [...slotsNearIn(plan, day, request)])
    .sort(
      (one, other) =>
        one.distanceMinutes - other.distanceMinutes ||
        instantOfStep(one.day.calendar, one.step) - instantOfStep(other.day.calendar, other.step),
    );
};

const slotsOf = (
  { rules, day, step }: Pick<NearSlot, 'rules' | 'day' | 'step'>,
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
): Slot[] => [...slotsNear(plan, days, request)].flatMap((near) => slotsOf(near, request, now));

/** The first of findAlternatives, without the others; null where there is none. */
export const findNearestAlternative = (
  plan: RestaurantPlan,
  days: readonly ServiceDayState[],
  request: AvailabilityRequest,
  now: number,
): Slot | null => {
  for (const near of slotsNear(plan, days, request)) {
    const [first] = slotsOf(near, request, now);
    if (first !== undefined) return first;
  }
  return null;
};

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
