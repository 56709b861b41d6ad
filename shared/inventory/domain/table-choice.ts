import type { TableId } from '#shared/identifiers/identifiers.ts';
import type { DayPlan } from './day-plan.ts';
import {
  freeStepsBefore,
  freeStepsFrom,
  isFree,
  type Occupancy,
  type StepMask,
  stepMask,
} from './occupancy.ts';
import type { BookingChannel, SeatingType } from './restaurant-plan.ts';
import { type SeatingOption, seatingOptions, sizeRank } from './seating-options.ts';
import { stepMinutes } from './service-day.ts';

/** Who wants to sit, and when: in the steps from step up to and without untilStep. */
export interface SeatingRequest {
  readonly partySize: number;
  /** Null for any. */
  readonly seating: readonly SeatingType[] | null;
  readonly channel: BookingChannel;
  readonly step: number;
  readonly untilStep: number;
}

/** What decided for the tables of a choice; the first of these that left one. HOST where a person chose. */
export const choiceRules = [
  'ONLY_ONE',
  'SMALLEST',
  'PRIORITY',
  'FEWEST_STRANDED',
  'LOWEST_NUMBER',
  'HOST',
] as const;
export type ChoiceRule = (typeof choiceRules)[number];

/** Why a party got its tables, as it is recorded with the booking. */
export interface TableChoice {
  readonly rule: ChoiceRule;
  readonly isCombination: boolean;
  /** Seats beyond the party; negative where a host seats more than the tables are for. */
  readonly spareSeats: number;
  /** Free time beside the party that is too short for anybody. */
  readonly strandedMinutes: number;
  /** How many tables and combinations were free for the party. */
  readonly freeOptions: number;
}

export interface ChosenTables extends SeatingOption {
  readonly choice: TableChoice;
}

/** Free steps beside the party that are too short for the shortest turn: nobody will sit there. */
export const strandedSteps = (
  occupancy: Occupancy,
  tableIds: readonly TableId[],
  { step, untilStep }: Pick<SeatingRequest, 'step' | 'untilStep'>,
  shortestTurnSteps: number,
): number => {
  const stranded = (gap: number) => (gap < shortestTurnSteps ? gap : 0);
  return tableIds.reduce(
    (sum, table) =>
      sum +
      stranded(freeStepsBefore(occupancy, table, step)) +
      stranded(freeStepsFrom(occupancy, table, untilStep)),
    0,
  );
};

const areFree = (occupancy: Occupancy, tables: readonly TableId[], mask: StepMask): boolean => {
  for (const table of tables) if (!isFree(occupancy, table, mask)) return false;
  return true;
};

const freeOptions = (plan: DayPlan, occupancy: Occupancy, request: SeatingRequest): SeatingOption[] => {
  const { partySize, seating, channel, step, untilStep } = request;
  const mask = stepMask(step, untilStep);
  return seatingOptions(plan, partySize, channel).filter(
    (option) =>
      (seating === null || seating.includes(option.seating)) && areFree(occupancy, option.tableIds, mask),
  );
};

/** Those for which the measure is smallest, in their order. */
const smallestBy = <Item>(items: readonly Item[], measure: (item: Item) => number): Item[] => {
  const smallest = Math.min(...items.map(measure));
  return items.filter((item) => measure(item) === smallest);
};

/**
 * Best fit: the smallest single table that fits, then the smallest combination; among equals the one that the
 * restaurant fills first, then the one that leaves the fewest stranded steps, then the lowest table number. The same
 * question has the same answer, and the answer says what decided.
 * @param shortestTurnSteps what the next party would need at least
 * @returns null where nothing that fits is free
 */
export const chooseTables = (
  plan: DayPlan,
  occupancy: Occupancy,
  request: SeatingRequest,
  shortestTurnSteps: number,
): ChosenTables | null => {
  const free = freeOptions(plan, occupancy, request);
  const stranded = (option: SeatingOption) =>
    strandedSteps(occupancy, option.tableIds, request, shortestTurnSteps);
  const narrowings: readonly (readonly [ChoiceRule, (option: SeatingOption) => number])[] = [
    ['SMALLEST', sizeRank],
    ['PRIORITY', (option) => option.priority],
    ['FEWEST_STRANDED', stranded],
  ];
  let left = free;
  let rule: ChoiceRule = 'ONLY_ONE';
  for (const [name, measure] of narrowings) {
    if (left.length < 2) break;
    left = smallestBy(left, measure);
    rule = left.length === 1 ? name : 'LOWEST_NUMBER';
  }
  const [best] = left;
  if (best === undefined) return null;
  return {
    ...best,
    choice: {
      rule,
      isCombination: best.isCombination,
      spareSeats: best.maximumParty - request.partySize,
      strandedMinutes: stranded(best) * stepMinutes,
      freeOptions: free.length,
    },
  };
};

/**
 * The asked seating types in which the party could be seated, the best fit first.
 * @param options the ways to seat the party
 */
export const freeSeatingTypes = (
  options: readonly SeatingOption[],
  occupancy: Occupancy,
  { seating, step, untilStep }: Pick<SeatingRequest, 'seating' | 'step' | 'untilStep'>,
): SeatingType[] => {
  const mask = stepMask(step, untilStep);
  const found: SeatingType[] = [];
  for (const option of options) {
    if (found.includes(option.seating) || (seating !== null && !seating.includes(option.seating))) continue;
    if (areFree(occupancy, option.tableIds, mask)) found.push(option.seating);
  }
  return found;
};
