import type { Queryable } from '#shared/database/database.ts';
import { type PlaceId, placeId } from '#shared/identifiers/identifiers.ts';
import type { NewPlace } from '../domain/place.ts';

/** A place as it was written last. */
export interface StoredPlace {
  readonly placeId: PlaceId;
  readonly place: NewPlace;
  readonly restaurantCount: number;
}

interface StoredPlaceRow {
  place_id: number;
  key: string;
  kind: 'city' | 'district';
  name: string;
  alternative_names: string[];
  country_code: string;
  latitude: number;
  longitude: number;
  city_key: string | null;
  restaurant_count: number;
}

/** Those of the places that are there, by key. */
export const findStoredPlaces = async (
  database: Queryable,
  keys: readonly string[],
): Promise<Map<string, StoredPlace>> => {
  const rows = await database.query<StoredPlaceRow>({
    text: `select p.place_id, p.key, p.kind, p.name, p.alternative_names, p.country_code, p.latitude, p.longitude,
             city.key as city_key, p.restaurant_count
           from restaurant.place p left join restaurant.place city on city.place_id = p.city_place_id
           where p.key = any ($1::text[])`,
    values: [keys],
  });
  return new Map(rows.map((row) => [row.key, toStoredPlace(row)]));
};

const toStoredPlace = (row: StoredPlaceRow): StoredPlace => ({
  placeId: placeId(row.place_id),
  place: {
    key: row.key,
    kind: row.kind,
    name: row.name,
    alternativeNames: row.alternative_names,
    countryCode: row.country_code,
    center: { latitude: row.latitude, longitude: row.longitude },
    cityKey: row.city_key,
  },
  restaurantCount: row.restaurant_count,
});
