import { findTableAt, type UnavailableReason } from './availability.ts';
import type { RestaurantPlan } from './restaurant-plan.ts';
import { slotStepsOf } from './seating-slots.ts';
import { instantOfStep } from './service-day.ts';
import type { ServiceDayState } from './service-day-state.ts';

/** A plan as it was, and as a change leaves it. */
export interface PlanComparison {
  readonly before: RestaurantPlan;
  readonly after: RestaurantPlan;
}

/** Whether a diner could have a slot; the reason is null where one could. */
export interface SlotOutlook {
  readonly isAvailable: boolean;
  readonly reason: UnavailableReason | null;
}

/** One slot of a date under two plans; null under a plan that does not have it. */
export interface PlannedSlot {
  /** Epoch milliseconds. */
  readonly startsAt: number;
  /** Wall-clock minute from local midnight of the service date. */
  readonly minute: number;
  readonly before: SlotOutlook | null;
  readonly after: SlotOutlook | null;
}

/** What diners could have of each slot, by its step. */
const outlooksOf = (
  plan: RestaurantPlan,
  day: ServiceDayState,
  partySize: number,
  now: number,
): ReadonlyMap<number, SlotOutlook> => {
  const { calendar } = day;
  const { serviceDate } = calendar;
  return new Map(
    slotStepsOf(plan, day).map((step): [number, SlotOutlook] => {
      const minute = calendar.minuteOfStep[step] ?? Number.NaN;
      const request = { serviceDate, minute, partySize, seating: null, channel: 'ONLINE' as const };
      const place = { step, startsAt: instantOfStep(calendar, step) };
      const finding = findTableAt(plan, day, request, place, now);
      return [
        step,
        { isAvailable: finding.isAvailable, reason: finding.isAvailable ? null : finding.reason },
      ];
    }),
  );
};

/**
 * Every slot that a service day has under either plan, by the check that answers diners, with what is taken as it is.
 * @param now epoch milliseconds
 */
export const comparePlans = (
  { before, after }: PlanComparison,
  day: ServiceDayState,
  partySize: number,
  now: number,
): PlannedSlot[] => {
  const [old, planned] = [outlooksOf(before, day, partySize, now), outlooksOf(after, day, partySize, now)];
  const steps = [...new Set([...old.keys(), ...planned.keys()])].sort((one, other) => one - other);
  return steps.map((step) => ({
    startsAt: instantOfStep(day.calendar, step),
    minute: day.calendar.minuteOfStep[step] ?? Number.NaN,
    before: old.get(step) ?? null,
    after: planned.get(step) ?? null,
  }));
};
