import { planFrom } from '#shared/inventory/domain/change-plan.ts';
import { checkPlan } from '#shared/inventory/domain/check-plan.ts';
import type { PlanMistake } from '#shared/inventory/domain/plan-mistake.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';

/** What an edit may know beside the plan. */
export interface EditSurroundings {
  /** The service date that runs now, on the restaurant's clock. */
  readonly today: string;
  /** The first table number that no table ever had. */
  readonly freeTableNumber: number;
}

/** A plan as it was edited, and where. */
export interface EditedPlan {
  readonly kind: 'edited';
  readonly plan: RestaurantPlan;
  /** The dates that may be touched, both included; null where there is no last one. */
  readonly from: string;
  readonly until: string | null;
  /** How paths of the edited part begin, after the date of its change. */
  readonly places: readonly string[];
  /** How such a path begins, and how the input's does. */
  readonly renamed: readonly [planPrefix: string, inputPrefix: string];
}

export type EditResult =
  | EditedPlan
  | { readonly kind: 'mistakes'; readonly mistakes: readonly PlanMistake[] }
  | { readonly kind: 'not_found' };

/** One change of a plan. Pure; throws BadInput for a date that is past. */
export type PlanEdit = (plan: RestaurantPlan, surroundings: EditSurroundings) => EditResult;

const keyOf = ({ path, code, problem }: PlanMistake) => `${code} ${path} ${problem}`;

const renamed = (path: string, [from, to]: readonly [string, string]) =>
  path.startsWith(from) ? `${to}${path.slice(from.length)}` : path;

/**
 * The mistakes in what was edited, and those that it makes elsewhere, on any date from today on. What was wrong
 * elsewhere before does not keep anybody from mending something.
 */
export const mistakesOfEdit = (
  before: RestaurantPlan,
  { plan, from, places, renamed: names }: EditedPlan,
  today: string,
): PlanMistake[] => {
  const known = new Set(checkPlan(planFrom(before, today)).map(keyOf));
  return checkPlan(planFrom(plan, today)).flatMap((mistake) => {
    const path = renamed(mistake.path, [`changes[${from}].`, '']);
    const isEdited = places.some((place) => path.startsWith(place));
    if (!isEdited && known.has(keyOf(mistake))) return [];
    return [{ ...mistake, path: isEdited ? renamed(path, names) : mistake.path }];
  });
};
