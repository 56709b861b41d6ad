import { afterAll, describe, expect, it } from 'vitest';
import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { diner, openReviewClient } from './testing/review-client.ts';
import { addRestaurant, now } from './testing/review-fixtures.ts';

const { database } = await createTestDatabase(20);
let hours = 0;
const client = await openReviewClient({
  database,
  jobs: { enqueue: () => Promise.resolve() },
  now: () => now.add({ hours }),
});
afterAll(client.close);
const { ask, change, submit } = client;
const [ada, bob, eve] = [diner('ada'), diner('bob'), diner('eve')];

let restaurants = 0;
const newRestaurant = async () => {
  restaurants += 1;
  const id = restaurantId(restaurants);
  await addRestaurant(database, id);
  return id;
};
/** So many hours later, until that is done. */
const later = async <Result>(by: number, work: () => Promise<Result>): Promise<Result> => {
  hours += by;
  try {
    return await work();
  } finally {
    hours -= by;
  }
};
const pageOf = async (id: RestaurantId, args: string) => {
  const { data } = await ask(
    null,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Restaurant {
      reviews(first: 50${args}) { totalCount edges { node { text } } } } } }`,
    { of: [{ __typename: 'Restaurant', id: restaurantPublicId.encode(id) }] },
  );
  return data._entities[0].reviews;
};

describe('Restaurant.reviews', () => {
  it('sorts and filters, with the count of what is filtered', async () => {
    const here = await newRestaurant();
    const overalls = [3, 5, 1, 5, 3];
    for (const [index, overall] of overalls.entries())
      await later(index, () => submit(ada, here, { overall, text: `${index}` }));
    const texts = async (args: string) => {
      const reviews = await pageOf(here, args);
      const edges: { node: { text: string } }[] = reviews.edges;
      return [reviews.totalCount, edges.map(({ node }) => node.text).join('')];
    };
    expect(await texts('')).toEqual([5, '43210']);
    expect(await texts(', sort: HIGHEST')).toEqual([5, '31402']);
    expect(await texts(', sort: LOWEST')).toEqual([5, '24031']);
    expect(await texts(', ratings: [3]')).toEqual([2, '40']);
    expect(await texts(', ratings: [1, 5, 5], sort: LOWEST')).toEqual([3, '231']);
    expect(await texts(', ratings: [2]')).toEqual([0, '']);
  });

  it('walks every order page by page, each review once, also while others are written', async () => {
    const here = await newRestaurant();
    const ids: string[] = [];
    for (let index = 0; index < 23; index += 1)
      ids.push((await submit(diner(`d${index}`), here, { overall: (index % 5) + 1, text: `${index}` })).id);
    await Promise.all(ids.slice(0, 9).map((reviewId) => change(bob, 'voteReviewHelpful', { reviewId })));
    const query = `query ($of: [_Any!]!, $after: String, $sort: ReviewSort) { _entities(representations: $of) {
      ... on Restaurant { reviews(first: 5, after: $after, sort: $sort) {
        pageInfo { hasNextPage hasPreviousPage endCursor } edges { node { id overall helpfulCount } } } } } }`;
    const of = [{ __typename: 'Restaurant', id: restaurantPublicId.encode(here) }];
    const isSorted = (values: readonly number[]) =>
      values.every((value, index) => index === 0 || (values[index - 1] ?? 0) >= value);
    for (const sort of ['NEWEST', 'HIGHEST', 'LOWEST', 'MOST_HELPFUL']) {
      const found: { id: string; overall: number; helpfulCount: number }[] = [];
      let after: string | null = null;
      do {
        const { data, errors } = await ask(null, query, { of, after, sort });
        expect(errors).toBeUndefined();
        const { pageInfo, edges } = data._entities[0].reviews;
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        found.push(...edges.map(({ node }: { node: (typeof found)[number] }) => node));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        // Before all that was read, but where the lowest come first.
        if (sort === 'NEWEST') await later(found.length, () => submit(eve, here, { overall: 5 }));
      } while (after !== null);
      const before = found.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
      expect([sort, before.toSorted()]).toEqual([sort, ids.toSorted()]);
      if (sort === 'HIGHEST') expect(isSorted(found.map(({ overall }) => overall))).toBe(true);
      if (sort === 'LOWEST') expect(isSorted(found.map(({ overall }) => -overall))).toBe(true);
      if (sort === 'MOST_HELPFUL') expect(isSorted(found.map(({ helpfulCount }) => helpfulCount))).toBe(true);
    }
  });

  it('refuses the cursor of another order', async () => {
    const here = await newRestaurant();
    await submit(ada, here);
    const query = `query ($of: [_Any!]!, $after: String, $sort: ReviewSort) { _entities(representations: $of) {
      ... on Restaurant { reviews(first: 1, after: $after, sort: $sort) { edges { cursor } } } } }`;
    const of = [{ __typename: 'Restaurant', id: restaurantPublicId.encode(here) }];
    const { data } = await ask(null, query, { of, sort: 'HIGHEST' });
    const after = data._entities[0].reviews.edges[0].cursor;
    const { errors } = await ask(null, query, { of, after, sort: 'NEWEST' });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
  });
});
