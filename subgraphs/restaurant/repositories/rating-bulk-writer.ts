import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { RatingProjection } from '../domain/restaurant.ts';

/** Takes over the ratings of many restaurants in one statement, in place of what stood there. */
export const saveRatings = async (
  database: Queryable,
  ratings: ReadonlyMap<RestaurantId, RatingProjection>,
): Promise<void> => {
  await database.query({
    text: `
update restaurant.profile p
set rating_average = rated.average, rating_count = rated.count, rating = rated.bayesian
from unnest($1::integer[], $2::float8[], $3::integer[], $4::float8[]) as rated (restaurant_id, average, count, bayesian)
where p.restaurant_id = rated.restaurant_id`,
    values: [
      [...ratings.keys()],
      [...ratings.values()].map(({ average }) => average),
      [...ratings.values()].map(({ count }) => count),
      [...ratings.values()].map(({ bayesian }) => bayesian),
    ],
  });
};
