import { LRUCache } from 'lru-cache';
import { type DayPlan, planOn } from './day-plan.ts';
import type {
  DatedSlotPacing,
  PacingLimit,
  RestaurantPlan,
  SeatingPeriod,
  SpecialDay,
  TurnTime,
} from './restaurant-plan.ts';
import { type PlanSeating, seatingOf } from './seating-options.ts';
import { stepMinutes } from './service-day.ts';

/** Everything that a plan says of one service date. */
export interface DayRules {
  readonly plan: DayPlan;
  /** The ways to sit by the plan. */
  readonly seating: PlanSeating;
  readonly bookableOnline: boolean;
  /** When parties are seated; they never overlap. */
  readonly periods: readonly SeatingPeriod[];
  /** By a special day, and not by its weekday. */
  readonly isClosedSpecially: boolean;
  /** By the minute at which the slot begins. */
  readonly datedPacing: ReadonlyMap<number, DatedSlotPacing>;
}

const noPacing: ReadonlyMap<number, DatedSlotPacing> = new Map();

/** The rules of a plan as far as they were asked for: of ordinary dates one a weekday, whatever dates people ask. */
interface KnownRules {
  readonly specialDays: ReadonlyMap<string, SpecialDay>;
  readonly slotPacing: ReadonlyMap<string, readonly DatedSlotPacing[]>;
  readonly usual: Map<DayPlan, DayRules[]>;
  /** Of the dates that have a special day or limits of slots. */
  readonly dated: Map<string, DayRules>;
  /** The date that was asked last: a search asks for the same one again and again. */
  latest: { readonly serviceDate: string; readonly rules: DayRules } | null;
}

const rulesByPlan = new WeakMap<RestaurantPlan, KnownRules>();

const knownRulesOf = (plan: RestaurantPlan): KnownRules => {
  const known = rulesByPlan.get(plan);
  if (known !== undefined) return known;
  const made: KnownRules = {
    specialDays: new Map(plan.specialDays.map((day) => [day.serviceDate, day])),
    slotPacing: Map.groupBy(plan.slotPacing, ({ serviceDate }) => serviceDate),
    usual: new Map(),
    dated: new Map(),
    latest: null,
  };
  rulesByPlan.set(plan, made);
  return made;
};

const weekdays = new LRUCache<string, number>({ max: 5_000 });

/** As Temporal counts; a thousand candidates ask for the same date. */
const weekdayOf = (serviceDate: string): number => {
  const known = weekdays.get(serviceDate);
  if (known !== undefined) return known;
  const weekday = Temporal.PlainDate.from(serviceDate).dayOfWeek;
  weekdays.set(serviceDate, weekday);
  return weekday;
};

const makeUsualRules = ({ bookableOnline }: RestaurantPlan, plan: DayPlan, weekday: number): DayRules => ({
  plan,
  seating: seatingOf(plan),
  bookableOnline,
  periods: plan.shifts.filter((shift) => shift.weekday === weekday),
  isClosedSpecially: false,
  datedPacing: noPacing,
});

const usualRulesOf = (plan: RestaurantPlan, { usual }: KnownRules, serviceDate: string): DayRules => {
  const dayPlan = planOn(plan, serviceDate);
  const weekday = weekdayOf(serviceDate);
  const ofDayPlan = usual.get(dayPlan) ?? [];
  usual.set(dayPlan, ofDayPlan);
  const rules = ofDayPlan[weekday] ?? makeUsualRules(plan, dayPlan, weekday);
  ofDayPlan[weekday] = rules;
  return rules;
};

const findRules = (plan: RestaurantPlan, known: KnownRules, serviceDate: string): DayRules => {
  const special = known.specialDays.get(serviceDate);
  const pacing = known.slotPacing.get(serviceDate);
  if (special === undefined && pacing === undefined) return usualRulesOf(plan, known, serviceDate);
  const dated = known.dated.get(serviceDate);
  if (dated !== undefined) return dated;
  const usual = usualRulesOf(plan, known, serviceDate);
  const made: DayRules = {
    ...usual,
    periods: special?.periods ?? usual.periods,
    isClosedSpecially: special?.periods.length === 0,
    datedPacing: pacing === undefined ? noPacing : new Map(pacing.map((slot) => [slot.minute, slot])),
  };
  known.dated.set(serviceDate, made);
  return made;
};

/** Worked out once a plan and kind of date. */
export const dayRulesOf = (plan: RestaurantPlan, serviceDate: string): DayRules => {
  const known = knownRulesOf(plan);
  if (known.latest?.serviceDate === serviceDate) return known.latest.rules;
  const rules = findRules(plan, known, serviceDate);
  known.latest = { serviceDate, rules };
  return rules;
};

/** The seating period that a wall-clock minute lies in, from first to last seating, both included. */
export const periodAt = ({ periods }: DayRules, minute: number): SeatingPeriod | null => {
  for (const period of periods)
    if (minute >= period.firstSeatingMinute && minute <= period.lastSeatingMinute) return period;
  return null;
};

/** The turn times that hold for who begins at a wall-clock minute. */
export const turnTimesAt = (rules: DayRules, minute: number): readonly TurnTime[] =>
  periodAt(rules, minute)?.turnTimes ?? rules.plan.rules.turnTimes;

/**
 * How long a party that begins at a wall-clock minute may sit; the restaurant's usual time outside of its periods.
 * Parties larger than the last turn time's guests get the last one.
 */
export const turnMinutes = (rules: DayRules, minute: number, partySize: number): number => {
  const turnTimes = turnTimesAt(rules, minute);
  for (const { upToGuests, minutes } of turnTimes) if (partySize <= upToGuests) return minutes;
  const longest = turnTimes.at(-1);
  if (longest === undefined) throw new RangeError('booking rules: at least one turn time is needed');
  return longest.minutes;
};

/** Steps for which a table is kept that is taken for so many minutes, with the buffer after them. */
export const keptSteps = ({ plan }: DayRules, durationMinutes: number): number =>
  Math.ceil((durationMinutes + plan.rules.bufferMinutes) / stepMinutes);

/** Steps of the shortest time that anybody who begins at the minute would get, buffer included. */
export const shortestTurnSteps = (rules: DayRules, minute: number): number =>
  keptSteps(rules, Math.min(...turnTimesAt(rules, minute).map(({ minutes }) => minutes)));

/** The pacing of one slot. */
export interface SlotLimit extends PacingLimit {
  readonly isPaused: boolean;
}

/**
 * The limit of the slot that begins at a wall-clock minute: the date's own, else the period's for that slot, else
 * the period's, else the restaurant's.
 */
export const slotLimitAt = (rules: DayRules, minute: number): SlotLimit => {
  const dated = rules.datedPacing.get(minute);
  if (dated !== undefined) return dated;
  const period = periodAt(rules, minute);
  const { pacingCovers, pacingParties } = rules.plan.rules;
  const limit = period?.slotPacing?.find((slot) => slot.minute === minute) ??
    period?.pacing ?? { covers: pacingCovers, parties: pacingParties };
  return { covers: limit.covers, parties: limit.parties, isPaused: false };
};
