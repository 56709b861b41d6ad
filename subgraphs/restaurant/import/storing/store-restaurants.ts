import { setTimeout } from 'node:timers/promises';
import type { Database, Queryable } from '#shared/database/database.ts';
import type { PlaceId, RestaurantId } from '#shared/identifiers/identifiers.ts';
import { loadPlans, lockPlans } from '#shared/inventory/repositories/plan-repository.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import { findUnsourcedValues, tryLockImport } from '../../repositories/import-repository.ts';
import { refreshRestaurantCounts, saveRestaurantPlaces } from '../../repositories/place-writer.ts';
import { reserveRestaurantIds, saveProfiles } from '../../repositories/profile-writer.ts';
import { saveSourceReferences } from '../../repositories/source-reference-repository.ts';
import type { ImportedPlace, ImportedRestaurant } from '../imported-restaurant.ts';
import { type ChangedRestaurant, type Comparison, compareWithStored, source } from './compare-with-stored.ts';
import {
  contentParts,
  digestPlan,
  type Fingerprint,
  formatFingerprint,
  parseFingerprint,
} from './fingerprint.ts';
import { planOf } from './plan-of-restaurant.ts';
import { neutralValues, profileOf } from './profile-of-restaurant.ts';
import { storePlaces } from './store-places.ts';
import { type PlanUpdate, updatePlan } from './update-plan.ts';

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
/** Restaurants that are written together: a fraction of a second, and one step of the progress bar. */
const chunkSize = 500;
const statementDeadlineMilliseconds = 60_000;

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
  database.transaction(
    async (transaction) => {
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
    },
    { statementDeadlineMilliseconds },
  );

const waitForLock = async (transaction: Queryable, options: StoreOptions): Promise<void> => {
  if (await tryLockImport(transaction)) return;
  options.onWait();
  const deadline = performance.now() + (options.longestWaitMilliseconds ?? longestWaitMilliseconds);
  do {
    if (performance.now() > deadline) throw new ImportUnderWay('Another import has not ended yet.');
    await setTimeout(pauseMilliseconds);
  } while (!(await tryLockImport(transaction)));
};

/** A restaurant before the database knows it: all is new, and nothing was written. */
const withNewIds = async (
  transaction: Queryable,
  { created }: Comparison,
): Promise<readonly ChangedRestaurant[]> => {
  const ids = await reserveRestaurantIds(transaction, created.length);
  const [saidAnew, written] = [new Set(contentParts), parseFingerprint('').written];
  return ids.flatMap((restaurantId, index) => {
    const one = created[index];
    return one === undefined ? [] : [{ ...one, restaurantId, saidAnew, written }];
  });
};

const storeChunk = async (
  transaction: Queryable,
  chunk: readonly ChangedRestaurant[],
  placeIds: ReadonlyMap<string, PlaceId>,
): Promise<void> => {
  await storeProfiles(
    transaction,
    chunk.filter(({ saidAnew }) => saidAnew.has('profile')),
    placeIds,
  );
  const written = await storePlans(transaction, chunk);
  await saveSourceReferences(
    transaction,
    source,
    chunk.map(({ restaurant, restaurantId, said, written: before }) => ({
      reference: restaurant.sourceReference,
      restaurantId,
      fingerprint: formatFingerprint({ said, written: written.get(restaurantId) ?? before }),
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

/** @returns what is remembered of the plans. */
const storePlans = async (
  transaction: Queryable,
  chunk: readonly ChangedRestaurant[],
): Promise<ReadonlyMap<RestaurantId, Fingerprint['written']>> => {
  // What a host changes meanwhile is neither read half nor written over.
  await lockPlans(transaction, idsOf(chunk));
  const plans = await loadPlans(transaction, idsOf(chunk));
  const stored = new Map(plans.map((plan) => [plan.restaurantId, plan]));
  const updates = new Map(
    chunk.map(({ restaurant, restaurantId, saidAnew, written }): [RestaurantId, PlanUpdate] => {
      const imported = planOf(restaurantId, restaurant);
      const known = stored.get(restaurantId);
      const update =
        known === undefined
          ? { plan: imported, written: digestPlan(imported) }
          : updatePlan(known, imported, saidAnew, written);
      return [restaurantId, update];
    }),
  );
  await writePlans(
    transaction,
    [...updates.values()].flatMap(({ plan }) => plan ?? []),
  );
  return new Map([...updates].map(([restaurantId, { written }]) => [restaurantId, written]));
};

const idsOf = (chunk: readonly ChangedRestaurant[]): RestaurantId[] =>
  chunk.map(({ restaurantId }) => restaurantId);
