import { type AvailabilityRequest, findTable, type UnavailableReason } from './availability.ts';
import { dayRulesOf } from './day-rules.ts';
import type { RestaurantPlan, SeatingType } from './restaurant-plan.ts';
import { serviceDayStartMinute, stepMinutes } from './service-day.ts';
import type { ServiceDayState } from './service-day-state.ts';
import { isSlotStep, type Slot } from './slot.ts';

/** A party's question about a whole service day. */
export interface DayRequest {
  readonly partySize: number;
  /** Null for any. */
  readonly seating: readonly SeatingType[] | null;
}

/** The first and the last time of a day that can be had, which may be the same; or why none can. */
export type DayFinding =
  | { readonly isAvailable: true; readonly first: Slot; readonly last: Slot }
  | { readonly isAvailable: false; readonly reason: UnavailableReason };

/** Of the slots of a day these alone differ from one another; all else is the day's, the party's or the house's. */
const reasonsOfSlots: ReadonlySet<UnavailableReason> = new Set(['PAST_CUTOFF', 'NO_TABLE', 'PACING_LIMIT']);

const lastMinute = serviceDayStartMinute + 24 * 60 - stepMinutes;

/** Minutes of the day's slots, in their order; those that come twice, where clocks go back, twice. */
const slotMinutes = (plan: RestaurantPlan, { calendar }: ServiceDayState): number[] => {
  const rules = dayRulesOf(plan, calendar.serviceDate);
  return calendar.minuteOfStep.filter((_minute, step) => isSlotStep(rules, calendar, step, 'ONLINE'));
};

/** Slots that are past speak for a day only where all are; then tables come before pacing. */
const reasonOfDay = (reasons: ReadonlySet<UnavailableReason>): UnavailableReason => {
  if (reasons.has('NO_TABLE')) return 'NO_TABLE';
  return reasons.has('PACING_LIMIT') ? 'PACING_LIMIT' : 'PAST_CUTOFF';
};

/**
 * What diners can have on a service day. Where that is nothing, the reason is the one that its slots have by the
 * order of findTable's; without slots, the one that any time of the day has.
 * @param now epoch milliseconds
 */
export const findDay = (
  plan: RestaurantPlan,
  day: ServiceDayState,
  { partySize, seating }: DayRequest,
  now: number,
): DayFinding => {
  const { serviceDate } = day.calendar;
  const find = (minute: number) => {
    const request: AvailabilityRequest = { serviceDate, minute, partySize, seating, channel: 'ONLINE' };
    return findTable(plan, day, request, now);
  };
  const reasons = new Set<UnavailableReason>();
  const minutes = slotMinutes(plan, day);
  for (const minute of minutes.length > 0 ? minutes : [lastMinute]) {
    const finding = find(minute);
    if (finding.isAvailable) {
      const [first] = finding.slots;
      if (first === undefined) throw new Error('a time that can be had without a slot');
      return { isAvailable: true, first, last: lastSlot(minutes, find) ?? first };
    }
    if (!reasonsOfSlots.has(finding.reason)) return { isAvailable: false, reason: finding.reason };
    reasons.add(finding.reason);
  }
  return { isAvailable: false, reason: reasonOfDay(reasons) };
};

const lastSlot = (
  minutes: readonly number[],
  find: (minute: number) => ReturnType<typeof findTable>,
): Slot | undefined => {
  for (const minute of minutes.toReversed()) {
    const finding = find(minute);
    if (finding.isAvailable) return finding.slots[0];
  }
  return undefined;
};
