import type { z } from 'zod';
import type { Database, Transaction } from '#shared/database/database.ts';
import { type MutationUse as KeyUse, mutateIdempotently } from '#shared/idempotency/mutate-idempotently.ts';
import type { KeyReused, StoredAnswer } from '#shared/idempotency/with-idempotency.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { AllocationOverlap } from '#shared/inventory/repositories/allocation-repository.ts';
import { rebuildServiceDays } from '#shared/inventory/repositories/rebuild-service-days.ts';

import { createRestaurantLanes, type RestaurantLanes } from './restaurant-lanes.ts';

export interface MutationUse extends KeyUse {
  /** At whose book; null where the input names none. */
  readonly restaurantId: RestaurantId | null;
}

/** More only wait for the same service day's lock, each with a connection that others could use. */
const mostAtOneRestaurant = 4;

const lanesOfDatabases = new WeakMap<Database, RestaurantLanes>();

const lanesOf = (database: Database): RestaurantLanes => {
  const lanes = lanesOfDatabases.get(database) ?? createRestaurantLanes(mostAtOneRestaurant);
  lanesOfDatabases.set(database, lanes);
  return lanes;
};

/**
 * A mutation in one transaction with its answer: repeated where the connection was lost, done once all the same.
 * Where the exclusion constraint knew better than the service day's bits, those are made anew, and it is tried again.
 */
export const idempotentMutation =
  <Answer extends StoredAnswer>(database: Database, operation: string, answer: z.ZodType<Answer>) =>
  async (
    use: MutationUse,
    work: (transaction: Transaction) => Promise<Answer>,
  ): Promise<Answer | KeyReused> => {
    const run = () => mutateIdempotently({ database, schema: 'reservation', operation, answer }, use, work);
    const mutate = async () => {
      try {
        return await run();
      } catch (error) {
        if (!(error instanceof AllocationOverlap)) throw error;
        await database.transaction((transaction) => rebuildServiceDays(transaction, error.restaurantId));
        return run();
      }
    };
    return use.restaurantId === null ? mutate() : lanesOf(database).run(use.restaurantId, mutate);
  };
