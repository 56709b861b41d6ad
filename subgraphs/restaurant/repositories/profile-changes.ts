import {
  changedSince,
  endOfTime,
  type Moment,
  momentColumns,
  type TimedMoment,
} from '#shared/database/changes/changes.ts';
import type { Queryable } from '#shared/database/database.ts';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import type { IndexedRestaurant } from '../domain/restaurant-index.ts';

/** What was committed since a moment. */
export interface ProfileChanges extends TimedMoment {
  readonly restaurants: readonly IndexedRestaurant[];
  /** False where so much has changed that not all of it was read. */
  readonly isWhole: boolean;
}

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

interface ChangeRow extends TimedMoment, Omit<ProfileRow, 'restaurant_id'> {
  restaurant_id: number | null;
}

const columns = `p.restaurant_id, p.latitude, p.longitude, p.price_level, p.rating, p.popularity, p.time_zone,
  p.cuisines`;

/** More than that, and all are read anew. */
const mostChanges = 1_000;

const changesText = `
select moment.*, changed.*
from (select ${momentColumns}) moment left join (
  select ${columns}
  from restaurant.profile p
  where ${changedSince('p', 1)}
  order by p.changed_in limit ${mostChanges + 1}
) changed on true`;

const toRestaurant = (row: ProfileRow): IndexedRestaurant => ({
  restaurantId: restaurantId(row.restaurant_id),
  position: { latitude: row.latitude, longitude: row.longitude },
  priceLevel: row.price_level,
  rating: row.rating,
  popularity: row.popularity,
  timeZone: row.time_zone,
  cuisines: row.cuisines,
});

/**
 * One statement.
 * @param since null for a moment to begin with
 */
export const readProfileChanges = async (
  database: Queryable,
  since: Moment | null,
): Promise<ProfileChanges> => {
  const rows = await database.query<ChangeRow>({
    name: 'restaurant.read_changes',
    text: changesText,
    values: [since?.snapshot ?? endOfTime],
  });
  const [first] = rows;
  if (first === undefined) throw new Error('a moment without a row');
  const restaurants = rows.flatMap(({ restaurant_id, ...row }) =>
    restaurant_id === null ? [] : [toRestaurant({ restaurant_id, ...row })],
  );
  const { server, snapshot, now } = first;
  return { server, snapshot, now, restaurants, isWhole: restaurants.length <= mostChanges };
};

/** All of them, and the server that they are from: a tenth of a second for 100,000. */
export const readProfiles = async (database: Queryable): Promise<readonly IndexedRestaurant[]> => {
  const rows = await database.query<ProfileRow>({
    name: 'restaurant.read_profiles',
    text: `select ${columns} from restaurant.profile p`,
    values: [],
  });
  return rows.map(toRestaurant);
};
