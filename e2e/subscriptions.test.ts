import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-sse';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createInProcessCaller } from '#gateway/data-sources/in-process-caller.ts';
import { createGateway } from '#gateway/gateway.ts';
import type { Caller } from '#gateway/identity/authenticate.ts';
import { type Subscriber, subscribe } from '#gateway/subscriptions/testing/subscriber.ts';
import { readSupergraph } from '#schema/compose.ts';
import { type RestaurantId, restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import { createJobQueue } from '#shared/jobs/job-queue.ts';
import { createFeedSource } from '#shared/live-feed/feed-source.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import { planFixture } from '#shared/testing/plan-fixture.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { createWebhookMeans } from '#shared/webhooks/webhook-means.ts';
import { createAvailabilitySubgraph } from '#subgraphs/availability/subgraph.ts';
import { createReservationSubgraph } from '#subgraphs/reservation/subgraph.ts';
import { createRestaurantSubgraph } from '#subgraphs/restaurant/subgraph.ts';
import { createReviewSubgraph } from '#subgraphs/review/subgraph.ts';

const { database, url: databaseUrl } = await createTestDatabase(20);
const { log, failures } = captureLog();
const known = new Map<string, Viewer>();
const closing: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closing.toReversed()) await close();
});

const authenticate = async (authorization: string | undefined): Promise<Caller> => ({
  viewer: known.get(authorization ?? '') ?? null,
  partner: null,
  expiresAt: null,
});

/** How often subscriptions asked what restaurants offer. */
let offersAsked = 0;

/** The gateway over the real subgraphs, all in this process. */
const openGraph = async () => {
  const jobs = createJobQueue({ url: databaseUrl, log, role: 'sender' });
  await jobs.start();
  const webhooks = createWebhookMeans('the secret that tests derive webhook secrets from', true);
  const subgraphs = {
    restaurant: await createRestaurantSubgraph({ database, log }),
    availability: await createAvailabilitySubgraph({ database, log }),
    reservation: await createReservationSubgraph({ database, jobs, log, webhooks, offersTables: false }),
    review: await createReviewSubgraph({ database, jobs, log }),
  };
  const feed = createFeedSource({ database, url: databaseUrl, log, intervalMilliseconds: 200 });
  const gateway = await createGateway({
    supergraphSdl: await readSupergraph(),
    callers: {
      restaurant: createInProcessCaller(subgraphs.restaurant),
      availability: (request, viewer) => {
        if (request.query.startsWith('subscription')) offersAsked += 1;
        return subgraphs.availability.execute(request, viewer);
      },
      reservation: createInProcessCaller(subgraphs.reservation),
      review: createInProcessCaller(subgraphs.review),
    },
    authenticate,
    live: { feed },
    checkReady: async () => {},
    developmentTools: false,
    log,
  });
  closing.push(async () => {
    await gateway.close();
    await feed.close();
    await Promise.all(Object.values(subgraphs).map((subgraph) => subgraph.close()));
    await jobs.stop();
  });
  return gateway.listen({ host: '127.0.0.1', port: 0 });
};
const address = await openGraph();

const soon = { timeout: 15_000, interval: 10 };
const date = Temporal.Now.plainDateISO('Europe/Vienna').add({ days: 5 }).toString();

/** @returns the token */
const signIn = (viewer: Viewer): string => {
  const token = randomUUID();
  known.set(`Bearer ${token}`, viewer);
  return token;
};
const newDiner = () => signIn({ id: viewerId(`diner-${randomUUID()}`), roles: ['DINER'], employments: [] });
const hostOf = (id: RestaurantId) =>
  signIn({ id: viewerId(`host-${id}`), roles: ['HOST'], employments: employedAt([id], 'HOST') });

let houses = 0;
const openHouse = async () => {
  houses += 1;
  const id = restaurantId(houses);
  await database.transaction((transaction) => writePlans(transaction, [planFixture({ restaurantId: id })]));
  return { id, publicId: restaurantPublicId.encode(id), host: hostOf(id) };
};

