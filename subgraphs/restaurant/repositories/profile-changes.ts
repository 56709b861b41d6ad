import { createChangeReader } from '#shared/database/changes/read-changes.ts';
import type { Queryable } from '#shared/database/database.ts';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import type { IndexedRestaurant } from '../domain/restaurant-index.ts';

interface ProfileRow {
  restaurant_id: number;
  latitude: number;
  longitude: number;
  price_level: number | null;
  rating: number;
  popularity: number;
  time_zone: string;
  cuisines: string[];
}

const table = 'restaurant.profile';
const columns = `p.restaurant_id, p.latitude, p.longitude, p.price_level, p.rating, p.popularity, p.time_zone,
  p.cuisines`;

export const toIndexedRestaurant = (row: ProfileRow): IndexedRestaurant => ({
  restaurantId: restaurantId(row.restaurant_id),
  position: { latitude: row.latitude, longitude: row.longitude },
  priceLevel: row.price_level,
  rating: row.rating,
  popularity: row.popularity,
  timeZone: row.time_zone,
  cuisines: row.cuisines,
});

export const readProfileChanges = createChangeReader<ProfileRow>('restaurant.read_changes', [
  { table, alias: 'p', columns },
]);

/** All of them. */
export const readProfiles = (database: Queryable): Promise<readonly ProfileRow[]> =>
  database.query<ProfileRow>({
    name: 'restaurant.read_profiles',
    text: `select ${columns} from ${table} p`,
    values: [],
  });
