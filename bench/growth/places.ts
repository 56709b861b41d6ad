import type { Database } from '#shared/database/database.ts';

/** Somewhere people search from, and how far the wanted number of restaurants reaches. */
export interface SearchedPlace {
  readonly near: { readonly latitude: number; readonly longitude: number };
  readonly radiusKm: number;
}

interface PlaceRow {
  latitude: number;
  longitude: number;
  radius_km: number;
}

/**
 * The doors of so many restaurants of one time zone, spread over all of its cities, and the circle around each that holds
 * so many. One time zone, since cities differ in their houses and hours, and books of other sizes have other cities.
 */
const text = `
with doors as (
  select latitude, longitude, position, row_number() over (order by restaurant_id) as place, count(*) over () as places
  from restaurant.profile where time_zone = $1
), chosen as (
  select generate_series as number, doors.* from generate_series(0, $2::integer - 1)
  join doors on doors.place = 1 + (generate_series * doors.places / $2)::bigint
)
select chosen.latitude, chosen.longitude, circle.radius_km
from chosen, lateral (
  select 2 * 6371.0088 * asin(sqrt(
      sin(radians(other.position[1] - chosen.position[1]) / 2) ^ 2
      + cos(radians(chosen.position[1])) * cos(radians(other.position[1]))
        * sin(radians(other.position[0] - chosen.position[0]) / 2) ^ 2)) as radius_km
  from restaurant.profile other
  where other.position <@ box(chosen.position - point(0.4, 0.3), chosen.position + point(0.4, 0.3))
  order by radius_km
  offset $3::integer - 1 limit 1
) circle
order by chosen.number`;

/** @throws Error where there are not so many restaurants around one of the places */
export const findSearchedPlaces = async (
  database: Database,
  timeZone: string,
  places: number,
  candidates: number,
): Promise<SearchedPlace[]> => {
  const rows = await database.query<PlaceRow>({ text, values: [timeZone, places, candidates] });
  if (rows.length !== places) throw new Error(`no ${places} places with ${candidates} restaurants around`);
  return rows.map(({ latitude, longitude, radius_km }) => ({
    near: { latitude, longitude },
    // A metre more, since distances are compared as they are.
    radiusKm: Math.ceil(radius_km * 1_000 + 1) / 1_000,
  }));
};
