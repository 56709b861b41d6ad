import type DataLoader from 'dataloader';
import type { Queryable } from '#shared/database/database.ts';
import { createLoader } from '#shared/graph/create-loader.ts';
import { type AskedDay, readInventoryDays } from '#shared/inventory/bulk-availability.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import type { ServiceDayState } from '#shared/inventory/domain/service-day-state.ts';
import type { PlanSource } from '#shared/inventory/plan-source.ts';

/** A service day and the plan that holds, as of one moment. */
export interface LoadedServiceDay {
  readonly plan: RestaurantPlan;
  readonly day: ServiceDayState;
  /** Epoch milliseconds by the database's clock. */
  readonly now: number;
}

/** Service days for the people whose they are. Read where they are written: a replica may not have a booking yet. */
export type ServiceDayLoader = DataLoader<AskedDay, LoadedServiceDay | null, string>;

export const createServiceDayLoader = (database: Queryable, plans: PlanSource): ServiceDayLoader =>
  createLoader<AskedDay, LoadedServiceDay | null, string>(
    'service days',
    async (asked) => {
      const snapshot = await readInventoryDays(database, plans, asked);
      return asked.map(({ restaurantId, serviceDate }) => {
        const plan = snapshot.plan(restaurantId);
        return plan && { plan, day: snapshot.day(plan, serviceDate), now: snapshot.now };
      });
    },
    { cacheKeyFn: ({ restaurantId, serviceDate }) => `${restaurantId} ${serviceDate}` },
  );
