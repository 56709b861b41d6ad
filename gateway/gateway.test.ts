import { existsSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSupergraph } from '#schema/compose.ts';
import { NotReady } from '#shared/http/readiness.ts';
import { viewerId } from '#shared/identifiers/identifiers.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import { createInProcessCaller } from './data-sources/in-process-caller.ts';
import { type SubgraphCaller, SubgraphUnavailable } from './data-sources/subgraph-caller.ts';
import { createGateway, type Gateway } from './gateway.ts';
import type { SubgraphCallers } from './graph/supergraph-gateway.ts';
import { type Authenticate, InvalidToken } from './identity/authenticate.ts';
import { IdentityUnavailable } from './identity/issuer-keys.ts';
import { ask, send } from './testing/ask.ts';
import { createFakeSubgraphs, type FakeBehaviour, secretMessage } from './testing/fake-subgraphs.ts';

const { log, text } = captureLog();
/** All but the line that each operation has. */
const logged = () =>
  text()
    .split('\n')
    .filter((line) => !line.includes('"operation answered"'))
    .join('\n');
const behaviour: FakeBehaviour = { wait: async () => {} };
const representationsSent: number[] = [];
let downSubgraph: string | undefined;
let notReady: string | undefined;

const authenticate: Authenticate = async (authorization) => {
  if (authorization === undefined) return { viewer: null, partner: null, expiresAt: null };
  if (authorization === 'Bearer unknown') throw new IdentityUnavailable('no keys');
  if (authorization !== 'Bearer good') throw new InvalidToken('The bearer token has expired');
  const viewer: Viewer = { id: viewerId('diner-1'), roles: ['DINER'], employments: employedAt([7]) };
  return { viewer, partner: null, expiresAt: null };
};

const watched =
  (name: string, call: SubgraphCaller): SubgraphCaller =>
  (request, viewer) => {
    if (downSubgraph === name) throw new SubgraphUnavailable(`${name} at 10.0.0.1:4001 gave no answer`);
    const representations: unknown = request.variables?.representations;
    if (Array.isArray(representations)) representationsSent.push(representations.length);
    return call(request, viewer);
  };

const createTestGateway = async (): Promise<Gateway> => {
  const subgraphs = await createFakeSubgraphs(log, behaviour);
  const callers: SubgraphCallers = {
    restaurant: watched('restaurant', createInProcessCaller(subgraphs.restaurant)),
    availability: watched('availability', createInProcessCaller(subgraphs.availability)),
    reservation: watched('reservation', createInProcessCaller(subgraphs.reservation)),
    review: watched('review', createInProcessCaller(subgraphs.review)),
  };
  const checkReady = async () => {
    if (notReady !== undefined) throw new NotReady(notReady);
  };
  return createGateway({
    supergraphSdl: await readSupergraph(),
    callers,
    authenticate,
    checkReady,
    developmentTools: true,
    log,
  });
};

let gateway: Gateway;
let url: string;

