import type { Queryable } from '#shared/database/database.ts';
import { placeId } from '#shared/identifiers/identifiers.ts';
import type { Place } from '../domain/place.ts';

interface PlaceRow {
  place_id: number;
  name: string;
  country_code: string;
  latitude: number;
  longitude: number;
  restaurant_count: number;
}

/**
 * Whole names first, then names that begin with the text, then names with such a word, then names like it; of equals
 * the place with more restaurants. $2 is the least similarity of a name that is only like it.
 */
const findText = `
with asked as materialized (select restaurant.normalise($1) as text)
select place_id, name, country_code, latitude, longitude, restaurant_count
from (
  select p.*, likeness.similarity, case
    when p.search_names like '%|' || asked.text || '|%' then 0
    when p.search_names like '%|' || asked.text || '%' then 1
    when p.search_names like '% ' || asked.text || '%' then 2
    else 3
  end as rank
  from asked
  cross join restaurant.place p
  cross join lateral (
    select max(public.similarity(each.name, asked.text)) as similarity
    from unnest(string_to_array(trim(both '|' from p.search_names), '|')) as each (name)
  ) likeness
  where asked.text <> ''
) ranked
where rank < 3 or similarity >= $2::float8
order by rank, case when rank = 3 then similarity end desc nulls last, restaurant_count desc, name, place_id
limit $3`;

const toPlace = (row: PlaceRow): Place => ({
  placeId: placeId(row.place_id),
  name: row.name,
  countryCode: row.country_code,
  center: { latitude: row.latitude, longitude: row.longitude },
  restaurantCount: row.restaurant_count,
});

/** Of 0 to 1: Viena and Vienna have 0.63, Londn and London 0.44. */
const resembling = 0.4;
const faintlyResembling = 0.15;

export interface PlaceRepository {
  /** Places by a part of their name, the likeliest first. One statement. */
  find(text: string, first: number): Promise<Place[]>;
  /** Places whose name has at least something of the text: what someone might have meant. */
  suggest(text: string, first: number): Promise<Place[]>;
}

export const createPlaceRepository = (database: Queryable): PlaceRepository => {
  const query = async (text: string, leastSimilarity: number, first: number) => {
    const rows = await database.query<PlaceRow>({
      name: 'restaurant.find_places',
      text: findText,
      values: [text, leastSimilarity, first],
    });
    return rows.map(toPlace);
  };
  return {
    find: (text, first) => query(text, resembling, first),
    suggest: (text, first) => query(text, faintlyResembling, first),
  };
};
