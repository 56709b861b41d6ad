import type DataLoader from 'dataloader';
import type { Queryable } from '#shared/database/database.ts';
import { createLoader } from '#shared/graph/create-loader.ts';
import {
  type HeldParty,
  type HeldPartyQuestion,
  readHeldParties,
} from '#shared/inventory/repositories/held-party-repository.ts';

/** What is held at restaurants between two instants, by time. */
export type HeldTableLoader = DataLoader<HeldPartyQuestion, readonly HeldParty[], string>;

export const createHeldTableLoader = (database: Queryable): HeldTableLoader =>
  createLoader<HeldPartyQuestion, readonly HeldParty[], string>(
    'held tables',
    (questions) => readHeldParties(database, questions),
    { cacheKeyFn: ({ restaurantId, from, until }) => `${restaurantId} ${from} ${until}` },
  );
