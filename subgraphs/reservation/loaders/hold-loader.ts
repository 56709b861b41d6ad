import type DataLoader from 'dataloader';
import type { Queryable } from '#shared/database/database.ts';
import { createLoader } from '#shared/graph/create-loader.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Hold } from '../domain/hold.ts';
import { findHolds } from '../repositories/hold-repository.ts';

/** Holds by ID, whoever asks: what the viewer may see is the resolver's to decide. */
export type HoldLoader = DataLoader<InRestaurant<PartyId>, Hold | null, string>;

export const createHoldLoader = (database: Queryable): HoldLoader =>
  createLoader<InRestaurant<PartyId>, Hold | null, string>(
    'holds',
    async (wanted) => {
      const found = await findHolds(database, wanted);
      const byId = new Map<string, Hold>(found.map((one) => [one.holdId, one]));
      return wanted.map(({ id }) => byId.get(id) ?? null);
    },
    // Mutations of the same operation prolong them.
    { cache: false, cacheKeyFn: ({ restaurantId, id }) => `${restaurantId} ${id}` },
  );
