import type { TableId } from '#shared/identifiers/identifiers.ts';
import type { DayPlan } from './day-plan.ts';
import { type DayRules, shortestTurnSteps } from './day-rules.ts';
import { isFree, stepMask } from './occupancy.ts';
import type { DiningTable, SeatingType, TableCombination } from './restaurant-plan.ts';
import { stepMinutes, stepsOverlapping } from './service-day.ts';
import type { PartyAllocation, ServiceDayState } from './service-day-state.ts';
import { strandedSteps, type TableChoice } from './table-choice.ts';

/** Rules that a host can set aside for one party; recorded with it. */
export const bookingOverrides = [
  'EXCEEDED_PACING',
  'NOT_ONLINE_TABLE',
  'OUTSIDE_TABLE_SIZE',
  'TABLES_NOT_COMBINED',
] as const;
export type BookingOverride = (typeof bookingOverrides)[number];

/** What a host's choice of tables is, on the floor plan of the day. */
export interface HostChoice {
  readonly tables: readonly DiningTable[];
  readonly seating: SeatingType;
  readonly choice: TableChoice;
  readonly overrides: readonly BookingOverride[];
}

const combinationOf = ({ floorPlan }: DayPlan, tables: readonly DiningTable[]): TableCombination | null =>
  floorPlan.combinations.find(
    ({ tableIds }) =>
      tableIds.length === tables.length && tables.every(({ tableId }) => tableIds.includes(tableId)),
  ) ?? null;

/** Seats of the tables as they would stand: the table's, the combination's, or all together. */
const boundsOf = (plan: DayPlan, tables: readonly DiningTable[]) => {
  const combination = tables.length === 1 ? null : combinationOf(plan, tables);
  const [only] = tables;
  if (tables.length === 1 && only !== undefined) return { ...only, isKnown: true };
  if (combination !== null) return { ...combination, isKnown: true };
  return {
    minimumParty: 1,
    maximumParty: tables.reduce((sum, table) => sum + table.maximumParty, 0),
    seating: only?.seating ?? ('STANDARD' as const),
    isKnown: false,
  };
};

/** Those of the tables that are taken while the party would sit there. */
export const takenTables = (
  day: ServiceDayState,
  { tableIds, startsAt, endsAt }: Pick<PartyAllocation, 'tableIds' | 'startsAt' | 'endsAt'>,
): TableId[] => {
  const steps = stepsOverlapping(day.calendar, startsAt, endsAt);
  if (steps === null) return [];
  const mask = stepMask(steps.from, steps.until);
  return tableIds.filter((table) => !isFree(day.occupancy, table, mask));
};

/**
 * Looks at the tables that a host named for a party.
 * @param day without the party
 * @returns null where one is not in the floor plan of the day, or none was named
 */
export const describeHostChoice = (
  rules: DayRules,
  day: ServiceDayState,
  party: PartyAllocation,
): HostChoice | null => {
  const { floorPlan } = rules.plan;
  const tables = floorPlan.tables.filter(({ tableId }) => party.tableIds.includes(tableId));
  if (tables.length === 0 || tables.length !== party.tableIds.length) return null;
  const bounds = boundsOf(rules.plan, tables);
  const steps = stepsOverlapping(day.calendar, party.startsAt, party.endsAt);
  const minute = day.calendar.minuteOfStep[steps?.from ?? 0] ?? 0;
  const stranded =
    steps === null
      ? 0
      : strandedSteps(
          day.occupancy,
          party.tableIds,
          { step: steps.from, untilStep: steps.until },
          shortestTurnSteps(rules, minute),
        );
  const overrides: BookingOverride[] = [];
  if (tables.some(({ bookability }) => bookability !== 'ONLINE')) overrides.push('NOT_ONLINE_TABLE');
  if (party.covers < bounds.minimumParty || party.covers > bounds.maximumParty)
    overrides.push('OUTSIDE_TABLE_SIZE');
  if (!bounds.isKnown) overrides.push('TABLES_NOT_COMBINED');
  return {
    tables,
    seating: bounds.seating,
    choice: {
      rule: 'HOST',
      isCombination: tables.length > 1,
      spareSeats: bounds.maximumParty - party.covers,
      strandedMinutes: stranded * stepMinutes,
      freeOptions: 1,
    },
    overrides,
  };
};
