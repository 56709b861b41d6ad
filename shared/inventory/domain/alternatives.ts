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
import type { SeatingOption } from './seating-options.ts';
import { instantOfStep, type ServiceDayCalendar } from './service-day.ts';
import type { ServiceDayState } from './service-day-state.ts';
import { isSlotStep, makeSlot, type Slot } from './slot.ts';

/** A step near the asked time. */
interface NearStep {
  readonly step: number;
  readonly distanceMinutes: number;
}

/** A day on which the party might be seated, and what is the same for all of its steps. */
interface AskedDay {
  readonly rules: DayRules;
  readonly day: ServiceDayState;
  readonly options: readonly SeatingOption[];
}

interface NearSlot extends NearStep {
  readonly asked: AskedDay;
}

/** Null where nothing can be had at any time of the day. */
const askDay = (
  plan: RestaurantPlan,
  day: ServiceDayState,
  request: AvailabilityRequest,
  now: number,
): AskedDay | null => {
  const rules = dayRulesOf(plan, day.calendar.serviceDate);
  if (rules.periods.length === 0 || standingReason(rules, request) !== null) return null;
  if (isBeyondWindow(rules, day.calendar, request, now)) return null;
  return { rules, day, options: rules.seating.options(request.partySize, request.channel) };
};

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

/** The slots of a day near the asked time, nearest first. */
function* slotsNearIn(asked: AskedDay, request: AvailabilityRequest): Generator<NearSlot> {
  const { calendar } = asked.day;
  const minute = minuteSeenFrom(calendar.serviceDate, request);
  for (const { step, distanceMinutes } of nearStepsOf(calendar, minute))
    if (isSlotStep(asked.rules, calendar, step, request.channel)) yield { asked, step, distanceMinutes };
}

/** Slots within two hours either side, nearest first, the earlier one of two as near. */
const slotsNear = (
  plan: RestaurantPlan,
  days: readonly ServiceDayState[],
  request: AvailabilityRequest,
  now: number,
): Iterable<NearSlot> => {
  const asked = days.flatMap((day) => askDay(plan, day, request, now) ?? []);
  const [only] = asked;
  if (only === undefined) return [];
  if (asked.length === 1) return slotsNearIn(only, request);
  return asked
    .flatMap((day) => [...slotsNearIn(day, request)])
    .sort(
      (one, other) =>
        one.distanceMinutes - other.distanceMinutes ||
        instantOfStep(one.asked.day.calendar, one.step) - instantOfStep(other.asked.day.calendar, other.step),
    );
};

const slotsOf = (
  { rules, day, options }: AskedDay,
  step: number,
  request: AvailabilityRequest,
  now: number,
): Slot[] => {
  const { calendar } = day;
  const minute = calendar.minuteOfStep[step] ?? Number.NaN;
  if (isPastCutoff(rules, calendar, minute, request, instantOfStep(calendar, step), now)) return [];
  const seats = seatsAt(rules, day, step, request, options);
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
): Slot[] =>
  [...slotsNear(plan, days, request, now)].flatMap(({ asked, step }) => slotsOf(asked, step, request, now));

/** The first of findAlternatives, without the others; null where there is none. */
export const findNearestAlternative = (
  plan: RestaurantPlan,
  days: readonly ServiceDayState[],
  request: AvailabilityRequest,
  now: number,
): Slot | null => {
  for (const { asked, step } of slotsNear(plan, days, request, now)) {
    const [first] = slotsOf(asked, step, request, now);
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
  const asked = askDay(plan, day, request, now);
  if (asked === null) return [];
  return Array.from({ length: calendar.stepsInDay }, (_, step) => step)
    .filter((step) => {
      const minute = calendar.minuteOfStep[step] ?? Number.NaN;
      return (
        minute >= fromMinute &&
        minute <= untilMinute &&
        isSlotStep(asked.rules, calendar, step, request.channel)
      );
    })
    .flatMap((step) => slotsOf(asked, step, request, now));
};
