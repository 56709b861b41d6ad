import type { Database } from '#shared/database/database.ts';
import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import type { AvailabilityQuestion } from '#shared/inventory/bulk-availability.ts';
import type { AvailabilityRequest } from '#shared/inventory/domain/availability.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import type { PlanSource } from '#shared/inventory/plan-source.ts';

/** One evening, one party, many restaurants: as a search asks it. */
export interface BulkQuestion {
  readonly request: AvailabilityRequest;
  readonly plans: readonly RestaurantPlan[];
  readonly questions: readonly AvailabilityQuestion[];
}

const minutes = [18 * 60 + 30, 19 * 60, 19 * 60 + 30, 20 * 60] as const;
const partySizes = [2, 4, 2, 3, 6] as const;
/** Far enough ahead that no cut-off is near. */
const firstDaysAhead = 3;
const days = 8;

const at = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError('nothing to choose from');
  return value;
};

/** So many restaurants spread evenly over all, other ones at every index, and the versions of their plans. */
const chooseRestaurants = async (
  database: Database,
  restaurants: number,
  index: number,
): Promise<Map<RestaurantId, number>> => {
  const rows = await database.query<{ restaurant_id: number; version: number }>({
    text: `
select restaurant_id, version from inventory.restaurant
order by md5(restaurant_id || ' ' || $2::text)
limit $1`,
    values: [restaurants, String(index)],
  });
  return new Map(rows.map((row) => [restaurantId(row.restaurant_id), row.version]));
};

/** The plans are those of the source, so that they are in memory once. */
export const makeBulkQuestions = async (
  database: Database,
  planSource: PlanSource,
  count: number,
  restaurants: number,
): Promise<BulkQuestion[]> => {
  const today = Temporal.Now.plainDateISO('UTC');
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const versions = await chooseRestaurants(database, restaurants, index);
      const plans = [...(await planSource.plansAt(database, versions)).values()];
      const request: AvailabilityRequest = {
        serviceDate: today.add({ days: firstDaysAhead + (index % days) }).toString(),
        minute: at(minutes, index),
        partySize: at(partySizes, index),
        seating: null,
        channel: 'ONLINE',
      };
      return {
        request,
        plans,
        questions: plans.map((plan) => ({ restaurantId: plan.restaurantId, request })),
      };
    }),
  );
};
