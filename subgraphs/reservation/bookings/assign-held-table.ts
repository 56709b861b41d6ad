import { describeTables } from '#shared/inventory/ledger.ts';
import type { PlanSource } from '#shared/inventory/plan-source.ts';
import { promoteHold } from '#shared/inventory/repositories/allocation-repository.ts';
import type { BookingParts } from './booking-parts.ts';

/** The hold's tables stay with the party for good, if the hold has not run out; which ones, the plan says. */
export const createAssignHeldTable =
  (plans: PlanSource): BookingParts['assignHeldTable'] =>
  async (transaction, { restaurantId, holdId, serviceDate, tableIds }) => {
    if (!(await promoteHold(transaction, restaurantId, holdId))) return null;
    const plan = await plans.currentPlan(transaction, restaurantId);
    return plan === null ? { tables: [], section: '' } : describeTables(plan, serviceDate, tableIds);
  };
