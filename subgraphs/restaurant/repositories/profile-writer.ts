import type { Queryable } from '#shared/database/database.ts';
import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import type { NewRestaurantProfile } from '../domain/restaurant.ts';

/** One parameter for any number of rows: arrays inside rows survive JSON, unnest would flatten them. */
const saveProfilesText = `
insert into restaurant.profile as stored (
  restaurant_id, name, description, cuisines, price_level, street, postal_code, city, country_code,
  latitude, longitude, time_zone, phone, email, website, opening_hours, opening_hours_text,
  hours_assumed, floor_plan_assumed, popularity
)
select
  restaurant_id, name, description, cuisines, price_level, street, postal_code, city, country_code,
  latitude, longitude, time_zone, phone, email, website, opening_hours, opening_hours_text,
  hours_assumed, floor_plan_assumed, popularity
from jsonb_to_recordset($1::jsonb) as written (
  restaurant_id integer, name text, description text, cuisines text[], price_level smallint, street text,
  postal_code text, city text, country_code text, latitude double precision, longitude double precision,
  time_zone text, phone text, email text, website text, opening_hours text[], opening_hours_text text,
  hours_assumed boolean, floor_plan_assumed boolean, popularity double precision
)
on conflict (restaurant_id) do update set
  name = excluded.name, description = excluded.description, cuisines = excluded.cuisines,
  price_level = excluded.price_level, street = excluded.street, postal_code = excluded.postal_code,
  city = excluded.city, country_code = excluded.country_code, latitude = excluded.latitude,
  longitude = excluded.longitude, time_zone = excluded.time_zone, phone = excluded.phone,
  email = excluded.email, website = excluded.website, opening_hours = excluded.opening_hours,
  opening_hours_text = excluded.opening_hours_text, hours_assumed = excluded.hours_assumed,
  floor_plan_assumed = excluded.floor_plan_assumed, popularity = excluded.popularity, updated_at = now()`;

const toRow = (profile: NewRestaurantProfile) => ({
  restaurant_id: profile.restaurantId,
  name: profile.name,
  description: profile.description,
  cuisines: profile.cuisines,
  price_level: profile.priceLevel,
  street: profile.address.street,
  postal_code: profile.address.postalCode,
  city: profile.address.city,
  country_code: profile.address.countryCode,
  latitude: profile.coordinates.latitude,
  longitude: profile.coordinates.longitude,
  time_zone: profile.timeZone,
  phone: profile.phone,
  email: profile.email,
  website: profile.website,
  opening_hours: profile.openingHours,
  opening_hours_text: profile.openingHoursText,
  hours_assumed: profile.hoursAssumed,
  floor_plan_assumed: profile.floorPlanAssumed,
  popularity: profile.popularity,
});

/** IDs that nobody else gets, for profiles and ledger rows still to be written; ascending. */
export const reserveRestaurantIds = async (database: Queryable, count: number): Promise<RestaurantId[]> => {
  const rows = await database.query<{ id: number }>({
    text: `select nextval(pg_get_serial_sequence('restaurant.profile', 'restaurant_id')) as id
           from generate_series(1, $1::integer)`,
    values: [count],
  });
  return rows.map(({ id }) => restaurantId(id));
};

/** Inserts the profiles, or replaces those that are there; ratings stay. One statement: some thousands at a time. */
export const saveProfiles = async (
  database: Queryable,
  profiles: readonly NewRestaurantProfile[],
): Promise<void> => {
  await database.query({ text: saveProfilesText, values: [JSON.stringify(profiles.map(toRow))] });
};
