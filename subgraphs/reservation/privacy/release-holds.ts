import type { Queryable } from '#shared/database/database.ts';
import { withoutAllocation } from '#shared/inventory/domain/service-day-state.ts';
import { changeDays } from '#shared/inventory/ledger.ts';
import { deleteAllocation } from '#shared/inventory/repositories/allocation-repository.ts';
import { lockDaysOf, saveServiceDays } from '#shared/inventory/repositories/locked-service-days.ts';
import type { Hold } from '../domain/hold.ts';
import { markHoldReleased } from '../repositories/hold-repository.ts';
import { requestWaitlistCheck } from '../repositories/waitlist-offer-repository.ts';

/** Gives all tables back, restaurant by restaurant in the order of their IDs. The holds are locked. */
export const releaseHolds = async (transaction: Queryable, holds: readonly Hold[]): Promise<void> => {
  const byRestaurant = [...Map.groupBy(holds, ({ restaurantId }) => restaurantId)];
  for (const [restaurantId, held] of byRestaurant.sort(([one], [other]) => one - other)) {
    let locked = await lockDaysOf(transaction, restaurantId, held);
    for (const { holdId } of held) {
      const party = await deleteAllocation(transaction, restaurantId, holdId);
      if (party !== null) locked = changeDays(locked, (day) => withoutAllocation(day, party));
    }
    await saveServiceDays(transaction, locked);
    for (const hold of held) {
      await markHoldReleased(transaction, hold);
      await requestWaitlistCheck(transaction, restaurantId, hold.serviceDate);
    }
  }
};
