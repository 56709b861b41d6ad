import { advisoryLocks } from '#shared/database/advisory-locks.ts';
import type { Queryable } from '#shared/database/database.ts';
import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import type { NewRestaurantProfile } from '../domain/restaurant.ts';

/** Until the transaction ends only one import writes. @returns false where another one does. */
export const tryLockImport = async (transaction: Queryable): Promise<boolean> => {
  const [row] = await transaction.query<{ locked: boolean }>({
    text: 'select pg_try_advisory_xact_lock($1::bigint) as locked',
    values: [advisoryLocks.restaurantsInBulk],
  });
  return row?.locked === true;
};

/** False in a database that nothing was ever imported into, nor the platform started on. */
export const isMigrated = async (database: Queryable): Promise<boolean> => {
  const [row] = await database.query<{ migrated: boolean }>({
    text: `select to_regclass('restaurant.source_reference') is not null as migrated`,
    values: [],
  });
  return row?.migrated === true;
};

/** What of profiles did not come from their source. */
export const findUnsourcedValues = async (
  database: Queryable,
  restaurantIds: readonly RestaurantId[],
): Promise<Map<RestaurantId, Pick<NewRestaurantProfile, 'priceLevel' | 'popularity'>>> => {
  const rows = await database.query<{
    restaurant_id: number;
    price_level: number | null;
    popularity: number;
  }>({
    text: `select restaurant_id, price_level, popularity from restaurant.profile
           where restaurant_id = any ($1::integer[])`,
    values: [restaurantIds],
  });
  return new Map(
    rows.map((row) => [
      restaurantId(row.restaurant_id),
      { priceLevel: row.price_level, popularity: row.popularity },
    ]),
  );
};
