import { findSlotsBetween } from '#shared/inventory/domain/alternatives.ts';
import {
  type AvailabilityRequest,
  findTable,
  type UnavailableReason,
} from '#shared/inventory/domain/availability.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { stepMinutes } from '#shared/inventory/domain/service-day.ts';
import type { ServiceDayState } from '#shared/inventory/domain/service-day-state.ts';
import type { Slot } from '#shared/inventory/domain/slot.ts';
import type { WaitedFor } from './waitlist-entry.ts';

/** Whether waiting makes sense: not where there is a table now, nor where none can come free. */
export type WaitlistChance =
  | { readonly kind: 'available'; readonly slots: readonly Slot[] }
  | { readonly kind: 'worth_waiting' }
  | { readonly kind: 'hopeless'; readonly reason: UnavailableReason };

/** As any diner would ask for the time. */
export const requestAt = (wanted: WaitedFor, minute: number): AvailabilityRequest => ({
  serviceDate: wanted.serviceDate,
  minute,
  partySize: wanted.partySize,
  seating: wanted.seating === null ? null : [wanted.seating],
  channel: 'ONLINE',
});

/** What can be had now, in the order of time. */
export const slotsInRange = (
  plan: RestaurantPlan,
  day: ServiceDayState,
  wanted: WaitedFor,
  now: number,
): Slot[] => {
  const { earliestMinute, latestMinute } = wanted;
  return findSlotsBetween(plan, day, requestAt(wanted, earliestMinute), earliestMinute, latestMinute, now);
};

/** What somebody's cancellation can change. */
const mendable: ReadonlySet<UnavailableReason> = new Set(['NO_TABLE', 'PACING_LIMIT']);

const reasonsInRange = (
  plan: RestaurantPlan,
  day: ServiceDayState,
  wanted: WaitedFor,
  now: number,
): UnavailableReason[] => {
  const reasons: UnavailableReason[] = [];
  const first = Math.ceil(wanted.earliestMinute / stepMinutes) * stepMinutes;
  for (let minute = first; minute <= wanted.latestMinute; minute += stepMinutes) {
    const finding = findTable(plan, day, requestAt(wanted, minute), now);
    if (!finding.isAvailable) reasons.push(finding.reason);
  }
  return reasons;
};

/** @param now epoch milliseconds */
export const judgeWait = (
  plan: RestaurantPlan,
  day: ServiceDayState,
  wanted: WaitedFor,
  now: number,
): WaitlistChance => {
  const slots = slotsInRange(plan, day, wanted, now);
  if (slots.length > 0) return { kind: 'available', slots };
  const reasons = reasonsInRange(plan, day, wanted, now);
  if (reasons.some((reason) => mendable.has(reason))) return { kind: 'worth_waiting' };
  // A time that is over says more than one at which nobody is ever seated.
  const reason = reasons.find((each) => each !== 'OUTSIDE_SERVICE_HOURS') ?? 'OUTSIDE_SERVICE_HOURS';
  return { kind: 'hopeless', reason };
};
