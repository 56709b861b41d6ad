import type { Queryable } from '#shared/database/database.ts';
import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import type { RatingTally } from '../domain/rating-tally.ts';
import type { Ratings } from '../domain/ratings.ts';

const tallyColumns = `
  s.restaurant_id, s.review_count, s.overall_sum, s.food_count, s.food_sum, s.service_count, s.service_sum,
  s.ambience_count, s.ambience_sum, s.value_count, s.value_sum`;

interface TallyRow {
  restaurant_id: number;
  review_count: number;
  overall_sum: number;
  food_count: number;
  food_sum: number;
  service_count: number;
  service_sum: number;
  ambience_count: number;
  ambience_sum: number;
  value_count: number;
  value_sum: number;
}

const toTally = (row: TallyRow): RatingTally => ({
  overall: { count: row.review_count, sum: row.overall_sum },
  food: { count: row.food_count, sum: row.food_sum },
  service: { count: row.service_count, sum: row.service_sum },
  ambience: { count: row.ambience_count, sum: row.ambience_sum },
  value: { count: row.value_count, sum: row.value_sum },
});

/** Of the restaurants that have reviews; one statement. */
export const findRatingTallies = async (
  queryable: Queryable,
  restaurantIds: readonly RestaurantId[],
): Promise<Map<RestaurantId, RatingTally>> => {
  const rows = await queryable.query<TallyRow>({
    name: 'review.find_rating_tallies',
    text: `select ${tallyColumns} from review.rating_summary s where s.restaurant_id = any($1::integer[])`,
    values: [restaurantIds],
  });
  return new Map(rows.map((row) => [restaurantId(row.restaurant_id), toTally(row)]));
};

/** A category that was not rated counts as 0 and adds 0. The row's lock puts two reviews of a restaurant in order. */
const addRatingsText = `
  insert into review.rating_summary as s
    (restaurant_id, review_count, overall_sum, food_count, food_sum, service_count, service_sum,
     ambience_count, ambience_sum, value_count, value_sum, distribution)
  values ($1, 1, $2, num_nonnulls($3::smallint), coalesce($3, 0), num_nonnulls($4::smallint), coalesce($4, 0),
    num_nonnulls($5::smallint), coalesce($5, 0), num_nonnulls($6::smallint), coalesce($6, 0),
    array(select ($2 = rating)::integer from generate_series(1, 5) as rating order by rating))
  on conflict (restaurant_id) do update set
    review_count = s.review_count + 1,
    overall_sum = s.overall_sum + excluded.overall_sum,
    food_count = s.food_count + excluded.food_count,
    food_sum = s.food_sum + excluded.food_sum,
    service_count = s.service_count + excluded.service_count,
    service_sum = s.service_sum + excluded.service_sum,
    ambience_count = s.ambience_count + excluded.ambience_count,
    ambience_sum = s.ambience_sum + excluded.ambience_sum,
    value_count = s.value_count + excluded.value_count,
    value_sum = s.value_sum + excluded.value_sum,
    distribution[$2] = s.distribution[$2] + 1
  returning ${tallyColumns}`;

/** Adds a published review's ratings to its restaurant's. @returns what they are then */
export const addRatings = async (
  transaction: Queryable,
  id: RestaurantId,
  { overall, food, service, ambience, value }: Ratings,
): Promise<RatingTally> => {
  const [row] = await transaction.query<TallyRow>({
    name: 'review.add_ratings',
    text: addRatingsText,
    values: [id, overall, food, service, ambience, value],
  });
  if (row === undefined) throw new Error('an upsert returns its row');
  return toTally(row);
};

/** Counts the restaurants' published reviews anew; for what was written in bulk. Restaurants without any have no row. */
export const recountRatings = async (
  transaction: Queryable,
  restaurantIds: readonly RestaurantId[],
): Promise<void> => {
  await transaction.query({
    text: 'delete from review.rating_summary where restaurant_id = any($1::integer[])',
    values: [restaurantIds],
  });
  await transaction.query({
    text: `
      insert into review.rating_summary
        (restaurant_id, review_count, overall_sum, food_count, food_sum, service_count, service_sum,
         ambience_count, ambience_sum, value_count, value_sum, distribution)
      select restaurant_id, count(*), sum(overall),
        count(food), coalesce(sum(food), 0), count(service), coalesce(sum(service), 0),
        count(ambience), coalesce(sum(ambience), 0), count(value), coalesce(sum(value), 0),
        array[count(*) filter (where overall = 1), count(*) filter (where overall = 2),
          count(*) filter (where overall = 3), count(*) filter (where overall = 4),
          count(*) filter (where overall = 5)]
      from review.review
      where published and restaurant_id = any($1::integer[])
      group by restaurant_id`,
    values: [restaurantIds],
  });
};