const ask = async (query: string, variables: object, token: string) => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = JSON.parse(await response.text());
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
};
const mutate = async (name: string, input: object, token: string, selection = '__typename') => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { answer: ${name}(input: $input) { ${selection} } }`;
  return (await ask(query, { input: { idempotencyKey: randomUUID(), ...input } }, token)).answer;
};
const book = async (publicId: string, token: string, partySize = 2): Promise<string> => {
  const table = { restaurantId: publicId, date, time: '19:00', partySize, guest: { name: 'Ada Byron' } };
  const booked = '__typename ... on ReservationConfirmed { reservation { id } }';
  const { reservation } = await mutate('createReservation', table, token, booked);
  return reservation.id;
};

const open = async (asked: object, token?: string): Promise<Subscriber> => {
  const subscriber = await subscribe(address, asked, { token });
  closing.push(() => subscriber.leave());
  expect(subscriber.body).toBe('');
  expect(subscriber.status).toBe(200);
  await vi.waitFor(() => expect(subscriber.answers).not.toEqual([]), soon);
  return subscriber;
};

const serviceDay = `subscription Day($restaurantId: ID!, $date: LocalDate!) {
  serviceDayChanged(restaurantId: $restaurantId, date: $date) {
    date subjects reservations { id status guestName } restaurant { book(date: $date) { id status } } } }`;
const own = `subscription Own { myReservationChanged {
  reservation { id status restaurant { id } } viewer { reservations { totalCount } } } }`;
const availability = `subscription Offers($restaurantIds: [ID!]!, $date: LocalDate!, $partySize: Int!) {
  availabilityChanged(restaurantIds: $restaurantIds, date: $date, time: "19:00", partySize: $partySize) {
    restaurant { id } availability { isAvailable reason } } }`;
const follow = {
  day: (publicId: string, token?: string) =>
    open({ query: serviceDay, variables: { restaurantId: publicId, date } }, token),
  own: (token?: string) => open({ query: own }, token),
  offers: (restaurantIds: string[], partySize = 2) =>
    open({ query: availability, variables: { restaurantIds, date, partySize } }),
};
const heard = async (subscriber: Subscriber, expected: readonly unknown[]) =>
  vi.waitFor(
    () => expect(subscriber.answers.map(({ data }) => Object.values(data ?? {})[0])).toEqual(expected),
    soon,
  );

describe('serviceDayChanged', () => {
  it('tells hosts how the day is, and of each change what it is about', async () => {
    const { publicId, host } = await openHouse();
    const before = await book(publicId, newDiner());
    const day = await follow.day(publicId, host);
    const restaurant = (...book: object[]) => ({ book });
    const first = {
      date,
      subjects: null,
      reservations: null,
      restaurant: restaurant({ id: before, status: 'CONFIRMED' }),
    };
    await heard(day, [first]);
    await mutate('markArrived', { reservationId: before }, host);
    await heard(day, [
      first,
      {
        date,
        subjects: ['RESERVATION'],
        reservations: [{ id: before, status: 'ARRIVED', guestName: 'Ada Byron' }],
        restaurant: restaurant({ id: before, status: 'ARRIVED' }),
      },
    ]);
  });

  it('tells of no other day', async () => {
    const { publicId, host } = await openHouse();
    const other = Temporal.PlainDate.from(date).add({ days: 1 }).toString();
    const another = await open(
      { query: serviceDay, variables: { restaurantId: publicId, date: other } },
      host,
    );
    const day = await follow.day(publicId, host);
    await book(publicId, newDiner());
    await vi.waitFor(() => expect(day.answers).toHaveLength(2), soon);
    expect(another.answers).toHaveLength(1);
  });

  it.each([
    ['a stranger', async () => undefined, 'UNAUTHENTICATED'],
    ['a diner', async () => newDiner(), 'FORBIDDEN'],
    ['a host of another restaurant', async () => (await openHouse()).host, 'FORBIDDEN'],
  ])('is not for %s, who is told so and nothing else', async (_who, tokenOf, code) => {
    const { publicId } = await openHouse();
    const day = await follow.day(publicId, await tokenOf());
    await day.ended;
    expect(day.isComplete()).toBe(true);
    expect(day.answers).toMatchObject([{ data: null, errors: [{ extensions: { code } }] }]);
  });

  it('reads the same of a restaurant that is not there', async () => {
    const { publicId } = await openHouse();
    const token = newDiner();
    const [foreign, unknown] = await Promise.all([follow.day(publicId, token), follow.day('rst_zz', token)]);
    expect(unknown.answers).toEqual(foreign.answers);
  });

  it('names the argument that is wrong', async () => {
    const { publicId, host } = await openHouse();
    const variables = { restaurantId: publicId, date: '2026-02-30' };
    const day = await open({ query: serviceDay, variables }, host);
    await day.ended;
    expect(day.answers).toMatchObject([
      { errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'date' } }] },
    ]);
  });
});

describe('myReservationChanged', () => {
  it('tells a diner of each of their reservations, whoever changes it, and of nobody else’s', async () => {
    const { publicId, host } = await openHouse();
    const [diner, other] = [newDiner(), newDiner()];
    const [mine, theirs] = await Promise.all([follow.own(diner), follow.own(other)]);
    const none = { reservation: null, viewer: { reservations: { totalCount: 0 } } };
    await heard(mine, [none]);
    const id = await book(publicId, diner);
    const one = (status: string) => ({
      reservation: { id, status, restaurant: { id: publicId } },
      viewer: { reservations: { totalCount: 1 } },
    });
    await heard(mine, [none, one('CONFIRMED')]);
    await mutate('markArrived', { reservationId: id }, host);
    await heard(mine, [none, one('CONFIRMED'), one('ARRIVED')]);
    await book(publicId, other);
    await vi.waitFor(() => expect(theirs.answers).toHaveLength(2), soon);
    expect(mine.answers).toHaveLength(3);
  });

  it('is not for strangers', async () => {
    const mine = await follow.own();
    await mine.ended;
    expect(mine.answers).toMatchObject([{ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
  });
});

describe('availabilityChanged', () => {
  it('tells anyone when an answer is another one, and only then', async () => {
    const [{ publicId, host }, other] = [await openHouse(), await openHouse()];
    const diner = newDiner();
    const offers = await follow.offers([publicId, other.publicId, 'rst_zz'], 8);
    const answer = (isAvailable: boolean) => [
      {
        restaurant: { id: publicId },
        availability: { isAvailable, reason: isAvailable ? null : 'NO_TABLE' },
      },
      { restaurant: { id: other.publicId }, availability: { isAvailable: true, reason: null } },
      { restaurant: { id: 'rst_zz' }, availability: null },
    ];
    await heard(offers, [answer(true)]);
    const before = offersAsked;
    const small = await book(publicId, diner);
    const day = await follow.day(publicId, host);
    await mutate('markArrived', { reservationId: small }, host);
    await vi.waitFor(() => expect(day.answers).toHaveLength(2), soon);
    await vi.waitFor(() => expect(offersAsked).toBeGreaterThan(before), soon);
    // The only combination for eight is of tables for four.
    const large = await book(publicId, diner, 4);
    await heard(offers, [answer(true), answer(false)]);
    await mutate('cancelReservation', { reservationId: large }, diner);
    await heard(offers, [answer(true), answer(false), answer(true)]);
  });

  it.each([
    ['no restaurant', [], 2, 'restaurantIds'],
    ['too many restaurants', Array.from({ length: 21 }, (_, index) => `rst_${index}`), 2, 'restaurantIds'],
    ['a party of nobody', ['rst_1'], 0, 'partySize'],
  ])('names the argument that is wrong: %s', async (_what, restaurantIds, partySize, argument) => {
    const offers = await follow.offers(restaurantIds, partySize);
    await offers.ended;
    expect(offers.answers).toMatchObject([
      { errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }] },
    ]);
  });
});

it('is heard by the library’s own client', async () => {
  const { publicId } = await openHouse();
  const token = newDiner();
  const client = createClient({
    url: `${address}/graphql/stream`,
    headers: { authorization: `Bearer ${token}` },
  });
  const results = client.iterate({ query: own });
  expect((await results.next()).value).toMatchObject({
    data: { myReservationChanged: { reservation: null } },
  });
  const id = await book(publicId, token);
  expect((await results.next()).value).toMatchObject({
    data: { myReservationChanged: { reservation: { id } } },
  });
  await results.return?.();
  client.dispose();
});

it('writes nothing about failures, for there were none', () => {
  expect(failures()).toEqual([]);
});
