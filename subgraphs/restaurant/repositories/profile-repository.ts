import type { Queryable } from '#shared/database/database.ts';
import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import type { RatingProjection, RestaurantProfile } from '../domain/restaurant.ts';

interface ProfileRow {
  restaurant_id: number;
  name: string;
  description: string | null;
  cuisines: string[];
  price_level: number | null;
  street: string | null;
  postal_code: string | null;
  city: string;
  country_code: string;
  latitude: number;
  longitude: number;
  time_zone: string;
  phone: string | null;
  website: string | null;
  opening_hours: string[];
}

const loadText = `
select restaurant_id, name, description, cuisines, price_level, street, postal_code, city, country_code,
  latitude, longitude, time_zone, phone, website, opening_hours
from restaurant.profile
where restaurant_id = any ($1::integer[])`;

const applyRatingText = `
update restaurant.profile
set rating_average = $2, rating_count = $3, rating = $4, rating_version = coalesce($5::integer, rating_version)
where restaurant_id = $1
  and case when $5::integer is null then rating_version = 0 and rating_count <= $3::integer
      else rating_version < $5::integer end
  and (rating_average, rating_count, rating, rating_version)
    is distinct from ($2::float8, $3::integer, $4::float8, coalesce($5::integer, rating_version))`;

const toProfile = (row: ProfileRow): RestaurantProfile => ({
  restaurantId: restaurantId(row.restaurant_id),
  name: row.name,
  description: row.description,
  cuisines: row.cuisines,
  priceLevel: row.price_level,
  address: {
    street: row.street,
    postalCode: row.postal_code,
    city: row.city,
    countryCode: row.country_code,
  },
  coordinates: { latitude: row.latitude, longitude: row.longitude },
  timeZone: row.time_zone,
  phone: row.phone,
  website: row.website,
  openingHours: row.opening_hours,
});

export interface ProfileRepository {
  /** One statement, whatever their number; those that there are, in any order. */
  load(ids: readonly RestaurantId[]): Promise<RestaurantProfile[]>;
}

export const createProfileRepository = (database: Queryable): ProfileRepository => ({
  load: async (ids) => {
    const rows = await database.query<ProfileRow>({
      name: 'restaurant.find_profiles',
      text: loadText,
      values: [ids],
    });
    return rows.map(toProfile);
  },
});

/**
 * Takes over what the review subgraph says. The same again, something older or of an unknown restaurant changes nothing.
 * @param version null of what was sent before there were versions: older than all that have one, and of two such the
 * one with fewer reviews was the older
 */
export const applyRating = async (
  database: Queryable,
  id: RestaurantId,
  rating: RatingProjection,
  version: number | null,
): Promise<void> => {
  await database.query({
    name: 'restaurant.apply_rating',
    text: applyRatingText,
    values: [id, rating.average, rating.count, rating.bayesian, version],
  });
};