beforeAll(async () => {
  gateway = await createTestGateway();
  url = await gateway.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => gateway.close());
beforeEach(() => {
  downSubgraph = undefined;
  notReady = undefined;
  representationsSent.length = 0;
});

const search = `query Search($party: Int!) {
  searchRestaurants(input: { location: "Vienna", date: "2026-11-27", time: "19:00", partySize: $party }) {
    candidateCount
    results { totalCount edges { node { restaurant { id name rating { average } } } } }
  }
}`;

describe('an operation', () => {
  it('is answered from several subgraphs', async () => {
    const { status, data, errors } = await ask(url, search, { party: 4 });
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(data).toMatchObject({
      searchRestaurants: {
        results: {
          edges: [
            { node: { restaurant: { name: 'Restaurant rst_1', rating: { average: 4.5 } } } },
            { node: { restaurant: { name: 'Restaurant rst_2' } } },
          ],
        },
      },
    });
  });

  it('asks a subgraph once for what occurs several times', async () => {
    const { data, errors } = await ask(
      url,
      '{ restaurant(id: "rst_1") { reviews { edges { node { restaurant { id name } } } } } }',
    );
    expect(errors).toBeUndefined();
    const node = { node: { restaurant: { id: 'rst_9', name: 'Restaurant rst_9' } } };
    expect(data).toEqual({ restaurant: { reviews: { edges: [node, node, node] } } });
    expect(representationsSent).toEqual([1, 1]);
  });

  it('may come by GET from a program that says so', async () => {
    const response = await fetch(`${url}/graphql?query=${encodeURIComponent('{ viewer { id } }')}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(await response.json()).toEqual({ data: { viewer: null } });
  });

  it('may ask for the schema', async () => {
    const { data } = await ask(url, '{ __schema { queryType { name } } }');
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
});

describe('who asks', () => {
  const whoAsks = '{ viewer { id roles } }';

  it('is passed to the subgraphs', async () => {
    const { data } = await ask(url, whoAsks, {}, { authorization: 'Bearer good' });
    expect(data).toEqual({ viewer: { id: 'diner-1', roles: ['DINER'] } });
  });

  it('is nobody without a token', async () => {
    expect((await ask(url, whoAsks)).data).toEqual({ viewer: null });
  });

  it('is refused with a token that is not good', async () => {
    const { status, headers, errors } = await ask(url, whoAsks, {}, { authorization: 'Bearer old' });
    expect(status).toBe(401);
    expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(errors).toEqual([
      { message: 'The bearer token has expired', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  it('cannot be known while the issuer does not answer', async () => {
    const { status, errors } = await ask(url, whoAsks, {}, { authorization: 'Bearer unknown' });
    expect(status).toBe(503);
    expect(errors?.[0]?.extensions).toEqual({ code: 'IDENTITY_UNAVAILABLE' });
  });
});

const nestedReviews = (times: number, first: number) =>
  `{ restaurant(id: "rst_1") { ${`reviews(first: ${first}) { edges { node { restaurant { `.repeat(times)} id ${' } } } }'.repeat(times)} } }`;

describe('a request that is not one', () => {
  const json = { 'content-type': 'application/json' };
  const huge = JSON.stringify({ query: `{ places(text: "${'x'.repeat(5 * 1024 * 1024)}") { id } }` });

  it.each([
    ['is malformed JSON', json, '{"query": ', 400, 'BAD_REQUEST'],
    ['is empty', json, '', 400, 'BAD_REQUEST'],
    ['has no query', json, '{"variables": {}}', 400, 'BAD_REQUEST'],
    ['is a batch', json, '[{"query": "{ viewer { id } }"}]', 400, 'BAD_REQUEST'],
    [
      'is a form',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'a=b',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'is text',
      { 'content-type': 'text/plain' },
      '{"query": "{ viewer { id } }"}',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['is 5 MB', json, huge, 413, 'PAYLOAD_TOO_LARGE'],
    ['does not parse', json, '{"query": "{ viewer {"}', 400, 'GRAPHQL_PARSE_FAILED'],
    ['asks what is not there', json, '{"query": "{ chef }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'is endless',
      json,
      JSON.stringify({ query: `{ ${'viewer { id } '.repeat(4_000)} }` }),
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    [
      'names an operation that is not there',
      json,
      '{"query": "query A { viewer { id } }", "operationName": "B"}',
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'subscribes',
      json,
      '{"query": "subscription { myReservationChanged { __typename } }"}',
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'asks for more than there is memory',
      json,
      JSON.stringify({ query: nestedReviews(5, 100) }),
      400,
      'OPERATION_TOO_LARGE',
    ],
    ['is deep', json, JSON.stringify({ query: nestedReviews(20, 1) }), 400, 'OPERATION_TOO_LARGE'],
    [
      'is too deep to be parsed',
      json,
      JSON.stringify({ query: nestedReviews(2_000, 1).replaceAll('(first: 1)', '') }),
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
  ])('%s', async (_what, headers, body, status, code) => {
    const before = logged();
    const answer = await send(url, { method: 'POST', headers, body });
    expect({ status: answer.status, code: answer.errors?.[0]?.extensions?.code }).toEqual({ status, code });
    expect(answer.text).not.toContain('call stack');
    expect(logged()).toBe(before);
  });

  it('comes by another method or to another path', async () => {
    for (const [method, path] of [
      ['DELETE', '/graphql'],
      ['GET', '/other'],
    ]) {
      const response = await fetch(`${url}${path}`, { method: method ?? '' });
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    }
  });
});

describe('bad input', () => {
  it('is named by a subgraph', async () => {
    const before = logged();
    const { errors } = await ask(url, search, { party: 51 });
    expect(errors).toEqual([
      expect.objectContaining({
        path: ['searchRestaurants'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'input.partySize' },
      }),
    ]);
    expect(logged()).toBe(before);
  });

  it('is named by the gateway where a variable does not fit', async () => {
    const before = logged();
    const query = 'query ($input: SearchRestaurantsInput!) { searchRestaurants(input: $input) { id } }';
    const { status, errors } = await ask(url, query, {
      input: { location: 'Vienna', date: '2026-11-27', time: '19:00', partySize: 'four' },
    });
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'input.partySize' });
    expect(logged()).toBe(before);
  });
});

describe('a failure', () => {
  it('is masked, and logged where it happened', async () => {
    const { data, errors, text } = await ask(url, '{ places(text: "broken") { id } viewer { id } }');
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { path: ['places'], extensions: { code: 'INTERNAL_SERVER_ERROR' }, message: /^Something went wrong/ },
    ]);
    expect(text).not.toMatch(/hunter2|restaurant|stacktrace|serviceName/);
    expect(logged().split(secretMessage)).toHaveLength(2);
  });

  it('of a field costs that field', async () => {
    const { data, errors } = await ask(
      url,
      '{ restaurants(ids: ["rst_1", "rst_unrated"]) { name rating { count } } }',
    );
    expect(data).toEqual({
      restaurants: [
        { name: 'Restaurant rst_1', rating: { count: 2 } },
        { name: 'Restaurant rst_unrated', rating: null },
      ],
    });
    expect(errors).toMatchObject([{ path: ['restaurants', 1, 'rating'] }]);
  });

  it('of a whole subgraph costs its fields, and says nothing of addresses or names', async () => {
    downSubgraph = 'review';
    const { status, data, errors, text } = await ask(url, search, { party: 4 });
    expect(status).toBe(200);
    expect(data).toMatchObject({
      searchRestaurants: {
        results: { edges: [{ node: { restaurant: { name: 'Restaurant rst_1', rating: null } } }, {}] },
      },
    });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
    expect(text).not.toMatch(/review|10\.0\.0\.1|serviceName/);
    downSubgraph = 'availability';
    expect((await ask(url, search, { party: 4 })).data).toEqual({
      searchRestaurants: { candidateCount: 2, results: null },
    });
  });

  it('to give a field that cannot be null is said', async () => {
    const { data, errors, text } = await ask(
      url,
      '{ restaurant(id: "rst_gone") { reviews { totalCount } address { city } } }',
    );
    expect(data).toEqual({ restaurant: null });
    expect(errors).toHaveLength(1);
    expect(text).not.toContain('valueCompletion');
  });
});

describe('a browser', () => {
  const page = () => fetch(`${url}/graphql`, { headers: { accept: 'text/html,*/*;q=0.8' } });

  it.skipIf(!existsSync(new URL('graphiql/dist', import.meta.url)))(
    'gets GraphiQL, all of it from here',
    async () => {
      const response = await page();
      const html = await response.text();
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(html).not.toMatch(/https?:|\/\/[a-z]/);
      const sources = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source);
      expect(sources.length).toBeGreaterThan(1);
      for (const source of sources) expect((await fetch(`${url}${source}`)).status).toBe(200);
    },
  );
});

describe('probes', () => {
  it('say whether the process lives and whether it can answer', async () => {
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    notReady = 'review does not answer';
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'not ready', reason: 'review does not answer' });
  });
});

describe('draining', () => {
  it('answers what is in flight and accepts nothing new', async () => {
    const drained = await createTestGateway();
    const address = await drained.listen({ host: '127.0.0.1', port: 0 });
    const arrived = Promise.withResolvers<void>();
    const go = Promise.withResolvers<void>();
    behaviour.wait = () => {
      arrived.resolve();
      return go.promise;
    };
    const inFlight = ask(address, '{ places(text: "wait") { id } }');
    await arrived.promise;
    const closed = drained.close();
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
    go.resolve();
    expect((await inFlight).data).toEqual({ places: [] });
    await closed;
  });
});
