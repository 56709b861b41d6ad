import type { Queryable } from '#shared/database/database.ts';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import type { SearchCandidate } from '#shared/search/search-candidates.ts';
import { boundingAreas } from '../domain/bounding-areas.ts';
import { earthRadiusKm } from '../domain/geo-point.ts';
import type { CandidateQuestion, CandidateSelection } from '../domain/restaurant-search.ts';

const mostCandidates = 1_000;

interface CandidateRow {
  candidate_count: number;
  time_zones: string[];
  restaurant_ids: Buffer | null;
  metres: Buffer | null;
  ratings: Buffer | null;
  popularities: Buffer | null;
  price_levels: Buffer | null;
}

/**
 * Candidates come as five columns of big-endian integers in one row: a row each cost a quarter more at 700. What a
 * question does not filter by is not in its statement, so that a search by place alone never leaves the index.
 */
const candidateText = (byText: boolean, byCuisine: boolean): string => `
with matched as materialized (
  select near.*
  from (
    select p.restaurant_id, p.price_level, p.rating, p.popularity, p.time_zone,
      ${byText ? 'p.search_words,' : ''}
      2 * ${earthRadiusKm} * asin(sqrt(least(1,
        sin(radians(p.position[1] - $5) / 2) ^ 2
        + cos(radians($5)) * cos(radians(p.position[1])) * sin(radians(p.position[0] - $6) / 2) ^ 2
      ))) as distance_km
    from unnest($1::float8[], $2::float8[], $3::float8[], $4::float8[]) as area (west, south, east, north)
    join restaurant.profile p on p.position <@ box(point(area.west, area.south), point(area.east, area.north))
    where ($8::integer[] is null or p.price_level = any ($8))
      ${byCuisine ? 'and p.cuisines && $9::text[]' : 'and $9::text[] is null'}
    offset 0
  ) near
  where near.distance_km <= $7::float8
    ${byText ? 'and near.search_words @@ (select restaurant.search_query($10))' : 'and $10::text is null'}
), kept as materialized (
  select * from matched
  order by case when $11 then rating end desc nulls last, distance_km, restaurant_id
  limit ${mostCandidates}
)
select
  (select count(*) from matched) as candidate_count,
  array(select distinct time_zone from kept) as time_zones,
  string_agg(int4send(restaurant_id), '') as restaurant_ids,
  string_agg(int4send(round(distance_km * 1000)::integer), '') as metres,
  string_agg(int2send(round(rating * 1000)::smallint), '') as ratings,
  string_agg(int2send(round(popularity * 10000)::smallint), '') as popularities,
  string_agg(int2send(coalesce(price_level, 0::smallint)), '') as price_levels
from kept`;

const statements = new Map(
  [false, true].flatMap((byText) =>
    [false, true].map((byCuisine) => {
      const name = `restaurant.find_candidates${byText ? '_by_text' : ''}${byCuisine ? '_by_cuisine' : ''}`;
      return [name, candidateText(byText, byCuisine)] as const;
    }),
  ),
);

/** The statement that answers the question; for tests of its plan too. */
export const candidateStatement = (question: CandidateQuestion) => {
  const { center, radiusKm, text, cuisines, priceLevels, keep } = question;
  const name = `restaurant.find_candidates${text === null ? '' : '_by_text'}${cuisines === null ? '' : '_by_cuisine'}`;
  const areas = boundingAreas(center, radiusKm);
  return {
    name,
    text: statements.get(name) ?? '',
    values: [
      areas.map(({ west }) => west),
      areas.map(({ south }) => south),
      areas.map(({ east }) => east),
      areas.map(({ north }) => north),
      center.latitude,
      center.longitude,
      radiusKm,
      priceLevels,
      cuisines,
      text,
      keep === 'best rated',
    ],
  };
};

const empty = Buffer.alloc(0);

const toCandidates = (row: CandidateRow): SearchCandidate[] => {
  const ids = row.restaurant_ids ?? empty;
  const metres = row.metres ?? empty;
  const ratings = row.ratings ?? empty;
  const popularities = row.popularities ?? empty;
  const priceLevels = row.price_levels ?? empty;
  return Array.from({ length: ids.length / 4 }, (_, index) => {
    const priceLevel = priceLevels.readInt16BE(index * 2);
    return {
      restaurantId: restaurantId(ids.readInt32BE(index * 4)),
      distanceKm: metres.readInt32BE(index * 4) / 1_000,
      rating: ratings.readInt16BE(index * 2) / 1_000,
      popularity: popularities.readInt16BE(index * 2) / 10_000,
      priceLevel: priceLevel === 0 ? null : priceLevel,
    };
  });
};

export interface CandidateRepository {
  /** One statement. Distances to the metre; the nearest first, or the best rated where those are kept. */
  find(question: CandidateQuestion): Promise<CandidateSelection>;
}

export const createCandidateRepository = (database: Queryable): CandidateRepository => ({
  find: async (question) => {
    const [row] = await database.query<CandidateRow>(candidateStatement(question));
    if (row === undefined) throw new Error('an aggregate without a row');
    return { candidateCount: row.candidate_count, candidates: toCandidates(row), timeZones: row.time_zones };
  },
});
