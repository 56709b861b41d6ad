import type { Queryable } from '#shared/database/database.ts';
import type { PlanSource } from '#shared/inventory/plan-source.ts';
import { promoteHold } from '#shared/inventory/repositories/allocation-repository.ts';
import { readPlanVersion } from '#shared/inventory/repositories/plan-repository.ts';
import type { Hold } from '../domain/hold.ts';
import type { BookingParts } from './booking-parts.ts';

/** The hold's tables stay with the party for good, if the hold has not run out; which ones, the plan says. */
export const createAssignHeldTable =
  (plans: PlanSource): BookingParts['assignHeldTable'] =>
  async (transaction: Queryable, { restaurantId, holdId, tableIds }: Hold) => {
    if (!(await promoteHold(transaction, restaurantId, holdId))) return null;
    const version = await readPlanVersion(transaction, restaurantId);
    const known = await plans.plansAt(transaction, new Map([[restaurantId, version ?? 0]]));
    const floorPlan = known.get(restaurantId)?.floorPlan;
    const tables = (floorPlan?.tables ?? []).filter((table) => tableIds.includes(table.tableId));
    const section = floorPlan?.sections.find(({ sectionId }) => sectionId === tables.at(0)?.sectionId);
    return { tables, section: section?.name ?? '' };
  };
