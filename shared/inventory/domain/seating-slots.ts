import { pacingInterval } from './availability.ts';
import { dayRulesOf, periodAt, type SlotLimit, slotLimitAt, turnTimesAt } from './day-rules.ts';
import { startsWithin } from './pacing.ts';
import type { RestaurantPlan, TurnTime } from './restaurant-plan.ts';
import { instantOfStep } from './service-day.ts';
import type { ServiceDayState } from './service-day-state.ts';
import { isSlotStep } from './slot.ts';

/** One slot of a service day as the house has it before it. */
export interface SeatingSlot {
  /** Epoch milliseconds. */
  readonly startsAt: number;
  /** Wall-clock minute from local midnight of the service date. */
  readonly minute: number;
  /** The name of the seating period. */
  readonly period: string;
  readonly limit: SlotLimit;
  /** Whether the limit is the date's own. */
  readonly isDatedLimit: boolean;
  /** What starts in the slot, held or booked. */
  readonly covers: number;
  readonly parties: number;
  readonly turnTimes: readonly TurnTime[];
}

/** The steps at which slots for diners begin by a plan, in the order of time. */
export const slotStepsOf = (
  plan: RestaurantPlan,
  { calendar }: Pick<ServiceDayState, 'calendar'>,
): number[] => {
  const rules = dayRulesOf(plan, calendar.serviceDate);
  return Array.from({ length: calendar.stepsInDay }, (_, step) => step).filter((step) =>
    isSlotStep(rules, calendar, step, 'ONLINE'),
  );
};

/** Every slot of a service day; one whose time comes twice, where clocks go back, twice. */
export const seatingSlotsOf = (plan: RestaurantPlan, day: ServiceDayState): SeatingSlot[] => {
  const { calendar, starts } = day;
  const rules = dayRulesOf(plan, calendar.serviceDate);
  return slotStepsOf(plan, day).map((step) => {
    const minute = calendar.minuteOfStep[step] ?? Number.NaN;
    return {
      startsAt: instantOfStep(calendar, step),
      minute,
      period: periodAt(rules, minute)?.name ?? '',
      limit: slotLimitAt(rules, minute),
      isDatedLimit: rules.datedPacing.has(minute),
      ...startsWithin(starts, pacingInterval(rules, minute, step)),
      turnTimes: turnTimesAt(rules, minute),
    };
  });
};
