import type { TableId } from '#shared/identifiers/identifiers.ts';
import type { BookingRules, RestaurantPlan, SeatingType } from './restaurant-plan.ts';
import { stepMinutes } from './service-day.ts';

/** One way to seat a party: a table, or tables pushed together. */
export interface SeatingOption {
  /** Ascending. */
  readonly tableIds: readonly TableId[];
  readonly seating: SeatingType;
  readonly maximumParty: number;
  readonly isCombination: boolean;
}

/** Smaller is chosen first: singles before combinations, then fewer seats, then fewer tables. */
export const optionRank = (option: SeatingOption): number =>
  (option.isCombination ? 1_000_000 : 0) + option.maximumParty * 1_000 + option.tableIds.length;

const fits = (option: { readonly minimumParty: number; readonly maximumParty: number }, partySize: number) =>
  partySize >= option.minimumParty && partySize <= option.maximumParty;

const makeOptions = ({ floorPlan }: RestaurantPlan, partySize: number): SeatingOption[] => {
  const singles = floorPlan.tables
    .filter((table) => fits(table, partySize))
    .map(({ tableId, seating, maximumParty }) => ({
      tableIds: [tableId],
      seating,
      maximumParty,
      isCombination: false,
    }));
  const combinations = floorPlan.combinations
    .filter((combination) => fits(combination, partySize))
    .map(({ tableIds, seating, maximumParty }) => ({ tableIds, seating, maximumParty, isCombination: true }));
  return [...singles, ...combinations].sort((one, other) => optionRank(one) - optionRank(other));
};

const optionsByPlan = new WeakMap<RestaurantPlan, Map<number, readonly SeatingOption[]>>();

/** All ways to seat a party of that size, the ones to choose first in front; worked out once a plan and size. */
export const seatingOptions = (plan: RestaurantPlan, partySize: number): readonly SeatingOption[] => {
  const bySize = optionsByPlan.get(plan) ?? new Map<number, readonly SeatingOption[]>();
  optionsByPlan.set(plan, bySize);
  const known = bySize.get(partySize);
  if (known !== undefined) return known;
  const made = makeOptions(plan, partySize);
  bySize.set(partySize, made);
  return made;
};

/** Parties larger than the last turn time's guests get the last one. */
export const turnMinutes = (rules: BookingRules, partySize: number): number => {
  const turn = rules.turnTimes.find(({ upToGuests }) => partySize <= upToGuests) ?? rules.turnTimes.at(-1);
  if (turn === undefined) throw new RangeError('booking rules: at least one turn time is needed');
  return turn.minutes;
};

export const turnSteps = (rules: BookingRules, partySize: number): number =>
  Math.ceil(turnMinutes(rules, partySize) / stepMinutes);
