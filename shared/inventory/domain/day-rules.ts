import { type DayPlan, planOn } from './day-plan.ts';
import type {
  DatedSlotPacing,
  PacingLimit,
  RestaurantPlan,
  SeatingPeriod,
  TurnTime,
} from './restaurant-plan.ts';
import { stepMinutes } from './service-day.ts';

/** Everything that a plan says of one service date. */
export interface DayRules {
  readonly plan: DayPlan;
  readonly bookableOnline: boolean;
  /** When parties are seated; they never overlap. */
  readonly periods: readonly SeatingPeriod[];
  /** By a special day, and not by its weekday. */
  readonly isClosedSpecially: boolean;
  /** By the minute at which the slot begins. */
  readonly datedPacing: ReadonlyMap<number, DatedSlotPacing>;
}

const noPacing: ReadonlyMap<number, DatedSlotPacing> = new Map();

const datedPacingOf = ({ slotPacing }: RestaurantPlan, serviceDate: string) => {
  const dated = slotPacing.filter((slot) => slot.serviceDate === serviceDate);
  return dated.length === 0 ? noPacing : new Map(dated.map((slot) => [slot.minute, slot]));
};

const makeDayRules = (plan: RestaurantPlan, serviceDate: string): DayRules => {
  const dayPlan = planOn(plan, serviceDate);
  const special = plan.specialDays.find((day) => day.serviceDate === serviceDate);
  const weekday: number = Temporal.PlainDate.from(serviceDate).dayOfWeek;
  return {
    plan: dayPlan,
    bookableOnline: plan.bookableOnline,
    periods: special?.periods ?? dayPlan.shifts.filter((shift) => shift.weekday === weekday),
    isClosedSpecially: special?.periods.length === 0,
    datedPacing: datedPacingOf(plan, serviceDate),
  };
};

const rulesByPlan = new WeakMap<RestaurantPlan, Map<string, DayRules>>();

/** Worked out once a plan and date. */
export const dayRulesOf = (plan: RestaurantPlan, serviceDate: string): DayRules => {
  const byDate = rulesByPlan.get(plan) ?? new Map<string, DayRules>();
  rulesByPlan.set(plan, byDate);
  const known = byDate.get(serviceDate);
  if (known !== undefined) return known;
  const made = makeDayRules(plan, serviceDate);
  byDate.set(serviceDate, made);
  return made;
};

/** The seating period that a wall-clock minute lies in, from first to last seating, both included. */
export const periodAt = ({ periods }: DayRules, minute: number): SeatingPeriod | null =>
  periods.find((period) => minute >= period.firstSeatingMinute && minute <= period.lastSeatingMinute) ?? null;

const turnTimesAt = (rules: DayRules, minute: number): readonly TurnTime[] =>
  periodAt(rules, minute)?.turnTimes ?? rules.plan.rules.turnTimes;

/**
 * How long a party that begins at a wall-clock minute may sit; the restaurant's usual time outside of its periods.
 * Parties larger than the last turn time's guests get the last one.
 */
export const turnMinutes = (rules: DayRules, minute: number, partySize: number): number => {
  const turnTimes = turnTimesAt(rules, minute);
  const turn = turnTimes.find(({ upToGuests }) => partySize <= upToGuests) ?? turnTimes.at(-1);
  if (turn === undefined) throw new RangeError('booking rules: at least one turn time is needed');
  return turn.minutes;
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
