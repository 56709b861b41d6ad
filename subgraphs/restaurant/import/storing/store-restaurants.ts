import { setTimeout } from 'node:timers/promises';
import type { Database, Queryable } from '#shared/database/database.ts';
import type { PlaceId, RestaurantId } from '#shared/identifiers/identifiers.ts';
import { loadPlans } from '#shared/inventory/repositories/plan-repository.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import { findUnsourcedValues, tryLockImport } from '../../repositories/import-repository.ts';
import { refreshRestaurantCounts, saveRestaurantPlaces } from '../../repositories/place-writer.ts';
import { reserveRestaurantIds, saveProfiles } from '../../repositories/profile-writer.ts';
import { saveSourceReferences } from '../../repositories/source-reference-repository.ts';
import type { ImportedPlace, ImportedRestaurant } from '../imported-restaurant.ts';
import { type ChangedRestaurant, type Comparison, compareWithStored, source } from './compare-with-stored.ts';
import { contentParts } from './content-fingerprint.ts';
import { planOf, updatedPlan } from './plan-of-restaurant.ts';
import { neutralValues, profileOf } from './profile-of-restaurant.ts';
import { storePlaces } from './store-places.ts';

export interface StoreOptions {
  /** Called once where another import is under way, before its end is waited for. */
  readonly onWait: () => void;
  /** Called after each chunk. */
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  readonly longestWaitMilliseconds?: number;
}

/** Another import did not end in time. */
export class ImportUnderWay extends Error {
  override readonly name = 'ImportUnderWay';
}

const longestWaitMilliseconds = 600_000;
const pauseMilliseconds = 250;
/** So many rows a statement stay far below its deadline, also on a machine that does other things. */
const chunkSize = 500;

/**
 * Writes all of it in one transaction, or nothing; what is as it was is not touched.
 * @throws ImportUnderWay
 */
export const storeRestaurants = (
  database: Database,
  restaurants: readonly ImportedRestaurant[],
  places: readonly ImportedPlace[],
  options: StoreOptions,
): Promise<Comparison> =>
  database.transaction(async (transaction) => {
    await waitForLock(transaction, options);
    const comparison = await compareWithStored(transaction, restaurants);
    const written = [...(await withNewIds(transaction, comparison)), ...comparison.changed];
    const placeIds = await storePlaces(transaction, places, restaurants);
    for (let done = 0; done < written.length; ) {
      const chunk = written.slice(done, done + chunkSize);
      await storeChunk(transaction, chunk, placeIds);
      done += chunk.length;
      options.onProgress({ done, total: written.length });
    }
    await refreshRestaurantCounts(transaction);
    return comparison;
  });

const waitForLock = async (transaction: Queryable, options: StoreOptions): Promise<void> => {
  if (await tryLockImport(transaction)) return;
  options.onWait();
  const deadline = performance.now() + (options.longestWaitMilliseconds ?? longestWaitMilliseconds);
  do {
    if (performance.now() > deadline) throw new ImportUnderWay('Another import has not ended yet.');
    await setTimeout(pauseMilliseconds);
  } while (!(await tryLockImport(transaction)));
};

/** Of a new restaurant every part is. */
const withNewIds = async (
  transaction: Queryable,
  { created }: Comparison,
): Promise<readonly ChangedRestaurant[]> => {
  const ids = await reserveRestaurantIds(transaction, created.length);
  const changed = new Set(contentParts);
  return ids.flatMap((restaurantId, index) => {
    const one = created[index];
    return one === undefined ? [] : [{ ...one, restaurantId, changed }];
  });
};

const storeChunk = async (
  transaction: Queryable,
  chunk: readonly ChangedRestaurant[],
  placeIds: ReadonlyMap<string, PlaceId>,
): Promise<void> => {
  await storeProfiles(
    transaction,
    chunk.filter(({ changed }) => changed.has('profile')),
    placeIds,
  );
  await storePlans(transaction, chunk);
  await saveSourceReferences(
    transaction,
    source,
    chunk.map(({ restaurant, restaurantId, fingerprint }) => ({
      reference: restaurant.sourceReference,
      restaurantId,
      fingerprint,
    })),
  );
};

const storeProfiles = async (
  transaction: Queryable,
  chunk: readonly ChangedRestaurant[],
  placeIds: ReadonlyMap<string, PlaceId>,
): Promise<void> => {
  const unsourced = await findUnsourcedValues(transaction, idsOf(chunk));
  await saveProfiles(
    transaction,
    chunk.map(({ restaurant, restaurantId }) => ({
      ...profileOf(restaurant),
      ...(unsourced.get(restaurantId) ?? neutralValues),
      restaurantId,
    })),
  );
  await saveRestaurantPlaces(
    transaction,
    chunk.map(({ restaurant, restaurantId }) => ({
      restaurantId,
      placeIds: restaurant.placeKeys.flatMap((key) => placeIds.get(key) ?? []),
    })),
  );
};

const storePlans = async (transaction: Queryable, chunk: readonly ChangedRestaurant[]): Promise<void> => {
  const stored = new Map(
    (await loadPlans(transaction, idsOf(chunk))).map((plan) => [plan.restaurantId, plan]),
  );
  await writePlans(
    transaction,
    chunk.flatMap(({ restaurant, restaurantId, changed }) => {
      const imported = planOf(restaurantId, restaurant);
      const known = stored.get(restaurantId);
      return (known === undefined ? imported : updatedPlan(known, imported, changed)) ?? [];
    }),
  );
};

const idsOf = (chunk: readonly ChangedRestaurant[]): RestaurantId[] =>
  chunk.map(({ restaurantId }) => restaurantId);
