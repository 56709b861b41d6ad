import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readSupergraph } from '#schema/compose.ts';
import type { SubgraphRequest } from '#shared/graph/subgraph.ts';
import { partnerId, viewerId } from '#shared/identifiers/identifiers.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import type { Charge } from '#shared/partners/budgets/domain/charge.ts';
import type { Partner, RegistryMode } from '#shared/partners/domain/partner.ts';
import { captureMetrics } from '#shared/testing/captured-metrics.ts';
import type { SubgraphCaller } from '../data-sources/subgraph-caller.ts';
import { SubgraphUnavailable } from '../data-sources/subgraph-caller.ts';
import { readPublicOperations } from '../persisted/public-operations.ts';
import { ask } from '../testing/ask.ts';
import { openTestGateway } from '../testing/test-gateway.ts';
import { date, openFollowedPlatform } from './testing/followed-platform.ts';
import { type Subscriber, type SubscriberOptions, subscribe } from './testing/subscriber.ts';

const metrics = captureMetrics();
const streamsOpen = async () => (await metrics.pointsOf('reservation.live.streams'))[0]?.value ?? 0;
const platform = await openFollowedPlatform(openTestGateway);
const { booked, closing, diner, newHouse, openGateway, publish, signIn } = platform;
const soon = { timeout: 15_000, interval: 5 };

const dayDocument = `subscription Day($restaurantId: ID!) {
  serviceDayChanged(restaurantId: $restaurantId, date: "${date}") { subjects reservations { id guestName } } }`;
const ownDocument = 'subscription Own { myReservationChanged { reservation { id } } }';
const offersDocument = `subscription Offers($restaurantIds: [ID!]!) {
  availabilityChanged(restaurantIds: $restaurantIds, date: "${date}", time: "19:00", partySize: 2) {
    availability { isAvailable } } }`;

type Change = NonNullable<SubgraphRequest['extensions']>['change'] | null;
const changeOf = ({ extensions }: SubgraphRequest): Change => extensions?.change ?? null;

/** Says of each answer what it was told that it is about. */
const echo: SubgraphCaller = async (request) => {
  const change = changeOf(request);
  const reservations = change?.reservationIds.map((id) => ({ id, guestName: 'Ada' })) ?? null;
  const subjects = change?.subjects.map((subject) => subject.toUpperCase()) ?? null;
  return {
    data: {
      serviceDayChanged: { subjects, reservations },
      myReservationChanged: { reservation: reservations?.[0] ?? null },
      availabilityChanged: [{ availability: { isAvailable: change === null } }],
    },
  };
};

const track = (subscriber: Subscriber): Subscriber => {
  closing.push(() => subscriber.leave());
  return subscriber;
};
const open = async (url: string, asked: object, options?: SubscriberOptions) =>
  track(await subscribe(url, asked, options));
const openDay = (url: string, publicId: string, token: string) =>
  open(url, { query: dayDocument, variables: { restaurantId: publicId } }, { token });
const hears = (subscriber: Subscriber, count: number) =>
  vi.waitFor(() => expect(subscriber.answers).toHaveLength(count), soon);
const fieldOf = (subscriber: Subscriber, place: number): unknown =>
  Object.values(subscriber.answers[place]?.data ?? {})[0];

