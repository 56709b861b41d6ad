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
    text: `update review.review set published = false, status = 'REMOVED' where party_id = $1`,
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
  const [own, another] = [reviews[0]?.partyId, others.partyId];
  const keep = (text: string) => database.query({ text, values: [[own, another]] });
  const ofTwo = 'from review.review where party_id = any($1::uuid[])';
  await keep(`insert into review.revision (restaurant_id, review_id, revision, overall, text, replaced_at)
    select restaurant_id, review_id, 1, 1, 'Ada was here', now() ${ofTwo}`);
  await keep(`insert into review.report
      (restaurant_id, review_id, reporter_id, of_restaurant, revision, reason, words, reported_at)
    select restaurant_id, review_id, 'bob', false, 1, 'OTHER', 'It is Ada', now() ${ofTwo}`);
  await keep(`insert into review.decision
      (restaurant_id, review_id, sequence, revision, verdict, words, decided_by, decided_at)
    select restaurant_id, review_id, 1, 1, 'PUBLISH', 'Leave Ada alone', 'admin', now() ${ofTwo}`);
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
  for (const [table, column] of [
    ['revision', 'text'],
    ['report', 'words'],
    ['decision', 'words'],
  ])
    expect([
      table,
      await database.query({
        text: `select r.party_id, kept.${column} is null as erased from review.${table} kept
          join review.review r using (restaurant_id, review_id) order by r.created_at`,
        values: [],
      }),
    ]).toEqual([
      table,
      [
        { party_id: own, erased: true },
        { party_id: another, erased: false },
      ],
    ]);
});

it('gives a diner their votes and reports, page by page, without what is not theirs to read any more', async () => {
  const reacting = person('carol', 'DINER');
  await database.query({
    text: `insert into review.helpful_vote select restaurant_id, review_id, 'carol', '2026-04-01T10:00:00Z'
      from review.review where party_id = $1`,
    values: [others.partyId],
  });
  await database.query({
    text: `insert into review.report
        (restaurant_id, review_id, reporter_id, of_restaurant, revision, reason, words, reported_at)
      select restaurant_id, review_id, 'carol', false, 1, 'SPAM', 'Look', '2026-04-02T10:00:00Z'
      from review.review where party_id = $1`,
    values: [reviews[1]?.partyId],
  });
  const reactionsOf = async (who: MaybeViewer, first = 10, after: string | null = null) => {
    const query = `query ($first: Int, $after: String) {
      _entities(representations: [{ __typename: "Viewer", id: "carol" }]) { ... on Viewer {
        reviewReactions(first: $first, after: $after) { totalCount pageInfo { endCursor }
          edges { node { kind reason words review { text } } } } } } }`;
    const { data } = await subgraph.execute({ query, variables: { first, after } }, who);
    return JSON.parse(JSON.stringify(data))._entities[0].reviewReactions;
  };
  const vote = { kind: 'HELPFUL_VOTE', reason: null, words: null, review: { text: 'Review 3' } };
  const report = { kind: 'REPORT', reason: 'SPAM', words: 'Look', review: null };
  const nodes = (page: { edges: readonly { node: object }[] }) => page.edges.map(({ node }) => node);
  const first = await reactionsOf(reacting, 1);
  expect([first.totalCount, nodes(first)]).toEqual([2, [vote]]);
  expect(nodes(await reactionsOf(reacting, 1, first.pageInfo.endCursor))).toEqual([report]);
  for (const who of [person('bob', 'DINER'), person('carol', 'HOST'), null])
    expect(await reactionsOf(who)).toBeNull();

  const erase = { text: `select review.erase_reactions('carol', 'erased:9')`, values: [] };
  await database.query(erase);
  expect(nodes(await reactionsOf(reacting))).toEqual([]);
  const left = await database.query({
    text: `select words, settled from review.report where reporter_id = 'erased:9'`,
    values: [],
  });
  expect(left).toEqual([{ words: null, settled: false }]);
});
