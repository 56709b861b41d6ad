import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/database/database.ts';
import type { Subgraph } from '#shared/graph/subgraph.ts';
import { type PartyId, type RestaurantId, restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { reservationPublicId, restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer, Role } from '#shared/identity/viewer.ts';
import { createJobQueue, type JobQueue } from '#shared/jobs/job-queue.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { createReviewSubgraph } from './subgraph.ts';
import { addRestaurant, addVisit, newPartyId, now } from './testing/review-fixtures.ts';

const log = pino({ level: 'silent' });
const signedIn = (id: string, roles: readonly Role[] = ['DINER']) => ({
  id: viewerId(id),
  roles,
  employments: [],
});
const alice = signedIn('alice');
const bob = signedIn('bob');

let database: Database;
let jobs: JobQueue;
let subgraph: Subgraph;

beforeAll(async () => {
  const test = await createTestDatabase(20);
  database = test.database;
  jobs = createJobQueue({ url: test.url, log, role: 'sender' });
  await jobs.start();
  afterAll(() => jobs.stop());
  subgraph = await createReviewSubgraph({ database, jobs, log, now: () => now });
});

let lastRestaurant = 0;
const newRestaurant = async () => {
  lastRestaurant += 1;
  const id = restaurantId(lastRestaurant);
  await addRestaurant(database, id, 'America/Sao_Paulo');
  return id;
};

const mutation = `mutation ($input: SubmitReviewInput!) {
  submitReview(input: $input) {
    __typename
    ... on Refusal { message }
    ... on ReviewSubmitted { review { id overall food text dinedOn createdAt restaurant { id rating { count average } } } }
  }
}`;

let lastKey = 0;
const inputOf = (id: RestaurantId, party: PartyId, changes: object = {}) => {
  lastKey += 1;
  return {
    idempotencyKey: `key ${lastKey}`,
    reservationId: reservationPublicId.encode({ restaurantId: id, id: party }),
    overall: 5,
    ...changes,
  };
};

const submit = (input: object, viewer: MaybeViewer = alice) =>
  subgraph.execute({ query: mutation, variables: { input } }, viewer);

/** The kind of answer; the review's ID is told apart. */
const kindOf = async (input: object, viewer: MaybeViewer = alice): Promise<unknown> => {
  const { data, errors } = await submit(input, viewer);
  if (errors !== undefined) return errors.map(({ extensions }) => extensions?.code);
  return JSON.parse(JSON.stringify(data)).submitReview.__typename;
};

const countOf = async (table: string, id: RestaurantId) => {
  const [row] = await database.query<{ count: number }>({
    text: `select count(*) as count from ${table} where restaurant_id = $1`,
    values: [id],
  });
  return row?.count;
};

const jobsOf = (id: RestaurantId) =>
  database.query<{ data: unknown }>({
    text: "select data from jobs.job where data->>'restaurantId' = $1 order by (data->>'count')::integer",
    values: [String(id)],
  });

describe('submitReview', () => {
  it('gives the review, with the rating that it changed', async () => {
    const id = await newRestaurant();
    const party = await addVisit(database, id, alice.id);
    const { data, errors } = await submit(inputOf(id, party, { food: 4, text: ' Great. ' }));
    expect(errors).toBeUndefined();
    expect(data?.submitReview).toEqual({
      __typename: 'ReviewSubmitted',
      review: {
        id: expect.stringMatching(/^rev_/),
        overall: 5,
        food: 4,
        text: 'Great.',
        dinedOn: '2026-03-28',
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-03:00$/),
        restaurant: { id: restaurantPublicId.encode(id), rating: { count: 1, average: 5 } },
      },
    });
  });

  it('sends the new rating on, without anything of the diner', async () => {
    const id = await newRestaurant();
    for (const [viewer, overall] of [
      [alice, 5],
      [bob, 2],
    ] as const)
      await submit(
        inputOf(id, await addVisit(database, id, viewer.id), { overall, text: 'Private?' }),
        viewer,
      );
    expect(await jobsOf(id)).toEqual([
      { data: { restaurantId: id, version: 1, count: 1, average: 5, bayesianMean: 40 / 11 } },
      { data: { restaurantId: id, version: 2, count: 2, average: 3.5, bayesianMean: 3.5 } },
    ]);
  });

  it('gives the first answer again to the same key and input, and refuses another input', async () => {
    const id = await newRestaurant();
    const input = inputOf(id, await addVisit(database, id, alice.id));
    const first = await submit(input);
    expect(await submit(input)).toEqual(first);
    expect(await kindOf({ ...input, overall: 1 })).toBe('IdempotencyKeyReused');
    expect(await countOf('review.review', id)).toBe(1);
    expect(await jobsOf(id)).toHaveLength(1);
  });

  it('refuses a second review of a visit', async () => {
    const id = await newRestaurant();
    const party = await addVisit(database, id, alice.id);
    expect(await kindOf(inputOf(id, party))).toBe('ReviewSubmitted');
    const second = inputOf(id, party, { overall: 1 });
    expect([await kindOf(second), await kindOf(second)]).toEqual(['ReviewNotAllowed', 'ReviewNotAllowed']);
    expect(await jobsOf(id)).toHaveLength(1);
  });

  it("refuses a party that was not seated, another's visit, an ID of nothing, and who is no diner", async () => {
    const id = await newRestaurant();
    const party = await addVisit(database, id, alice.id);
    expect(await kindOf(inputOf(id, newPartyId()))).toBe('ReviewNotAllowed');
    expect(await kindOf(inputOf(id, party), bob)).toBe('NotFound');
    expect(await kindOf({ ...inputOf(id, party), reservationId: 'rsv_x' })).toBe('NotFound');
    expect(await kindOf(inputOf(id, party), signedIn('alice', ['HOST', 'PARTNER']))).toBe('ReviewNotAllowed');
    expect(await kindOf(inputOf(id, party), null)).toEqual(['UNAUTHENTICATED']);
    expect(await countOf('review.review', id)).toBe(0);
  });

  it('names the argument of bad input and uses up no key', async () => {
    const id = await newRestaurant();
    const input = inputOf(id, await addVisit(database, id, alice.id));
    const { errors } = await submit({ ...input, service: 6 });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', argument: 'input.service' },
    ]);
    expect(await kindOf(input)).toBe('ReviewSubmitted');
  });

  it('lets one of many reviews of a visit through, whatever their keys', async () => {
    const id = await newRestaurant();
    const party = await addVisit(database, id, alice.id);
    const kinds = await Promise.all(Array.from({ length: 40 }, () => kindOf(inputOf(id, party))));
    expect(kinds.filter((kind) => kind === 'ReviewSubmitted')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'ReviewNotAllowed')).toHaveLength(39);
    expect(await countOf('review.review', id)).toBe(1);
    expect(await jobsOf(id)).toHaveLength(1);
  });

  it('gives many requests with one key one answer', async () => {
    const id = await newRestaurant();
    const input = inputOf(id, await addVisit(database, id, alice.id));
    const answers = await Promise.all(Array.from({ length: 40 }, () => submit(input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await countOf('review.review', id)).toBe(1);
  });

  it('counts every one of many visits reviewed at once', async () => {
    const id = await newRestaurant();
    const parties = await Promise.all(Array.from({ length: 30 }, () => addVisit(database, id, alice.id)));
    const kinds = await Promise.all(parties.map((party) => kindOf(inputOf(id, party, { overall: 4 }))));
    expect(new Set(kinds)).toEqual(new Set(['ReviewSubmitted']));
    const counts = (await jobsOf(id)).map(({ data }) => JSON.parse(JSON.stringify(data)).count);
    expect(counts).toEqual(parties.map((_party, index) => index + 1));
  });

  it('leaves nothing behind when the job cannot be sent', async () => {
    const id = await newRestaurant();
    const input = inputOf(id, await addVisit(database, id, alice.id));
    const failing = await createReviewSubgraph({
      database,
      jobs: { enqueue: () => Promise.reject(new Error('the text of a guest')) },
      log,
      now: () => now,
    });
    const { data, errors } = await failing.execute({ query: mutation, variables: { input } }, alice);
    expect(data).toBeNull();
    expect(errors?.map(({ message }) => message)).toEqual(['Something went wrong']);
    expect(await countOf('review.review', id)).toBe(0);
    expect(await countOf('review.rating_summary', id)).toBe(0);
    expect(await kindOf(input)).toBe('ReviewSubmitted');
  });
});
