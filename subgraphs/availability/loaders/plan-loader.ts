import type DataLoader from 'dataloader';
import type { Queryable } from '#shared/database/database.ts';
import { createLoader } from '#shared/graph/create-loader.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { loadPlans } from '#shared/inventory/repositories/plan-repository.ts';

/** Whole plans, for the people whose they are. Read where they are written: a replica may not have a change yet. */
export type PlanLoader = DataLoader<RestaurantId, RestaurantPlan | null>;

export const createPlanLoader = (database: Queryable): PlanLoader =>
  createLoader<RestaurantId, RestaurantPlan | null>('plans', async (ids) => {
    const plans = new Map((await loadPlans(database, ids)).map((plan) => [plan.restaurantId, plan]));
    return ids.map((id) => plans.get(id) ?? null);
  });
