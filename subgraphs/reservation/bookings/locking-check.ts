import { type CheckSteps, pureCheckSteps } from '#shared/inventory/check-availability.ts';
import type { PlanSource } from '#shared/inventory/plan-source.ts';
import {
  type LockedServiceDays,
  lockServiceDays,
} from '#shared/inventory/repositories/locked-service-days.ts';
import { readPlanVersion } from '#shared/inventory/repositories/plan-repository.ts';

/** The steps of a check inside a booking: what it sees is locked until the transaction ends. */
export const lockingCheckSteps = (plans: PlanSource): CheckSteps<LockedServiceDays> => ({
  ...pureCheckSteps,
  loadTableConfig: async (transaction, restaurantId) => {
    const version = await readPlanVersion(transaction, restaurantId);
    if (version === null) return null;
    const known = await plans.plansAt(transaction, new Map([[restaurantId, version]]));
    return known.get(restaurantId) ?? null;
  },
  getExisting: (transaction, plan, request) =>
    lockServiceDays(transaction, plan.restaurantId, plan.timeZone, [request.serviceDate]),
});
