import type { Queryable } from '#shared/database/database.ts';
import { dayRulesOf } from '#shared/inventory/domain/day-rules.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { recordsOf } from '../domain/service-day-record.ts';
import { lockClosedDay } from '../repositories/closed-day-repository.ts';
import { listDay } from '../repositories/reservation-repository.ts';
import { writeRecords } from '../repositories/service-record-repository.ts';

/** Writes what became of a day's parties, from the reservations as they are now. */
export const recordServiceDay = async (
  transaction: Queryable,
  plan: RestaurantPlan,
  serviceDate: string,
): Promise<void> => {
  const { restaurantId } = plan;
  const reservations = await listDay(transaction, restaurantId, serviceDate);
  const records = recordsOf(serviceDate, dayRulesOf(plan, serviceDate), reservations);
  await writeRecords(transaction, [{ restaurantId, serviceDate, records }]);
};

/** After a change on a day that was closed already. One that was not will be recorded with the change. */
export const recordClosedDayAgain = async (
  transaction: Queryable,
  plan: RestaurantPlan,
  serviceDate: string,
): Promise<void> => {
  if (await lockClosedDay(transaction, { restaurantId: plan.restaurantId, serviceDate }))
    await recordServiceDay(transaction, plan, serviceDate);
};
