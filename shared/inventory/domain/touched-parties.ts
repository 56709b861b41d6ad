import type { PartyId, TableId } from '#shared/identifiers/identifiers.ts';
import { type DayRules, dayRulesOf, periodAt, slotLimitAt, turnMinutes } from './day-rules.ts';
import type { FloorPlan, RestaurantPlan } from './restaurant-plan.ts';
import { addDays, serviceDateAt } from './service-day.ts';
import type { PartyAllocation } from './service-day-state.ts';

export const touchedProblems = [
  'TABLE_GONE',
  'TABLES_NOT_COMBINABLE',
  'TABLE_NO_LONGER_FITS',
  'TABLE_NOT_ONLINE',
  'OUTSIDE_PARTY_LIMITS',
  'CLOSED',
  'OUTSIDE_SERVICE_HOURS',
  'OFF_SLOT_GRID',
  'PACING_EXCEEDED',
  'LONGER_TURN_TIME',
] as const;
export type TouchedProblem = (typeof touchedProblems)[number];

/** A party that a change of the plan leaves where the plan no longer has it. */
export interface TouchedParty {
  readonly partyId: PartyId;
  readonly startsAt: number;
  readonly problem: TouchedProblem;
}

const tablesOf = ({ tables }: FloorPlan, ids: readonly TableId[]) =>
  tables.filter(({ tableId }) => ids.includes(tableId));

/** The table, or the combinations of exactly these tables: one for few guests, another for many. */
const seatsOf = (floorPlan: FloorPlan, ids: readonly TableId[]) => {
  if (ids.length === 1) return tablesOf(floorPlan, ids);
  return floorPlan.combinations.filter(
    ({ tableIds }) => tableIds.length === ids.length && tableIds.every((id) => ids.includes(id)),
  );
};

const tableProblems = ({ plan: { floorPlan } }: DayRules, party: PartyAllocation): TouchedProblem[] => {
  const tables = tablesOf(floorPlan, party.tableIds);
  if (tables.length < party.tableIds.length) return ['TABLE_GONE'];
  const seats = seatsOf(floorPlan, party.tableIds);
  const isFor = ({ minimumParty, maximumParty }: (typeof seats)[number]) =>
    party.covers >= minimumParty && party.covers <= maximumParty;
  const problems: TouchedProblem[] = [];
  if (seats.length === 0) problems.push('TABLES_NOT_COMBINABLE');
  else if (!seats.some(isFor)) problems.push('TABLE_NO_LONGER_FITS');
  if (tables.some(({ bookability }) => bookability !== 'ONLINE')) problems.push('TABLE_NOT_ONLINE');
  return problems;
};

const minutesInDay = 24 * 60;

/** A party's place in its service day. */
interface PlacedParty {
  readonly party: PartyAllocation;
  readonly serviceDate: string;
  /** Wall-clock minute from local midnight of the service date. */
  readonly minute: number;
}

const placeParty = (party: PartyAllocation, timeZone: string): PlacedParty => {
  const serviceDate = serviceDateAt(party.startsAt, timeZone);
  const local = Temporal.Instant.fromEpochMilliseconds(party.startsAt).toZonedDateTimeISO(timeZone);
  const isNextDay = local.toPlainDate().toString() === addDays(serviceDate, 1);
  return {
    party,
    serviceDate,
    minute: local.hour * 60 + local.minute + (isNextDay ? minutesInDay : 0),
  };
};

const slotMinute = ({ plan }: DayRules, minute: number) => minute - (minute % plan.rules.slotIntervalMinutes);

const limitProblems = ({ plan: { rules } }: DayRules, { covers }: PartyAllocation): TouchedProblem[] =>
  covers < rules.smallestParty || covers > rules.largestParty ? ['OUTSIDE_PARTY_LIMITS'] : [];

const hoursProblems = (rules: DayRules, minute: number): TouchedProblem[] => {
  if (rules.isClosedSpecially) return ['CLOSED'];
  if (periodAt(rules, minute) === null) return ['OUTSIDE_SERVICE_HOURS'];
  return slotMinute(rules, minute) === minute ? [] : ['OFF_SLOT_GRID'];
};

/** Minutes that the plan keeps for such a party, with the buffer after it. */
const keptMinutes = (rules: DayRules, { minute, party }: PlacedParty) =>
  turnMinutes(rules, minute, party.covers) + rules.plan.rules.bufferMinutes;

const isKeptTooShort = (before: DayRules, after: DayRules, placed: PlacedParty): boolean => {
  const needed = keptMinutes(after, placed);
  const kept = (placed.party.endsAt - placed.party.startsAt) / 60_000;
  return needed > keptMinutes(before, placed) && needed > kept;
};

/** Where clocks go back, a minute that comes twice is of two slots: so a slot is an instant here. */
const slotInstant = ({ plan }: DayRules, { minute, party }: PlacedParty) =>
  party.startsAt - (minute % plan.rules.slotIntervalMinutes) * 60_000;

/** Whether more start in the slot of a party than its limit allows. */
const exceedsPacing = (rules: DayRules, placed: PlacedParty, ofDay: readonly PlacedParty[]): boolean => {
  const limit = slotLimitAt(rules, slotMinute(rules, placed.minute));
  if (limit.covers === null && limit.parties === null) return false;
  const slot = slotInstant(rules, placed);
  const together = ofDay.filter((other) => slotInstant(rules, other) === slot);
  const covers = together.reduce((sum, { party }) => sum + party.covers, 0);
  return (
    (limit.covers !== null && covers > limit.covers) ||
    (limit.parties !== null && together.length > limit.parties)
  );
};

/** What a plan says against a party, whatever it said before. */
const standingProblems = (
  rules: DayRules,
  placed: PlacedParty,
  ofDay: readonly PlacedParty[],
): TouchedProblem[] => [
  ...tableProblems(rules, placed.party),
  ...limitProblems(rules, placed.party),
  ...hoursProblems(rules, placed.minute),
  ...(exceedsPacing(rules, placed, ofDay) ? (['PACING_EXCEEDED'] as const) : []),
];

/** A table that is gone was one that fitted: the new problem is named, the old one is not held against the change. */
const problemsOfChange = (
  before: DayRules,
  after: DayRules,
  placed: PlacedParty,
  ofDay: readonly PlacedParty[],
): TouchedProblem[] => {
  const known = standingProblems(before, placed, ofDay);
  const caused = standingProblems(after, placed, ofDay).filter((problem) => !known.includes(problem));
  return isKeptTooShort(before, after, placed) ? [...caused, 'LONGER_TURN_TIME'] : caused;
};

/**
 * The parties that a change of the plan touches, each with every problem that the change caused and not with what was
 * so before; by time. Nothing is done to them.
 * @param parties all that are booked or held on the dates that the change is about: pacing counts them together
 */
export const findTouchedParties = (
  before: RestaurantPlan,
  after: RestaurantPlan,
  parties: readonly PartyAllocation[],
): TouchedParty[] => {
  const placed = parties.map((party) => placeParty(party, after.timeZone));
  const byDate = Map.groupBy(placed, ({ serviceDate }) => serviceDate);
  return [...byDate]
    .flatMap(([serviceDate, ofDay]) => {
      const [old, current] = [dayRulesOf(before, serviceDate), dayRulesOf(after, serviceDate)];
      return ofDay.flatMap((one) =>
        problemsOfChange(old, current, one, ofDay).map((problem) => ({
          partyId: one.party.partyId,
          startsAt: one.party.startsAt,
          problem,
        })),
      );
    })
    .sort((one, other) => one.startsAt - other.startsAt);
};
