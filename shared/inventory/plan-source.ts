import { LRUCache } from 'lru-cache';
import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { RestaurantPlan } from './domain/restaurant-plan.ts';
import { holdPlanVersion, loadPlans, readPlanVersion } from './repositories/plan-repository.ts';

/** Plans kept in memory, each only for as long as the database says that its version holds. */
export interface PlanSource {
  /**
   * The plans in the versions that a statement just read; those not in memory are read in one statement more.
   * @returns the plans that there are, by restaurant
   */
  plansAt(
    queryable: Queryable,
    versions: ReadonlyMap<RestaurantId, number>,
  ): Promise<Map<RestaurantId, RestaurantPlan>>;
  /** The plan in the version that it has now; null where there is no such restaurant. */
  currentPlan(queryable: Queryable, restaurantId: RestaurantId): Promise<RestaurantPlan | null>;
  /** As currentPlan, and it does not change before the transaction ends. Called before service days are locked. */
  planToBookBy(transaction: Queryable, restaurantId: RestaurantId): Promise<RestaurantPlan | null>;
}

const mostPlans = 50_000;

export const createPlanSource = (): PlanSource => {
  const plans = new LRUCache<RestaurantId, RestaurantPlan>({ max: mostPlans });
  const plansAt: PlanSource['plansAt'] = async (queryable, versions) => {
    const found = new Map<RestaurantId, RestaurantPlan>();
    const missing: RestaurantId[] = [];
    for (const [id, version] of versions) {
      const plan = plans.get(id);
      if (plan?.version === version) found.set(id, plan);
      else missing.push(id);
    }
    if (missing.length > 0)
      for (const plan of await loadPlans(queryable, missing)) {
        plans.set(plan.restaurantId, plan);
        found.set(plan.restaurantId, plan);
      }
    return found;
  };
  const planOfVersion =
    (readVersion: typeof readPlanVersion): PlanSource['currentPlan'] =>
    async (queryable, restaurantId) => {
      const version = await readVersion(queryable, restaurantId);
      if (version === null) return null;
      return (await plansAt(queryable, new Map([[restaurantId, version]]))).get(restaurantId) ?? null;
    };
  return {
    plansAt,
    currentPlan: planOfVersion(readPlanVersion),
    planToBookBy: planOfVersion(holdPlanVersion),
  };
};
