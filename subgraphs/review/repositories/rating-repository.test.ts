import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/database/database.ts';
import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { changeOfTally, meansOf, noRatings } from '../domain/rating-tally.ts';
import { type RatingCategory, type Ratings, ratingCategories } from '../domain/ratings.ts';
import { addRestaurant, pastReview } from '../testing/review-fixtures.ts';
import { insertReviewsInBulk } from './bulk-review-repository.ts';
import { changeRatings, findRatingTallies, findRecentTallies, recountRatings } from './rating-repository.ts';
import { insertReview } from './review-repository.ts';

let database: Database;
beforeAll(async () => {
  ({ database } = await createTestDatabase());
});

let lastRestaurant = 0;
const newRestaurant = () => {
  lastRestaurant += 1;
  return restaurantId(lastRestaurant);
};

const rating = fc.integer({ min: 1, max: 5 });
const perhaps = fc.option(rating);
const someRatings: fc.Arbitrary<Ratings> = fc.record({
  overall: rating,
  food: perhaps,
  service: perhaps,
  ambience: perhaps,
  value: perhaps,
});

const submit = (id: RestaurantId, ratings: Ratings) =>
  database.transaction(async (transaction) => {
    const review = { ...pastReview(id, 1, { ratings }), status: 'PUBLISHED' as const };
    await insertReview(transaction, review);
    return changeRatings(transaction, id, review.dinedOn, changeOfTally(null, ratings));
  });

/** All that is kept of a restaurant, but for how often it changed. */
const keptOf = async (id: RestaurantId) => {
  const [summary] = await database.query({
    text: `select to_jsonb(s) - 'version' as summary from review.rating_summary s where restaurant_id = $1`,
    values: [id],
  });
  const days = await database.query({
    text: 'select * from review.rating_day where restaurant_id = $1 and review_count > 0 order by day',
    values: [id],
  });
  return { ...summary, days };
};

const foldOf = (list: readonly Ratings[]) => {
  const tallyOf = (rated: 'overall' | RatingCategory) => {
    const given = list.map((ratings) => ratings[rated]).filter((value) => value !== null);
    return { count: given.length, sum: given.reduce((sum, value) => sum + value, 0) };
  };
  return {
    tally: Object.fromEntries(
      ['overall' as const, ...ratingCategories].map((rated) => [rated, tallyOf(rated)]),
    ),
    distribution: [1, 2, 3, 4, 5].map((stars) => list.filter(({ overall }) => overall === stars).length),
  };
};

describe('a rating summary', () => {
  it('kept by increments equals one that was counted anew, and the fold of the ratings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someRatings, { minLength: 1, maxLength: 12 }), async (list) => {
        const id = newRestaurant();
        for (const ratings of list) await submit(id, ratings);
        const kept = await keptOf(id);
        expect((await findRatingTallies(database, [id])).get(id)).toEqual(foldOf(list));
        await database.transaction((transaction) => recountRatings(transaction, [id]));
        expect(await keptOf(id)).toEqual(kept);
      }),
      { numRuns: 25 },
    );
  });

  it('goes back to nothing with what it counted, and on to a higher version each time', async () => {
    const id = newRestaurant();
    const list = fc.sample(someRatings, { numRuns: 6, seed: 3 });
    const versions = [];
    for (const ratings of list) versions.push((await submit(id, ratings)).version);
    const dinedOn = pastReview(id, 1).dinedOn;
    for (const ratings of list)
      versions.push((await changeRatings(database, id, dinedOn, changeOfTally(ratings, null))).version);
    expect(versions).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect((await findRatingTallies(database, [id])).get(id)).toEqual(foldOf([]));
    await recountRatings(database, [id]);
    expect((await submit(id, pastReview(id, 1).ratings)).version).toBe(15);
  });

  it('loses nothing when many are submitted at once', async () => {
    const id = newRestaurant();
    const list = fc.sample(someRatings, { numRuns: 40, seed: 7 });
    const done = await Promise.all(list.map((ratings) => submit(id, ratings)));
    expect((await findRatingTallies(database, [id])).get(id)).toEqual(foldOf(list));
    expect(new Set(done.map(({ version }) => version)).size).toBe(40);
  });

  it('does not count what is not published', async () => {
    const id = newRestaurant();
    await database.transaction((transaction) =>
      insertReviewsInBulk(transaction, [pastReview(id, 1), pastReview(id, 2)]),
    );
    await database.query({
      text: `update review.review set published = false, status = 'REMOVED'
        where restaurant_id = $1 and diner_id = $2`,
      values: [id, 'diner-1'],
    });
    await recountRatings(database, [id]);
    expect((await findRatingTallies(database, [id])).get(id)?.tally.overall).toEqual({ count: 1, sum: 4 });
  });

  it('is absent where there is no review', async () => {
    expect(await findRatingTallies(database, [newRestaurant()])).toEqual(new Map());
    expect(meansOf(noRatings).count).toBe(0);
  });
});

describe('findRecentTallies', () => {
  it.each([
    ['Europe/Vienna', '2026-03-01T12:00:00Z', 1],
    ['Europe/Vienna', '2026-05-29T21:59:59Z', 1],
    ['Europe/Vienna', '2026-05-29T22:00:00Z', 0],
    ['Asia/Tokyo', '2026-05-29T14:59:59Z', 1],
    ['Asia/Tokyo', '2026-05-29T15:00:00Z', 0],
    // A visit of a tomorrow, where the zone was changed since.
    ['America/New_York', '2026-03-01T04:59:59Z', 0],
  ])('has the last 90 days as they are in %s at %s', async (timeZone, now, count) => {
    const id = newRestaurant();
    await addRestaurant(database, id, timeZone);
    await insertReviewsInBulk(database, [pastReview(id, 1)]);
    const recent = await findRecentTallies(database, [id, newRestaurant()], Temporal.Instant.from(now));
    expect(recent.get(id)?.overall.count ?? 0).toBe(count);
    expect(recent.size).toBe(count);
  });
});

describe('insertReviewsInBulk', () => {
  it('writes many reviews of many restaurants with their summaries, and keeps what stands', async () => {
    const ids = Array.from({ length: 20 }, newRestaurant);
    const reviews = ids.flatMap((id) => Array.from({ length: 300 }, (_, number) => pastReview(id, number)));
    for (let time = 1; time <= 2; time += 1)
      await database.transaction((transaction) => insertReviewsInBulk(transaction, reviews));
    const tallies = await findRatingTallies(database, ids);
    expect(ids.map((id) => tallies.get(id)?.tally)).toEqual(
      ids.map(() => ({
        overall: { count: 300, sum: 1_200 },
        food: { count: 300, sum: 1_500 },
        service: { count: 0, sum: 0 },
        ambience: { count: 300, sum: 900 },
        value: { count: 0, sum: 0 },
      })),
    );
  });

  it('takes none', async () => {
    await insertReviewsInBulk(database, []);
  });
});
