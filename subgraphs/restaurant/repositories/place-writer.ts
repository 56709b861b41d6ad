import type { Queryable } from '#shared/database/database.ts';
import { type PlaceId, placeId, type RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { NewPlace } from '../domain/place.ts';

/** The places a restaurant lies in. */
export interface RestaurantPlaces {
  readonly restaurantId: RestaurantId;
  readonly placeIds: readonly PlaceId[];
}

const savePlacesText = `
insert into restaurant.place as stored (key, kind, name, alternative_names, country_code, latitude, longitude)
select key, kind, name, alternative_names, country_code, latitude, longitude
from jsonb_to_recordset($1::jsonb) as written (
  key text, kind text, name text, alternative_names text[], country_code text,
  latitude double precision, longitude double precision
)
on conflict (key) do update set
  kind = excluded.kind, name = excluded.name, alternative_names = excluded.alternative_names,
  country_code = excluded.country_code, latitude = excluded.latitude, longitude = excluded.longitude
where (stored.kind, stored.name, stored.alternative_names, stored.country_code, stored.latitude, stored.longitude)
  is distinct from (excluded.kind, excluded.name, excluded.alternative_names, excluded.country_code,
    excluded.latitude, excluded.longitude)`;

const linkCitiesText = `
update restaurant.place district
set city_place_id = city.place_id
from unnest($1::text[], $2::text[]) as link (key, city_key)
join restaurant.place city on city.key = link.city_key
where district.key = link.key and district.city_place_id is distinct from city.place_id`;

const refreshCountsText = `
update restaurant.place place
set restaurant_count = counted.restaurants
from (
  select p.place_id, count(member.restaurant_id)::integer as restaurants
  from restaurant.place p left join restaurant.restaurant_place member using (place_id)
  group by p.place_id
) counted
where counted.place_id = place.place_id and counted.restaurants <> place.restaurant_count`;

const toRow = (place: NewPlace) => ({
  key: place.key,
  kind: place.kind,
  name: place.name,
  alternative_names: place.alternativeNames,
  country_code: place.countryCode,
  latitude: place.center.latitude,
  longitude: place.center.longitude,
});

/** Inserts the places, or brings those up to date that are there by key. @returns their IDs by key. */
export const savePlaces = async (
  database: Queryable,
  places: readonly NewPlace[],
): Promise<Map<string, PlaceId>> => {
  await database.query({ text: savePlacesText, values: [JSON.stringify(places.map(toRow))] });
  await database.query({
    text: linkCitiesText,
    values: [places.map(({ key }) => key), places.map(({ cityKey }) => cityKey)],
  });
  const rows = await database.query<{ key: string; place_id: number }>({
    text: 'select key, place_id from restaurant.place where key = any ($1::text[])',
    values: [places.map(({ key }) => key)],
  });
  return new Map(rows.map(({ key, place_id }) => [key, placeId(place_id)]));
};

/** Says in which places the restaurants lie, in place of what was said before. */
export const saveRestaurantPlaces = async (
  database: Queryable,
  restaurants: readonly RestaurantPlaces[],
): Promise<void> => {
  const pairs = restaurants.flatMap((one) => one.placeIds.map((place) => [one.restaurantId, place] as const));
  const values = [pairs.map(([restaurant]) => restaurant), pairs.map(([, place]) => place)];
  await database.query({
    text: `delete from restaurant.restaurant_place
           where restaurant_id = any ($3::integer[]) and (restaurant_id, place_id) not in (
             select * from unnest($1::integer[], $2::integer[]))`,
    values: [...values, restaurants.map((one) => one.restaurantId)],
  });
  await database.query({
    text: `insert into restaurant.restaurant_place (restaurant_id, place_id)
           select * from unnest($1::integer[], $2::integer[]) on conflict do nothing`,
    values,
  });
};

/** Counts every place's restaurants again; to be called after any of them changed. */
export const refreshRestaurantCounts = async (database: Queryable): Promise<void> => {
  await database.query({ text: refreshCountsText, values: [] });
};
