import type { Queryable } from '#shared/database/database.ts';
import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import type { RatingTally, RestaurantTally, Tally } from '../domain/rating-tally.ts';

/** The columns of a tally, as they are in both tables. */
const counters = [
  'review_count',
  'overall_sum',
  'food_count',
  'food_sum',
  'service_count',
  'service_sum',
  'ambience_count',
  'ambience_sum',
  'value_count',
  'value_sum',
] as const;
type TallyRow = { [Counter in (typeof counters)[number]]: number };

const toTally = (row: TallyRow): RatingTally => ({
  overall: { count: row.review_count, sum: row.overall_sum },
  food: { count: row.food_count, sum: row.food_sum },
  service: { count: row.service_count, sum: row.service_sum },
  ambience: { count: row.ambience_count, sum: row.ambience_sum },
  value: { count: row.value_count, sum: row.value_sum },
});

const valuesOf = ({ overall, food, service, ambience, value }: RatingTally): number[] =>
  [overall, food, service, ambience, value].flatMap(({ count, sum }: Tally) => [count, sum]);

const names = counters.join(', ');
/** Of review.review, grouped; in the counters' order. */
const counted = `count(*), sum(overall), ${['food', 'service', 'ambience', 'value']
  .map((category) => `count(${category}), coalesce(sum(${category}), 0)`)
  .join(', ')}`;

/** Of the restaurants that have or had reviews; one statement. */
export const findRatingTallies = async (
  queryable: Queryable,
  restaurantIds: readonly RestaurantId[],
): Promise<Map<RestaurantId, RestaurantTally>> => {
  const rows = await queryable.query<TallyRow & { restaurant_id: number; distribution: number[] }>({
    name: 'review.find_rating_tallies',
    text: `
      select restaurant_id, distribution, ${names} from review.rating_summary
      where restaurant_id = any($1::integer[])`,
    values: [restaurantIds],
  });
  return new Map(
    rows.map((row) => [
      restaurantId(row.restaurant_id),
      { tally: toTally(row), distribution: row.distribution },
    ]),
  );
};

/** So many days of each restaurant's calendar, today among them. */
const recentDays = 90;

/** Of visits on the last 90 days as the restaurants' calendars have them at the moment; one statement. */
export const findRecentTallies = async (
  queryable: Queryable,
  restaurantIds: readonly RestaurantId[],
  now: Temporal.Instant,
): Promise<Map<RestaurantId, RatingTally>> => {
  const rows = await queryable.query<TallyRow & { restaurant_id: number }>({
    name: 'review.find_recent_tallies',
    text: `
      select asked.restaurant_id, ${counters.map((counter) => `coalesce(sum(d.${counter}), 0) as ${counter}`).join(', ')}
      from unnest($1::integer[]) as asked (restaurant_id)
      left join inventory.restaurant i using (restaurant_id)
      cross join lateral (
        select ($2::timestamptz at time zone coalesce(i.time_zone, 'UTC'))::date as date
      ) today
      join review.rating_day d on d.restaurant_id = asked.restaurant_id
        and d.day > today.date - ${recentDays} and d.day <= today.date
      group by asked.restaurant_id`,
    values: [restaurantIds, now.toString()],
  });
  return new Map(rows.map((row) => [restaurantId(row.restaurant_id), toTally(row)]));
};

/** A row's checks hold for what is proposed too: where it is there already, and less is added than nothing. */
const proposed = counters.map((_, index) => `greatest($${index + 4}::integer, 0)`).join(', ');
const grown = (table: string) =>
  counters.map((counter, index) => `${counter} = ${table}.${counter} + $${index + 4}::integer`).join(', ');

/** The summary and the day's tally grow together; the summary's row puts two changes of a restaurant in order. */
const changeRatingsText = `
  with summary as (
    insert into review.rating_summary as s (restaurant_id, version, ${names}, distribution)
    values ($1, 1, ${proposed}, $3::integer[])
    on conflict (restaurant_id) do update set ${grown('s')}, version = s.version + 1,
      distribution = array(select one + other
        from unnest(s.distribution, $3::integer[]) with ordinality as added (one, other, place) order by place)
    returning version, ${names}
  ), day as (
    insert into review.rating_day as d (restaurant_id, day, ${names})
    select $1, $2::date, ${proposed} from summary
    on conflict (restaurant_id, day) do update set ${grown('d')}
  )
  select * from summary`;

/** A restaurant's tally after a change; of two, the one with the greater version is the later. */
export interface VersionedTally {
  readonly tally: RatingTally;
  readonly version: number;
}

/** Adds a change of one review, of a visit on the day, to its restaurant's ratings. @returns what they are then */
export const changeRatings = async (
  transaction: Queryable,
  id: RestaurantId,
  dinedOn: Temporal.PlainDate,
  { tally, distribution }: RestaurantTally,
): Promise<VersionedTally> => {
  const [row] = await transaction.query<TallyRow & { version: number }>({
    name: 'review.change_ratings',
    text: changeRatingsText,
    values: [id, dinedOn.toString(), distribution, ...valuesOf(tally)],
  });
  if (row === undefined) throw new Error('an upsert returns its row');
  return { tally: toTally(row), version: row.version };
};

/** Counts the restaurants' published reviews anew; for what was written in bulk. */
export const recountRatings = async (
  transaction: Queryable,
  restaurantIds: readonly RestaurantId[],
): Promise<void> => {
  const values = [restaurantIds];
  await transaction.query({
    text: `
      update review.rating_summary set version = version + 1, distribution = '{0,0,0,0,0}',
        ${counters.map((counter) => `${counter} = 0`).join(', ')}
      where restaurant_id = any($1::integer[])`,
    values,
  });
  await transaction.query({
    text: `
      insert into review.rating_summary as s (restaurant_id, version, ${names}, distribution)
      select restaurant_id, 1, ${counted},
        array[count(*) filter (where overall = 1), count(*) filter (where overall = 2),
          count(*) filter (where overall = 3), count(*) filter (where overall = 4),
          count(*) filter (where overall = 5)]
      from review.review
      where published and restaurant_id = any($1::integer[])
      group by restaurant_id
      on conflict (restaurant_id) do update set version = s.version + 1, distribution = excluded.distribution,
        ${counters.map((counter) => `${counter} = excluded.${counter}`).join(', ')}`,
    values,
  });
  await transaction.query({
    text: 'delete from review.rating_day where restaurant_id = any($1::integer[])',
    values,
  });
  await transaction.query({
    text: `
      insert into review.rating_day (restaurant_id, day, ${names})
      select restaurant_id, dined_on, ${counted}
      from review.review
      where published and restaurant_id = any($1::integer[])
      group by restaurant_id, dined_on`,
    values,
  });
};
