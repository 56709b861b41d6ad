import type { TableId } from '#shared/identifiers/identifiers.ts';
import type { AvailabilityRequest } from '#shared/inventory/domain/availability.ts';
import {
  type DayRules,
  dayRulesOf,
  keptSteps,
  periodAt,
  slotLimitAt,
  turnMinutes,
} from '#shared/inventory/domain/day-rules.ts';
import type { RestaurantPlan, SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';
import { seatingOptions } from '#shared/inventory/domain/seating-options.ts';
import {
  calendarOf,
  instantOfMinute,
  type ServiceDayCalendar,
  stepMilliseconds,
} from '#shared/inventory/domain/service-day.ts';

/** A table that a party has, in epoch milliseconds. */
export interface TakenRange {
  readonly tableId: TableId;
  readonly partyId: string;
  readonly covers: number;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** A seat that can be had. */
export interface OfferedSeat {
  readonly startsAt: number;
  readonly seating: SeatingType;
}

/** The asked time, or what can be had instead. */
export interface RangesAnswer {
  readonly slots: readonly OfferedSeat[];
  readonly alternatives: readonly OfferedSeat[];
}

export const alternativesWithinMinutes = 120;
const slotMinutes = 15;

const isKitchenFree = (
  rules: DayRules,
  taken: readonly TakenRange[],
  minute: number,
  startsAt: number,
  partySize: number,
): boolean => {
  const limit = slotLimitAt(rules, minute);
  if (limit.isPaused) return false;
  if (limit.covers === null && limit.parties === null) return true;
  const until = startsAt + rules.plan.rules.slotIntervalMinutes * 60_000;
  const starting = new Map<string, number>();
  for (const range of taken)
    if (range.startsAt >= startsAt && range.startsAt < until) starting.set(range.partyId, range.covers);
  const covers = starting.values().reduce((sum, party) => sum + party, 0);
  return (
    (limit.parties === null || starting.size + 1 <= limit.parties) &&
    (limit.covers === null || covers + partySize <= limit.covers)
  );
};

const seatsAt = (
  rules: DayRules,
  calendar: ServiceDayCalendar,
  taken: readonly TakenRange[],
  minute: number,
  { partySize, channel }: AvailabilityRequest,
): OfferedSeat[] => {
  if (minute % rules.plan.rules.slotIntervalMinutes !== 0 || periodAt(rules, minute) === null) return [];
  const startsAt = instantOfMinute(calendar, minute);
  const endsAt = startsAt + keptSteps(rules, turnMinutes(rules, minute, partySize)) * stepMilliseconds;
  const busy = new Set<TableId>();
  for (const range of taken) if (range.startsAt < endsAt && range.endsAt > startsAt) busy.add(range.tableId);
  const found = new Set<SeatingType>();
  for (const option of seatingOptions(rules.plan, partySize, channel))
    if (!found.has(option.seating) && !option.tableIds.some((table) => busy.has(table)))
      found.add(option.seating);
  if (found.size === 0 || !isKitchenFree(rules, taken, minute, startsAt, partySize)) return [];
  return [...found].map((seating) => ({ startsAt, seating }));
};

/**
 * The same question answered by hand from the ranges, with the plan in memory: the tables that no range overlaps,
 * the kitchen's limit by counting who starts. For times on which no cut-off and no neighbouring service day bears.
 */
export const answerFromRanges = (
  plan: RestaurantPlan,
  taken: readonly TakenRange[],
  request: AvailabilityRequest,
): RangesAnswer => {
  const rules = dayRulesOf(plan, request.serviceDate);
  const { smallestParty, largestParty } = rules.plan.rules;
  if (!plan.bookableOnline || request.partySize < smallestParty || request.partySize > largestParty)
    return { slots: [], alternatives: [] };
  const calendar = calendarOf(request.serviceDate, plan.timeZone);
  const slots = seatsAt(rules, calendar, taken, request.minute, request);
  if (slots.length > 0) return { slots, alternatives: [] };
  const alternatives: OfferedSeat[] = [];
  for (let distance = slotMinutes; distance <= alternativesWithinMinutes; distance += slotMinutes)
    for (const minute of [request.minute - distance, request.minute + distance])
      alternatives.push(...seatsAt(rules, calendar, taken, minute, request));
  return { slots, alternatives };
};
