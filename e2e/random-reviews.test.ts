import { expect, it } from 'vitest';
import type { Database } from '#shared/database/database.ts';
import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import { type RandomNumbers, seededRandom } from '#shared/inventory/domain/seeded-random.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { saveProfiles } from '#subgraphs/restaurant/repositories/profile-writer.ts';
import { sampleProfile } from '#subgraphs/restaurant/testing/sample-profile.ts';
import { noDistribution, noRatings } from '#subgraphs/review/domain/rating-tally.ts';
import { findRatingTallies, findRecentTallies } from '#subgraphs/review/repositories/rating-repository.ts';
import { addRestaurant } from '#subgraphs/review/testing/review-fixtures.ts';
import { type NaiveReview, recount } from './random-reviews/naive-reviews.ts';
import { createRandomRestaurant } from './random-reviews/random-restaurant.ts';
import { openToldJobs } from './random-reviews/told-jobs.ts';

const events = 10_000;
const zones = ['Europe/Vienna', 'America/New_York', 'Asia/Tokyo', 'Pacific/Apia', 'America/St_Johns', 'UTC'];
const eventsBetweenJobs = 100;

/** What is kept of the restaurant's ratings, in every place but searches. */
const keptOf = async (database: Database, id: RestaurantId, now: Temporal.Instant) => {
  const [summaries, recent] = await Promise.all([
    findRatingTallies(database, [id]),
    findRecentTallies(database, [id], now),
  ]);
  const { tally, distribution } = summaries.get(id) ?? { tally: noRatings, distribution: noDistribution };
  return { tally, distribution, recent: recent.get(id) ?? noRatings };
};

const rowsOf = async (database: Database, id: RestaurantId) =>
  database.query({
    text: `select review_id, status, published, overall, revision, helpful_count, diner_id
      from review.review where restaurant_id = $1 order by review_id`,
    values: [id],
  });
const rowOf = (review: NaiveReview) => ({
  review_id: review.id,
  status: review.status,
  published: review.status === 'PUBLISHED',
  overall: review.ratings.overall,
  revision: review.revision,
  helpful_count: review.voters.size,
  diner_id: review.dinerId,
});
const byId = (one: { review_id: string }, other: { review_id: string }) =>
  one.review_id < other.review_id ? -1 : 1;

const projectionOf = async (database: Database, id: RestaurantId) => {
  const [profile] = await database.query<{ average: number | null; count: number; bayesian: number }>({
    text: `select rating_average as average, rating_count as count, rating as bayesian
      from restaurant.profile where restaurant_id = $1`,
    values: [id],
  });
  return profile;
};

it(`keeps summaries that equal the recount through ${events} random events, and tells searches of them`, async () => {
  const { database } = await createTestDatabase(20);
  const { sender, doAll } = await openToldJobs(database);

  const live = async (id: RestaurantId, timeZone: string, random: RandomNumbers, most: number) => {
    await addRestaurant(database, id, timeZone);
    await saveProfiles(database, [sampleProfile(id)]);
    const parts = { database, jobs: sender, restaurantId: id, timeZone, random };
    const restaurant = createRandomRestaurant(parts);
    let happened = 0;
    let told = 0;
    let jobsDoneAt = 0;
    while (happened < most) {
      happened += await restaurant.happen(most - happened);
      const now = restaurant.now();
      const { projection, ...counted } = recount(restaurant.reviews, now, timeZone);
      expect(await keptOf(database, id, now), `${timeZone} after ${happened}`).toEqual(counted);
      if (happened - jobsDoneAt < eventsBetweenJobs && happened < most) continue;
      jobsDoneAt = happened;
      told += await doAll(id, random);
      const projected = await projectionOf(database, id);
      expect(projected).toEqual({
        count: projection.count,
        average: projection.average,
        bayesian: expect.closeTo(projection.bayesian, 12),
      });
      expect(await rowsOf(database, id)).toEqual(restaurant.reviews.map(rowOf).sort(byId));
    }
    return { happened, told, reviews: restaurant.reviews.length };
  };

  const each = Math.ceil(events / zones.length);
  const lived = await Promise.all(
    zones.map((timeZone, index) =>
      live(restaurantId(index + 1), timeZone, seededRandom(`reviews of ${timeZone}`), each),
    ),
  );
  const total = (of: 'happened' | 'told' | 'reviews') => lived.reduce((sum, one) => sum + one[of], 0);
  expect(total('happened')).toBeGreaterThanOrEqual(events);
  // Not everything was refused.
  expect(total('reviews')).toBeGreaterThan(events / 5);
  expect(total('told')).toBeGreaterThan(events / 4);
}, 180_000);
