import type { Database } from '#shared/database/database.ts';
import { findForgottenHolds } from '#shared/inventory/repositories/hold-repository.ts';
import { lockDaysOf, saveServiceDays } from '#shared/inventory/repositories/locked-service-days.ts';

const forgottenAfterSeconds = 60;
const mostHolds = 500;

/**
 * Clears holds that ran out at restaurants where nobody booked since: whoever books clears them on the way. They are
 * read without a lock, and cleared as a booking does it, so that a second process finds nothing left.
 * @returns at how many restaurants there were some
 */
export const clearForgottenHolds = async (
  database: Database,
  afterSeconds = forgottenAfterSeconds,
): Promise<number> => {
  const forgotten = await findForgottenHolds(database, afterSeconds, mostHolds);
  const byRestaurant = Map.groupBy(forgotten, ({ restaurantId }) => restaurantId);
  for (const [restaurantId, holds] of byRestaurant) {
    await database.transaction(
      async (transaction) => saveServiceDays(transaction, await lockDaysOf(transaction, restaurantId, holds)),
      { repeatable: true },
    );
  }
  return byRestaurant.size;
};
