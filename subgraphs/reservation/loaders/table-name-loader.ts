import type DataLoader from 'dataloader';
import type { Queryable } from '#shared/database/database.ts';
import { createLoader } from '#shared/graph/create-loader.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { planOn } from '#shared/inventory/domain/day-plan.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import type { PlanSource } from '#shared/inventory/plan-source.ts';
import type { TableReference } from '../domain/references.ts';

/** What staff call a table on a service date; its number where the floor plan has it no more. */
export type TableNameLoader = DataLoader<TableReference, string, string>;

export const createTableNameLoader = (database: Queryable, plans: PlanSource): TableNameLoader =>
  createLoader<TableReference, string, string>(
    'table names',
    async (wanted) => {
      const known = new Map<RestaurantId, RestaurantPlan | null>();
      for (const id of new Set(wanted.map(({ restaurantId }) => restaurantId)))
        known.set(id, await plans.currentPlan(database, id));
      return wanted.map(({ restaurantId, tableId, serviceDate }) => {
        const plan = known.get(restaurantId);
        const tables = plan == null ? [] : planOn(plan, serviceDate).floorPlan.tables;
        return tables.find((table) => table.tableId === tableId)?.name ?? String(tableId);
      });
    },
    { cacheKeyFn: ({ restaurantId, tableId, serviceDate }) => `${restaurantId} ${tableId} ${serviceDate}` },
  );
