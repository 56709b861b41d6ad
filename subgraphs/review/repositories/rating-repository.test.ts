import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/database/database.ts';
import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { meansOf, noRatings } from '../domain/rating-tally.ts';
import { type RatingCategory, type Ratings, ratingCategories } from '../domain/ratings.ts';
import { pastReview } from '../testing/review-fixtures.ts';
import { insertReviewsInBulk } from './bulk-review-repository.ts';
import { addRatings, findRatingTallies, recountRatings } from './rating-repository.ts';
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
    await insertReview(transaction, pastReview(id, 1, { ratings }));
    await addRatings(transaction, id, ratings);
  });

const summaryOf = async (id: RestaurantId) => {
  const [row] = await database.query({
    text: 'select * from review.rating_summary where restaurant_id = $1',
    values: [id],
  });
  return row;
};

const foldOf = (list: readonly Ratings[]) => {
  const tallyOf = (rated: 'overall' | RatingCategory) => {
    const given = list.map((ratings) => ratings[rated]).filter((value) => value !== null);
    return { count: given.length, sum: given.reduce((sum, value) => sum + value, 0) };
  };
  return Object.fromEntries(
    ['overall' as const, ...ratingCategories].map((rated) => [rated, tallyOf(rated)]),
  );
};

describe('a rating summary', () => {
  it('kept by increments equals one that was counted anew, and the fold of the ratings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someRatings, { minLength: 1, maxLength: 12 }), async (list) => {
        const id = newRestaurant();
        for (const ratings of list) await submit(id, ratings);
        const kept = await summaryOf(id);
        expect((await findRatingTallies(database, [id])).get(id)).toEqual(foldOf(list));
        await database.transaction((transaction) => recountRatings(transaction, [id]));
        expect(await summaryOf(id)).toEqual(kept);
        expect(kept?.distribution).toEqual(
          [1, 2, 3, 4, 5].map((stars) => list.filter(({ overall }) => overall === stars).length),
        );
      }),
      { numRuns: 25 },
    );
  });

  it('loses nothing when many are submitted at once', async () => {
    const id = newRestaurant();
    const list = fc.sample(someRatings, { numRuns: 40, seed: 7 });
    await Promise.all(list.map((ratings) => submit(id, ratings)));
    expect((await findRatingTallies(database, [id])).get(id)).toEqual(foldOf(list));
  });

  it('does not count what is not published', async () => {
    const id = newRestaurant();
    await database.transaction((transaction) =>
      insertReviewsInBulk(transaction, [pastReview(id, 1), pastReview(id, 2)]),
    );
    await database.query({
      text: 'update review.review set published = false where restaurant_id = $1 and diner_id = $2',
      values: [id, 'diner-1'],
    });
    await recountRatings(database, [id]);
    expect((await findRatingTallies(database, [id])).get(id)?.overall).toEqual({ count: 1, sum: 4 });
  });

  it('is absent where there is no review', async () => {
    expect(await findRatingTallies(database, [newRestaurant()])).toEqual(new Map());
    expect(meansOf(noRatings).count).toBe(0);
  });
});

describe('insertReviewsInBulk', () => {
  it('writes many reviews of many restaurants with their summaries, and keeps what stands', async () => {
    const ids = Array.from({ length: 20 }, newRestaurant);
    const reviews = ids.flatMap((id) => Array.from({ length: 300 }, (_, number) => pastReview(id, number)));
    for (let time = 1; time <= 2; time += 1)
      await database.transaction((transaction) => insertReviewsInBulk(transaction, reviews));
    const tallies = await findRatingTallies(database, ids);
    expect(ids.map((id) => tallies.get(id))).toEqual(
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
