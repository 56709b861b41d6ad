/**
 * What somebody asks of the database who answers a search by hand: four statements, one after the other. They are
 * written for this benchmark and stay as they are, whatever the platform comes to send: a baseline that followed it
 * would shrink with it. The tables are the platform's.
 */

/** Mean radius of the earth, in km. */
export const earthRadiusKm = 6371.0088;

export const mostCandidates = 1_000;

/** The thousand nearest within the circle, by price level; packed, since a row for each costs more. */
export const candidatesByHand = {
  name: 'bench.candidates',
  text: `
with near as materialized (
  select restaurant_id, rating, popularity, price_level,
    2 * ${earthRadiusKm} * asin(sqrt(least(1,
      sin(radians(position[1] - $2) / 2) ^ 2
      + cos(radians($2)) * cos(radians(position[1])) * sin(radians(position[0] - $1) / 2) ^ 2
    ))) as distance_km
  from restaurant.profile
  where position <@ box(point($4::float8, $5::float8), point($6::float8, $7::float8))
    and ($8::integer[] is null or price_level = any ($8))
), nearest as materialized (
  select * from near where distance_km <= $3::float8 order by distance_km, restaurant_id limit ${mostCandidates}
)
select (select count(*)::integer from near where distance_km <= $3::float8) as candidate_count,
  string_agg(int4send(restaurant_id), '') as restaurant_ids,
  string_agg(int4send(round(distance_km * 1000)::integer), '') as metres,
  string_agg(int2send(round(rating * 1000)::smallint), '') as ratings,
  string_agg(int2send(round(popularity * 10000)::smallint), '') as popularities,
  string_agg(int2send(coalesce(price_level, 0::smallint)), '') as price_levels
from nearest`,
};

/** The evening of every candidate: which tables are taken when, and how many start when. */
export const eveningsByHand = {
  name: 'bench.evenings',
  text: `
select r.restaurant_id, r.version, d.occupancy, d.starts,
  d.earliest_hold_expires_at <= statement_timestamp() as has_expired_holds
from unnest($1::integer[]) as asked (restaurant_id)
join inventory.restaurant r using (restaurant_id)
left join inventory.service_day d on d.restaurant_id = asked.restaurant_id and d.service_date = $2::date`,
};

/** What a page of results says of its restaurants. */
export const detailsByHand = {
  name: 'bench.details',
  text: `
select restaurant_id, name, description, cuisines, price_level, street, postal_code, city, country_code,
  latitude, longitude, time_zone, phone, website, opening_hours
from restaurant.profile
where restaurant_id = any ($1::integer[])`,
};

export const ratingsByHand = {
  name: 'bench.ratings',
  text: `
select restaurant_id, review_count, overall_sum, distribution
from review.rating_summary
where restaurant_id = any ($1::integer[])`,
};
