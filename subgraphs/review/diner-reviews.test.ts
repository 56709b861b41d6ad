import { pino } from 'pino';
import { expect, it } from 'vitest';
import { restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { reservationPublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer, Role } from '#shared/identity/viewer.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { insertReviewsInBulk } from './repositories/bulk-review-repository.ts';
import { eraseReviews } from './repositories/diner-review-repository.ts';
import { createReviewSubgraph } from './subgraph.ts';
import { addRestaurant, pastReview } from './testing/review-fixtures.ts';

const { database } = await createTestDatabase();
const subgraph = await createReviewSubgraph({
  database,
  jobs: { enqueue: () => Promise.reject(new Error('reading sends no jobs')) },
  log: pino({ level: 'silent' }),
});
const restaurant = restaurantId(1);
await addRestaurant(database, restaurant);
const ada = viewerId('ada');
const reviews = [0, 1, 2].map((number) => pastReview(restaurant, number, { dinerId: ada }));
const others = pastReview(restaurant, 3);
await insertReviewsInBulk(database, [...reviews, others]);

const person = (id: string, ...roles: Role[]): MaybeViewer => ({ id: viewerId(id), roles, employments: [] });
const recordsOf = async (id: string, who: MaybeViewer, first = 10, after: string | null = null) => {
  const query = `query ($id: ID!, $first: Int, $after: String) {
    _entities(representations: [{ __typename: "Viewer", id: $id }]) { ... on Viewer {
      reviewRecords(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
        edges { node { isPublished review { text overall response } reservation { id } } } } } } }`;
  const { data, errors } = await subgraph.execute({ query, variables: { id, first, after } }, who);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data))._entities[0].reviewRecords;
};
const ratingOf = () =>
  database.query({
    text: 'select * from review.rating_summary where restaurant_id = $1',
    values: [restaurant],
  });

it('gives a diner all that they wrote, page by page, also what is not published', async () => {
  await database.query({
    text: 'update review.review set published = false where party_id = $1',
    values: [reviews[1]?.partyId],
  });
  const first = await recordsOf('ada', person('ada', 'DINER'), 2);
  expect(first).toMatchObject({
    totalCount: 3,
    pageInfo: { hasNextPage: true },
    edges: [
      {
        node: {
          isPublished: true,
          review: { text: 'Review 0', overall: 4 },
          reservation: {
            id: reservationPublicId.encode({
              restaurantId: restaurant,
              id: reviews[0]?.partyId ?? others.partyId,
            }),
          },
        },
      },
      { node: { isPublished: false, review: { text: 'Review 1' } } },
    ],
  });
  const rest = await recordsOf('ada', person('ada', 'DINER'), 2, first.pageInfo.endCursor);
  expect(rest).toMatchObject({ edges: [{ node: { review: { text: 'Review 2' } } }] });
});

it('gives nobody what another wrote, and nothing to who is no diner', async () => {
  const strangers = [person('bob', 'DINER'), person('ada', 'HOST'), person('ada', 'DINER', 'PARTNER'), null];
  for (const who of strangers) expect(await recordsOf('ada', who)).toBeNull();
});

it('takes the words of an erased diner out of their reviews, and leaves ratings and others', async () => {
  await database.query({ text: `update review.review set response = 'Thank you, Ada'`, values: [] });
  const before = await ratingOf();
  const visits = reviews.map(({ partyId }) => ({ restaurantId: restaurant, reservationId: partyId }));
  // A job may come twice.
  for (let time = 0; time < 2; time += 1) await eraseReviews(database, visits, viewerId('erased:1'));
  expect(await recordsOf('ada', person('ada', 'DINER'))).toMatchObject({ totalCount: 0, edges: [] });
  const rows = await database.query({
    text: 'select diner_id, overall, text, response from review.review order by created_at',
    values: [],
  });
  expect(rows).toEqual([
    ...reviews.map(() => ({ diner_id: 'erased:1', overall: 4, text: null, response: null })),
    { diner_id: 'diner-3', overall: 4, text: 'Review 3', response: 'Thank you, Ada' },
  ]);
  expect(await ratingOf()).toEqual(before);
});
