import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database, Queryable } from '#shared/database/database.ts';
import type { Subgraph } from '#shared/graph/subgraph.ts';
import { type RestaurantId, restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { reservationPublicId, restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { insertReviewsInBulk } from './repositories/bulk-review-repository.ts';
import { createReviewSubgraph } from './subgraph.ts';
import { addRestaurant, newPartyId, pastReview } from './testing/review-fixtures.ts';

let database: Database;
let subgraph: Subgraph;
let statements = 0;

/** The database, counting what runs outside of transactions. */
const counted = (inner: Database): Database => ({
  ...inner,
  query: (statement) => {
    statements += 1;
    return inner.query(statement);
  },
});

const restaurants = Array.from({ length: 200 }, (_, index) => restaurantId(index + 1));
const busy = restaurantId(1);
const quiet = restaurantId(900);
const party = newPartyId();

beforeAll(async () => {
  ({ database } = await createTestDatabase());
  const fill = async (transaction: Queryable) => {
    for (const id of restaurants)
      await addRestaurant(transaction, id, id === busy ? 'Asia/Tokyo' : undefined);
    const few = restaurants.flatMap((id) => [0, 1, 2].map((number) => pastReview(id, number)));
    const more = Array.from({ length: 22 }, (_, index) => pastReview(busy, index + 3));
    const last = pastReview(busy, 25, { partyId: party, text: null });
    await insertReviewsInBulk(transaction, [...few, ...more, last]);
  };
  await database.transaction(fill);
  subgraph = await createReviewSubgraph({
    database: counted(database),
    jobs: { enqueue: () => Promise.reject(new Error('reading sends no jobs')) },
    log: pino({ level: 'silent' }),
  });
});

const references = (ids: readonly number[]) =>
  ids.map((id) => ({ __typename: 'Restaurant', id: restaurantPublicId.encode(restaurantId(id)) }));
const reservation = (id = party) => ({
  __typename: 'Reservation',
  id: reservationPublicId.encode({ restaurantId: busy, id }),
});

const resolve = async (selection: string, representations: readonly object[], viewer: MaybeViewer = null) => {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ${selection} }
  }`;
  const result = await subgraph.execute({ query, variables: { representations } }, viewer);
  return { errors: result.errors, entities: result.data?._entities };
};

const pageOf = (first: number, after?: string) =>
  resolve(
    `... on Restaurant { reviews(first: ${first}, after: ${JSON.stringify(after ?? null)}) {
      totalCount edges { cursor node { text } } pageInfo { hasNextPage endCursor } } }`,
    references([busy]),
  );

describe('Restaurant.rating', () => {
  it('has the means, and nulls with a count of 0 where there is no review', async () => {
    const selection = '... on Restaurant { id rating { average count food service ambience value } }';
    const { entities, errors } = await resolve(selection, references([busy, quiet]));
    expect(errors).toBeUndefined();
    expect(entities).toEqual([
      {
        id: 'rst_1',
        rating: { average: 4, count: 26, food: 5, service: null, ambience: 3, value: null },
      },
      {
        id: restaurantPublicId.encode(quiet),
        rating: { average: null, count: 0, food: null, service: null, ambience: null, value: null },
      },
    ]);
  });

  it('is null for an ID that is no restaurant', async () => {
    const representations = [{ __typename: 'Restaurant', id: 'rst_0' }];
    const answer = await resolve(
      '... on Restaurant { rating { count } reviews { totalCount } }',
      representations,
    );
    expect(answer).toEqual({ errors: undefined, entities: [{ rating: null, reviews: null }] });
  });
});

describe('Restaurant.reviews', () => {
  it('walks from the newest to the oldest, page by page, each once', async () => {
    const texts: unknown[] = [];
    let after: string | undefined;
    for (let page = 1; page <= 3; page += 1) {
      const { entities, errors } = await pageOf(10, after);
      expect(errors).toBeUndefined();
      const [{ reviews }] = JSON.parse(JSON.stringify(entities));
      expect(reviews.totalCount).toBe(26);
      expect(reviews.pageInfo.hasNextPage).toBe(page < 3);
      texts.push(...reviews.edges.map((edge: { node: { text: unknown } }) => edge.node.text));
      after = reviews.pageInfo.endCursor;
    }
    expect(texts).toEqual([null, ...Array.from({ length: 25 }, (_, index) => `Review ${24 - index}`)]);
  });

  it.each([
    [0, undefined, 'first'],
    [101, undefined, 'first'],
    [10, 'nonsense', 'after'],
  ])('refuses first %s after %s', async (first, after, argument) => {
    const { errors } = await pageOf(first, after);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
  });

  it('is empty past the end, and where there is none', async () => {
    const [{ reviews: all }] = JSON.parse(JSON.stringify((await pageOf(100)).entities));
    const [{ reviews }] = JSON.parse(JSON.stringify((await pageOf(10, all.pageInfo.endCursor)).entities));
    expect(reviews).toMatchObject({ totalCount: 26, edges: [], pageInfo: { hasNextPage: false } });
    const { entities } = await resolve(
      '... on Restaurant { reviews { totalCount edges { cursor } } }',
      references([900]),
    );
    expect(entities).toEqual([{ reviews: { totalCount: 0, edges: [] } }]);
  });

  it("gives a review with its moment in the restaurant's zone", async () => {
    const { entities } = await resolve(
      `... on Restaurant { reviews(first: 1) { edges { node {
        id overall food service text dinedOn createdAt response restaurant { id rating { count } } } } } }`,
      references([busy]),
    );
    expect(entities).toEqual([
      {
        reviews: {
          edges: [
            {
              node: {
                id: expect.stringMatching(/^rev_1_/),
                overall: 4,
                food: 5,
                service: null,
                text: null,
                dinedOn: '2026-03-01',
                createdAt: '2026-03-03T20:00:00+09:00',
                response: null,
                restaurant: { id: 'rst_1', rating: { count: 26 } },
              },
            },
          ],
        },
      },
    ]);
  });
});

const hostOf = (id: RestaurantId): MaybeViewer => ({
  id: viewerId('host'),
  roles: ['HOST'],
  employments: employedAt([id], 'HOST'),
});

describe('Reservation.review', () => {
  const selection = '... on Reservation { review { overall } }';

  it('is the review of the visit, or null', async () => {
    const malformed = { __typename: 'Reservation', id: 'rsv_1_nonsense' };
    const asked = [reservation(), reservation(newPartyId()), malformed];
    const { entities, errors } = await resolve(selection, asked, hostOf(busy));
    expect(errors).toBeUndefined();
    expect(entities).toEqual([{ review: { overall: 4 } }, { review: null }, { review: null }]);
  });

  it('is nothing to who may not see the reservation, published or not', async () => {
    for (const who of [null, hostOf(quiet)]) {
      const { entities } = await resolve(selection, [reservation()], who);
      expect(entities).toEqual([{ review: null }]);
    }
  });

  it('is only for its diner when it is not published', async () => {
    const hidden = pastReview(restaurantId(901), 0, { dinerId: viewerId('alice') });
    await insertReviewsInBulk(database, [hidden]);
    await database.query({
      text: `update review.review set published = false, status = 'QUEUED' where restaurant_id = $1`,
      values: [hidden.restaurantId],
    });
    const id = reservationPublicId.encode({ restaurantId: hidden.restaurantId, id: hidden.partyId });
    const as = async (name: string) => {
      const viewer: MaybeViewer = { id: viewerId(name), roles: ['DINER'], employments: [] };
      return (await resolve(selection, [{ __typename: 'Reservation', id }], viewer)).entities;
    };
    expect(await as('bob')).toEqual([{ review: null }]);
    expect(await as('alice')).toEqual([{ review: { overall: 4 } }]);
  });
});

describe('batches', () => {
  const selection = `... on Restaurant {
    rating { average }
    newest: reviews(first: 1) { edges { node { text restaurant { rating { count } } } } }
    reviews(first: 3) { totalCount edges { node { text createdAt } } }
  }`;

  it.each([10, 200])(
    'read %i restaurants in two statements, one of ratings and one of reviews',
    async (count) => {
      const asked = references(restaurants.slice(0, count));
      statements = 0;
      const { entities, errors } = await resolve(selection, asked);
      expect(errors).toBeUndefined();
      expect(entities).toHaveLength(count);
      expect(statements).toBe(2);
    },
  );

  it('read the last 90 days of many restaurants in one more', async () => {
    statements = 0;
    await resolve(
      '... on Restaurant { rating { count last90Days { average count } } }',
      references(restaurants),
    );
    expect(statements).toBe(2);
  });

  it('read what became of many reviews in a statement each, by whoever may', async () => {
    const selection = `... on Restaurant { reviews(first: 3) { edges { node {
      isHelpfulToViewer history { text } decisions { words } } } } }`;
    const admin: MaybeViewer = { id: viewerId('admin'), roles: ['ADMIN', 'DINER'], employments: [] };
    statements = 0;
    await resolve(selection, references(restaurants.slice(0, 50)), admin);
    // Pages, counts, votes, revisions and decisions.
    expect(statements).toBe(5);
    statements = 0;
    await resolve(selection, references(restaurants.slice(0, 50)));
    expect(statements).toBe(2);
  });

  it('read the reviews of many reservations in one', async () => {
    statements = 0;
    const asked = [reservation(), ...[1, 2, 3].map(() => reservation(newPartyId()))];
    await resolve('... on Reservation { review { text } }', asked, hostOf(busy));
    expect(statements).toBe(1);
  });
});