describe('a stream', () => {
  it('carries the edge’s headers, the first answer, and what is kept back by nobody', async () => {
    const { url } = await openGateway(echo);
    const { publicId, host } = newHouse();
    const day = await openDay(url, publicId, signIn(host));
    await hears(day, 1);
    expect(day.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(day.headers.get('cache-control')).toBe('no-store');
    expect(day.headers.get('x-accel-buffering')).toBe('no');
    expect(day.headers.get('x-content-type-options')).toBe('nosniff');
    expect(fieldOf(day, 0)).toEqual({ subjects: null, reservations: null });
  });

  it('misses nothing that happens while the first answer is made', async () => {
    const { id, publicId, host } = newHouse();
    const gate = Promise.withResolvers<void>();
    const { url, listening } = await openGateway(async (request, viewer) => {
      if (changeOf(request) === null && viewer?.id === host.id) await gate.promise;
      return echo(request, viewer);
    });
    const opening = openDay(url, publicId, signIn(host));
    await vi.waitFor(() => expect(listening()).toBe(1), soon);
    const other = await openDay(url, publicId, signIn({ ...host, id: viewerId('another-host') }));
    await hears(other, 1);
    await publish(booked(id));
    await hears(other, 2);
    gate.resolve();
    const day = await opening;
    await hears(day, 2);
    expect(fieldOf(day, 1)).toEqual(fieldOf(other, 1));
  });

  it('tells of many changes at once where they come while one is answered, and of each reservation once', async () => {
    const { id, publicId, host } = newHouse();
    const answering = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    let asked = 0;
    const { url } = await openGateway(async (request, viewer) => {
      if (viewer?.id === host.id) asked += 1;
      if (viewer?.id === host.id && asked === 2) {
        answering.resolve();
        await gate.promise;
      }
      return echo(request, viewer);
    });
    const day = await openDay(url, publicId, signIn(host));
    const other = await openDay(url, publicId, signIn({ ...host, id: viewerId('quicker-host') }));
    await Promise.all([hears(day, 1), hears(other, 1)]);
    await publish(booked(id));
    await answering.promise;
    const [one, two] = [booked(id), booked(id)];
    await publish(one, two, one);
    const heard = () => new Set(JSON.stringify(other.answers).match(/rsv_[^"]+/g));
    await vi.waitFor(() => expect(heard().size).toBe(3), soon);
    gate.resolve();
    await hears(day, 3);
    expect(fieldOf(day, 2)).toMatchObject({ subjects: ['RESERVATION'], reservations: [{}, {}] });
    expect(asked).toBe(3);
  });

  it('says of more than an answer can name that anything may have changed', async () => {
    const { id, publicId, host } = newHouse();
    const { url } = await openGateway(echo);
    const day = await openDay(url, publicId, signIn(host));
    await hears(day, 1);
    await publish(...Array.from({ length: 101 }, () => booked(id)));
    await hears(day, 2);
    expect(fieldOf(day, 1)).toEqual({ subjects: null, reservations: null });
  });

  it('tells a diner of one reservation after the other', async () => {
    const { id } = newHouse();
    const who = diner('two-reservations');
    const { url } = await openGateway(echo);
    const own = await open(url, { query: ownDocument }, { token: signIn(who) });
    await hears(own, 1);
    await publish(booked(id, who), booked(id, who), booked(id, diner('somebody-else')));
    await hears(own, 3);
    expect(new Set([0, 1, 2].map((place) => JSON.stringify(fieldOf(own, place)))).size).toBe(3);
  });

  it('asks again what failed, and goes on', async () => {
    const { publicId, host } = newHouse();
    let calls = 0;
    const failOnce: SubgraphCaller = async (request, viewer) => {
      calls += 1;
      if (calls === 1) throw new SubgraphUnavailable('no');
      return echo(request, viewer);
    };
    const { url } = await openGateway(failOnce, { subscriptions: { retryMilliseconds: 20 } });
    const day = await openDay(url, publicId, signIn(host));
    await hears(day, 2);
    expect(day.answers).toMatchObject([
      { errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] },
      { data: { serviceDayChanged: {} } },
    ]);
    expect(day.isComplete()).toBe(false);
  });

  it('sees what nothing tells of, where answers change by themselves, and is silent while they do not', async () => {
    let isAvailable = true;
    let calls = 0;
    const { url } = await openGateway(
      async () => {
        calls += 1;
        return { data: { availabilityChanged: [{ availability: { isAvailable } }] } };
      },
      { subscriptions: { recheckMilliseconds: 20 } },
    );
    const offers = await open(url, { query: offersDocument, variables: { restaurantIds: ['rst_1'] } });
    await vi.waitFor(() => expect(calls).toBeGreaterThan(3), soon);
    expect(offers.answers).toHaveLength(1);
    isAvailable = false;
    await hears(offers, 2);
    expect(fieldOf(offers, 1)).toEqual([{ availability: { isAvailable: false } }]);
  });
});

describe('who does not read', () => {
  /** Answers of which a few fill what the operating system holds. */
  const largeAnswers = () => {
    const asked = new Map<Viewer['id'] | undefined, number>();
    const caller: SubgraphCaller = async (_request, viewer) => {
      const count = (asked.get(viewer?.id) ?? 0) + 1;
      asked.set(viewer?.id, count);
      const guestName = viewer?.id.startsWith('idle') === true ? 'A'.repeat(1024 * 1024) : 'Ada';
      return {
        data: { serviceDayChanged: { subjects: [], reservations: [{ id: `rsv_${count}`, guestName }] } },
      };
    };
    return { caller, askedBy: ({ id }: Viewer) => asked.get(id) ?? 0 };
  };
  const openIdle = async (url: string, publicId: string, token: string) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => {});
    const body = JSON.stringify({ query: dayDocument, variables: { restaurantId: publicId } });
    socket.write(
      `POST /graphql/stream HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\nAccept: text/event-stream\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    await once(socket, 'readable');
    closing.push(() => socket.destroy());
    return socket;
  };

  it('is asked for nothing more, and gets the latest state in the end', { timeout: 60_000 }, async () => {
    const { caller, askedBy } = largeAnswers();
    const { url } = await openGateway(caller, { limits: { mostOfViewer: 2 } });
    const { id, publicId, host } = newHouse();
    const idle = { ...host, id: viewerId('idle-host') };
    const reader = await openDay(url, publicId, signIn(host));
    await hears(reader, 1);
    const socket = await openIdle(url, publicId, signIn(idle));
    const happen = async () => {
      const before = reader.answers.length;
      await publish(booked(id));
      await vi.waitFor(() => expect(reader.answers.length).toBeGreaterThan(before), soon);
    };
    for (let happened = 0; happened < 60; happened += 1) await happen();
    const asked = askedBy(idle);
    expect(asked).toBeLessThan(30);
    for (let happened = 0; happened < 5; happened += 1) await happen();
    expect(askedBy(idle)).toBe(asked);
    let tail = '';
    socket.on('data', (chunk: Buffer) => {
      tail = (tail + chunk.toString('latin1')).slice(-3 * 1024 * 1024);
    });
    await vi.waitFor(() => expect(askedBy(idle)).toBe(asked + 1), soon);
    await vi.waitFor(() => expect(tail).toContain(`"rsv_${asked + 1}"`), soon);
  });

  it('is dropped after a while, and nobody else', { timeout: 60_000 }, async () => {
    const { caller } = largeAnswers();
    const { url, listening } = await openGateway(caller, { subscriptions: { takingMilliseconds: 100 } });
    const { id, publicId, host } = newHouse();
    const reader = await openDay(url, publicId, signIn(host));
    await openIdle(url, publicId, signIn({ ...host, id: viewerId('idle-other') }));
    await vi.waitFor(() => expect(listening()).toBe(2), soon);
    for (let happened = 0; happened < 200 && listening() > 1; happened += 1) {
      const before = reader.answers.length;
      await publish(booked(id));
      await vi.waitFor(() => expect(reader.answers.length).toBeGreaterThan(before), soon);
    }
    await vi.waitFor(() => expect(listening()).toBe(1), soon);
  });
});

describe('the end', () => {
  it('comes with the client’s, and nothing is followed any more', async () => {
    const { url, listening } = await openGateway(echo, { limits: { mostOfViewer: 1 } });
    const { publicId, host } = newHouse();
    const token = signIn(host);
    const day = await openDay(url, publicId, token);
    await hears(day, 1);
    expect(listening()).toBe(1);
    const counted = Number(await streamsOpen());
    const refused = await openDay(url, publicId, token);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '5']);
    expect(JSON.parse(refused.body)).toMatchObject({
      errors: [{ extensions: { code: 'TOO_MANY_STREAMS' } }],
    });
    day.leave();
    await vi.waitFor(() => expect(listening()).toBe(0), soon);
    expect(await streamsOpen()).toBe(counted - 1);
    await vi.waitFor(async () => expect((await openDay(url, publicId, token)).status).toBe(200), soon);
  });

  it('comes with the token’s', async () => {
    const { url, listening } = await openGateway(echo);
    const { publicId, host } = newHouse();
    const expiresAt = Temporal.Now.instant().add({ milliseconds: 700 });
    const day = await openDay(url, publicId, signIn(host, expiresAt));
    await hears(day, 1);
    await day.ended;
    expect(Temporal.Instant.compare(Temporal.Now.instant(), expiresAt)).toBeGreaterThanOrEqual(0);
    expect(day.answers.at(-1)).toEqual({
      errors: [{ message: 'The bearer token has expired', extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(day.isComplete()).toBe(true);
    expect(listening()).toBe(0);
  });

  it('comes with the gateway’s, which tells clients to subscribe again', async () => {
    const { url, close } = await openGateway(echo);
    const { publicId, host } = newHouse();
    const day = await openDay(url, publicId, signIn(host));
    await hears(day, 1);
    const begun = performance.now();
    await close();
    await day.ended;
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(day.answers.at(-1)).toMatchObject({ errors: [{ extensions: { code: 'SUBSCRIPTION_ENDED' } }] });
    expect(day.isComplete()).toBe(true);
  });

  it('does not come with a new supergraph, unless that does not have the field', async () => {
    const supergraphSdl = await readSupergraph();
    const file = join(await mkdtemp(join(tmpdir(), 'supergraph-')), 'supergraph.graphql');
    await writeFile(file, supergraphSdl);
    const { url } = await openGateway(echo, {}, { supergraphFile: file, supergraphSdl });
    const who = diner('reloading');
    const { id } = newHouse();
    const own = await open(url, { query: ownDocument }, { token: signIn(who) });
    await hears(own, 1);
    const replace = async (text: string) => {
      const times = platform.logged().split('supergraph replaced').length;
      await writeFile(file, text);
      await vi.waitFor(
        () => expect(platform.logged().split('supergraph replaced').length).toBe(times + 1),
        soon,
      );
    };
    await replace(`${supergraphSdl}\n# the same in other words`);
    await publish(booked(id, who));
    await hears(own, 2);
    await replace(supergraphSdl.replace('  myReservationChanged: ', '  noReservationChanged: '));
    await publish(booked(id, who));
    await own.ended;
    expect(own.answers.at(-1)).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    expect(own.isComplete()).toBe(true);
  });
});

describe('what is not answered', async () => {
  const { url } = await openGateway(echo);

  it.each([
    ['a query', { query: '{ viewer { id } }' }, 'OPERATION_RESOLUTION_FAILURE'],
    ['what is no GraphQL', { query: 'subscription {' }, 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', { query: 'subscription { nothingChanged }' }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'two fields',
      {
        query:
          'subscription { a: myReservationChanged { __typename } b: myReservationChanged { __typename } }',
      },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'none that is left',
      { query: 'subscription { myReservationChanged @skip(if: true) { __typename } }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['variables that do not fit', { query: dayDocument, variables: { restaurantId: {} } }, 'BAD_USER_INPUT'],
    [
      'too much',
      {
        query: `subscription { myReservationChanged { viewer { ${Array.from(
          { length: 31 },
          (_, place) => `a${place}: id`,
        ).join(' ')} } } }`,
      },
      'OPERATION_TOO_LARGE',
    ],
  ])('is %s, as its only answer says', async (_what, asked, code) => {
    const refused = await open(url, asked, { token: signIn(diner('refused')) });
    await refused.ended;
    expect(refused.answers).toMatchObject([{ errors: [{ extensions: { code } }] }]);
    expect(refused.isComplete()).toBe(true);
  });

  it.each([
    ['a token that is none', { query: ownDocument }, { token: 'no' }, 401, 'UNAUTHENTICATED'],
    ['no document', { variables: {} }, {}, 400, 'BAD_REQUEST'],
    ['an id of no document', { documentId: 'no' }, {}, 404, 'PERSISTED_QUERY_NOT_FOUND'],
    ['who takes no stream', { query: ownDocument }, { accept: 'application/json' }, 406, 'BAD_REQUEST'],
  ])('is %s, as the status says', async (_what, asked, options, status, code) => {
    const refused = await open(url, asked, options);
    expect(refused.status).toBe(status);
    expect(JSON.parse(refused.body)).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('is a subscription at /graphql', async () => {
    const { status, errors } = await ask(url, ownDocument);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions?.code).toBe('OPERATION_RESOLUTION_FAILURE');
    expect(errors?.[0]?.message).toContain('/graphql/stream');
  });

  it('are more strangers than there is room for', async () => {
    const { url } = await openGateway(echo, { limits: { mostOfStrangers: 1 } });
    const asked = { query: offersDocument, variables: { restaurantIds: ['rst_1'] } };
    expect((await open(url, asked)).status).toBe(200);
    expect((await open(url, asked)).status).toBe(503);
    expect((await open(url, asked, { token: signIn(diner('no-stranger')) })).status).toBe(200);
  });
});

describe('documents', () => {
  it('of our own are run by their ids, also by EventSource', async () => {
    const publicOperations = await readPublicOperations();
    const { documentId } =
      publicOperations.find(({ operationName }) => operationName === 'MyReservationChanged') ?? {};
    const { url } = await openGateway(echo, {}, { publicOperations });
    const token = signIn(diner('by-id'));
    const own = await open(url, { documentId }, { token });
    await hears(own, 1);
    expect(own.answers).toEqual([{ data: { myReservationChanged: { reservation: null } } }]);
    const leaving = new AbortController();
    const answer = await fetch(`${url}/graphql/stream?documentId=${documentId}`, {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${token}` },
      signal: leaving.signal,
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    leaving.abort();
  });

  const openForPartner = async (mode: RegistryMode) => {
    const partner: Partner = {
      id: partnerId(1),
      slug: 'trips',
      name: 'Trips',
      mode,
      budget: { requestsPerMinute: 10, costPerMinute: 1_000 },
      isEnabled: true,
    };
    const viewer: Viewer = { id: viewerId(`partner:trips-${mode}`), roles: ['PARTNER'], employments: [] };
    const charged: number[] = [];
    const registry = {
      partnerOfKey: () => partner,
      operation: () => undefined,
      operationOfDocument: () => undefined,
      callable: () => [],
    };
    const charge = async (_partner: Partner, cost: number): Promise<Charge> => {
      charged.push(cost);
      const counted = { limit: 100, remaining: 9 };
      const state = { requests: counted, cost: counted, secondsUntilReset: 20 };
      return charged.length > 2
        ? { kind: 'exceeded', exceeded: ['cost'], ...state }
        : { kind: 'granted', ...state };
    };
    const outcomes: string[] = [];
    const { url } = await openGateway(
      echo,
      {},
      {
        partners: {
          registry: { current: () => registry, onActivated: () => {}, close: async () => {} },
          budgets: { charge, close: () => {} },
          usage: { record: ({ outcome }) => outcomes.push(outcome), close: async () => {} },
        },
      },
    );
    return { url, viewer, charged, outcomes, token: signIn(viewer, null, partner) };
  };

  it('of partners are charged and counted for each answer, until their minute is used up', async () => {
    const { url, viewer, charged, outcomes, token } = await openForPartner('off');
    const { id } = newHouse();
    const own = await open(url, { query: ownDocument }, { token });
    await hears(own, 1);
    await publish(booked(id, viewer));
    await hears(own, 2);
    await publish(booked(id, viewer));
    await own.ended;
    expect(own.answers.at(-1)).toMatchObject({ errors: [{ extensions: { code: 'BUDGET_EXCEEDED' } }] });
    expect(charged).toEqual([2, 2, 2]);
    expect(outcomes).toEqual(['ok', 'ok', 'error']);
    const again = await open(url, { query: ownDocument }, { token });
    expect([again.status, again.headers.get('retry-after')]).toEqual([429, '20']);
  });

  it('of partners that run registered operations only are none: no subscription is registered', async () => {
    const { url, token } = await openForPartner('require-id');
    expect((await open(url, { query: ownDocument }, { token })).status).toBe(403);
  });
});

it('writes nobody’s id into the log', () => {
  for (const name of ['two-reservations', 'idle-host', 'trips-off'])
    expect(platform.logged()).not.toContain(name);
});
