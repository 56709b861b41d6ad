import type { TableId } from '#shared/identifiers/identifiers.ts';
import { freeStepsBefore, freeStepsFrom, isFree, type Occupancy, stepMask } from './occupancy.ts';
import type { RestaurantPlan, SeatingType } from './restaurant-plan.ts';
import { optionRank, type SeatingOption, seatingOptions, turnSteps } from './seating-options.ts';

/** Free steps beside the party that are too short for the restaurant's shortest turn: nobody will sit there. */
const strandedSteps = (
  occupancy: Occupancy,
  table: TableId,
  from: number,
  until: number,
  shortestTurn: number,
): number => {
  const stranded = (gap: number) => (gap < shortestTurn ? gap : 0);
  return stranded(freeStepsBefore(occupancy, table, from)) + stranded(freeStepsFrom(occupancy, table, until));
};

export interface SeatingRequest {
  readonly partySize: number;
  /** Null for any. */
  readonly seating: readonly SeatingType[] | null;
  /** First step of the party. */
  readonly step: number;
}

const isAsked = ({ seating }: SeatingRequest, option: SeatingOption) =>
  seating === null || seating.includes(option.seating);

/**
 * Best fit: the smallest single table that fits, then the smallest combination; among equals the one that leaves
 * the fewest stranded steps, then the lowest table ID. The same question has the same answer.
 * @returns null where nothing that fits is free.
 */
export const chooseTables = (
  plan: RestaurantPlan,
  occupancy: Occupancy,
  request: SeatingRequest,
): SeatingOption | null => {
  const until = request.step + turnSteps(plan.rules, request.partySize);
  const mask = stepMask(request.step, until);
  const shortestTurn = turnSteps(plan.rules, 1);
  let best: SeatingOption | null = null;
  let bestStranded = Number.POSITIVE_INFINITY;
  for (const option of seatingOptions(plan, request.partySize)) {
    if (best !== null && optionRank(option) > optionRank(best)) break;
    if (!isAsked(request, option)) continue;
    if (!option.tableIds.every((table) => isFree(occupancy, table, mask))) continue;
    const stranded = option.tableIds.reduce(
      (sum, table) => sum + strandedSteps(occupancy, table, request.step, until, shortestTurn),
      0,
    );
    if (stranded < bestStranded) {
      best = option;
      bestStranded = stranded;
    }
  }
  return best;
};

/** The asked seating types in which the party could be seated, the best fit first. */
export const freeSeatingTypes = (
  plan: RestaurantPlan,
  occupancy: Occupancy,
  request: SeatingRequest,
): SeatingType[] => {
  const mask = stepMask(request.step, request.step + turnSteps(plan.rules, request.partySize));
  const found: SeatingType[] = [];
  for (const option of seatingOptions(plan, request.partySize)) {
    if (found.includes(option.seating) || !isAsked(request, option)) continue;
    if (option.tableIds.every((table) => isFree(occupancy, table, mask))) found.push(option.seating);
  }
  return found;
};
