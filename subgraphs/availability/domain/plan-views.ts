import type { PlanPart } from '#shared/inventory/domain/change-plan.ts';
import { planOn } from '#shared/inventory/domain/day-plan.ts';
import type { DiningTable, RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import type { DatedPlan, PlacedCombination, PlacedTable } from './references.ts';

/** What holds on a date, and since when one part of it does. */
export const planPartOn = (plan: RestaurantPlan, part: PlanPart, serviceDate: string): DatedPlan => ({
  restaurantId: plan.restaurantId,
  plan: planOn(plan, serviceDate),
  validFrom:
    plan.changes.findLast((change) => change[part] !== undefined && change.validFrom <= serviceDate)
      ?.validFrom ?? null,
});

const placeTable = ({ restaurantId, plan }: DatedPlan, table: DiningTable): PlacedTable => ({
  restaurantId,
  table,
  section: plan.floorPlan.sections.find(({ sectionId }) => sectionId === table.sectionId)?.name ?? '',
});

/** By number. */
export const placedTables = (dated: DatedPlan): PlacedTable[] =>
  dated.plan.floorPlan.tables
    .map((table) => placeTable(dated, table))
    .sort((one, other) => one.table.tableId - other.table.tableId);

export const placedCombinations = (dated: DatedPlan): PlacedCombination[] => {
  const tables = placedTables(dated);
  return dated.plan.floorPlan.combinations.map((combination) => ({
    combination,
    tables: tables.filter(({ table }) => combination.tableIds.includes(table.tableId)),
  }));
};
