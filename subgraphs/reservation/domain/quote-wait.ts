import {
  type DayRules,
  keptSteps,
  shortestTurnSteps,
  turnMinutes,
} from '#shared/inventory/domain/day-rules.ts';
import { occupied, stepMask } from '#shared/inventory/domain/occupancy.ts';
import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';
import { instantOfStep, stepMilliseconds } from '#shared/inventory/domain/service-day.ts';
import type { ServiceDayState } from '#shared/inventory/domain/service-day-state.ts';
import { chooseTables } from '#shared/inventory/domain/table-choice.ts';

/** A party that waits at the door. */
export interface WaitingParty {
  readonly partySize: number;
  /** Null for any. */
  readonly seating: SeatingType | null;
}

const quoteInMinutes = 5;

/** The day with the party at the table that is best at the step; null where nothing fits for its whole time. */
const seatedAt = (
  rules: DayRules,
  day: ServiceDayState,
  { partySize, seating }: WaitingParty,
  step: number,
): ServiceDayState | null => {
  const minute = day.calendar.minuteOfStep[step] ?? Number.NaN;
  const untilStep = step + keptSteps(rules, turnMinutes(rules, minute, partySize));
  const request = {
    partySize,
    seating: seating === null ? null : [seating],
    channel: 'WALK_IN' as const,
    step,
    untilStep,
  };
  const chosen = chooseTables(rules.plan, day.occupancy, request, shortestTurnSteps(rules, minute));
  return chosen && { ...day, occupancy: occupied(day.occupancy, chosen.tableIds, stepMask(step, untilStep)) };
};

/** Seated at the earliest step at which something fits; null where that is not before the day's end. */
const seatEarliest = (rules: DayRules, day: ServiceDayState, party: WaitingParty, firstStep: number) => {
  for (let step = firstStep; step < day.calendar.stepsInDay; step += 1) {
    const after = seatedAt(rules, day, party, step);
    if (after !== null) return { after, step };
  }
  return null;
};

/**
 * Minutes until each party of the queue can sit, when they are seated in turn, each at the earliest time at which
 * something fits; rounded up to five. Null for a party that cannot sit before the day ends.
 * @param now epoch milliseconds, within the day
 */
export const quoteQueue = (
  rules: DayRules,
  today: ServiceDayState,
  now: number,
  queue: readonly WaitingParty[],
): (number | null)[] => {
  const firstStep = Math.max(0, Math.floor((now - today.calendar.firstInstant) / stepMilliseconds));
  let day = today;
  return queue.map((party) => {
    const seated = seatEarliest(rules, day, party, firstStep);
    if (seated === null) return null;
    day = seated.after;
    const minutes = Math.max(0, instantOfStep(today.calendar, seated.step) - now) / 60_000;
    return Math.ceil(minutes / quoteInMinutes) * quoteInMinutes;
  });
};

/** Minutes until a party that joins the end of the queue can sit; null where it cannot before the day ends. */
export const quoteWait = (
  rules: DayRules,
  today: ServiceDayState,
  now: number,
  ahead: readonly WaitingParty[],
  party: WaitingParty,
): number | null => quoteQueue(rules, today, now, [...ahead, party]).at(-1) ?? null;
