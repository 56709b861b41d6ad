import { afterAll, beforeAll, expect, it } from 'vitest';
import { captureLog } from '#shared/testing/captured-log.ts';
import { captureMetrics } from '#shared/testing/captured-metrics.ts';
import type { Gateway } from '../gateway.ts';
import type { KnownOperation } from '../persisted/domain/choose-document.ts';
import { ask, send } from '../testing/ask.ts';
import { openTestGateway } from '../testing/test-gateway.ts';

const captured = captureMetrics();
const { log, text } = captureLog();
const held = Promise.withResolvers<void>();
const waiting = Promise.withResolvers<void>();
let gateway: Gateway;
let url: string;

const registered: KnownOperation = {
  documentId: 'a'.repeat(64),
  document: 'query Names { restaurants(ids: ["rst_1"]) { name } }',
  documentHash: 'b'.repeat(64),
  operationName: 'Names',
  operationType: 'query',
  state: 'ACTIVE',
  cost: 0,
  sunsetOn: null,
  deprecatedAt: null,
};

beforeAll(async () => {
  ({ gateway, url } = await openTestGateway(
    { developmentTools: false, publicOperations: [registered], log },
    {
      wait: () => {
        waiting.resolve();
        return held.promise;
      },
    },
  ));
});
afterAll(() => gateway.close());

const input = { location: 'Vienna', date: '2026-11-27', time: '19:00', partySize: 4 };
const search = `query Ann($input: SearchRestaurantsInput!) {
  searchRestaurants(input: $input) { results { edges { node { restaurant { name rating { count } } } } } }
}`;

/** What was recorded, by the value of an attribute: counts of histograms, or sums of counters. */
const countsBy = async (name: string, attribute: string) =>
  Object.fromEntries(
    (await captured.pointsOf(name)).map(({ attributes, value }) => [
      attributes[attribute] ?? 'none',
      typeof value === 'object' && value !== null && 'count' in value ? value.count : value,
    ]),
  );

it('a search is timed by the place that was found, counted, and nothing else of it is said', async () => {
  expect((await ask(url, search, { input })).errors).toBeUndefined();
  await ask(url, search, { input });
  await ask(url, search, { input: { ...input, location: 'ann@example.org' } });
  await ask(url, search, { input: { ...input, location: 'Graz', partySize: 51 } });
  expect(await countsBy('reservation.search_latency_ms', 'reservation.location')).toEqual({
    Vienna: 2,
    other: 2,
  });
  const [metric] = (await captured.all()).filter(({ name }) => name === 'reservation.search_latency_ms');
  expect(metric).toMatchObject({
    unit: 'ms',
    scope: 'reservation.platform',
    description: 'Restaurant search response time',
  });
  // What a client asks wrongly is no failure.
  expect(await countsBy('reservation.search.duration', 'error.type')).toEqual({ none: 4 });
  expect(await countsBy('reservation.search.restaurants', 'reservation.search.stage')).toEqual({
    returned: 6,
  });
  expect(await countsBy('reservation.concurrent_searches', 'none')).toEqual({ none: 0 });
});

it('searches count while they are under way', async () => {
  const asked = ask(
    url,
    `{ places(text: "wait") { id } searchRestaurants(input: { location: "Vienna", date: "2026-11-27", time: "19:00", partySize: 2 }) { id } }`,
  );
  await waiting.promise;
  expect(await countsBy('reservation.concurrent_searches', 'none')).toEqual({ none: 1 });
  held.resolve();
  await asked;
  expect(await countsBy('reservation.concurrent_searches', 'none')).toEqual({ none: 0 });
});

it('an operation is timed by the name that it is registered by, its parts and fetches too', async () => {
  const byId = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const body = JSON.stringify({ documentId: registered.documentId });
  expect((await send(url, { ...byId, body })).errors).toBeUndefined();
  await ask(url, 'query MadeUp { places(text: "broken") { id } }');
  await ask(url, 'query MadeUp { places(text: "broken") { id } }');
  const ofGateway = (await captured.pointsOf('graphql.server.request.duration')).filter(
    ({ attributes }) => attributes['graphql.subgraph.name'] === undefined,
  );
  expect(ofGateway.map(({ attributes }) => attributes)).toEqual(
    expect.arrayContaining([
      { 'graphql.operation.type': 'query', 'graphql.operation.name': 'Names' },
      {
        'graphql.operation.type': 'query',
        'graphql.operation.name': 'other',
        'error.type': 'INTERNAL_SERVER_ERROR',
      },
    ]),
  );
  const parts = await countsBy('graphql.server.processing.duration', 'graphql.processing.type');
  expect(Object.keys(parts).sort()).toEqual(['execute', 'parse', 'plan', 'validate']);
  const cache = await countsBy('graphql.query_plan.cache.requests', 'graphql.query_plan.cache.result');
  // Registered operations are planned before anybody asks; the failing one and two others were planned once.
  expect(cache).toEqual({ hit: expect.any(Number), miss: 3 });
  const fetches = await captured.pointsOf('graphql.subgraph.fetch.duration');
  expect(fetches.map(({ attributes }) => attributes)).toEqual(
    expect.arrayContaining([
      { 'graphql.subgraph.name': 'availability' },
      { 'graphql.subgraph.name': 'restaurant' },
      { 'graphql.subgraph.name': 'restaurant', 'error.type': 'INTERNAL_SERVER_ERROR' },
    ]),
  );
});

it('no metric and no line of the log holds what a client made up', async () => {
  expect(JSON.stringify(await captured.all())).not.toMatch(/ann@|Ann|MadeUp|2026-11-27/);
  expect(text()).not.toMatch(/ann@|Ann|MadeUp|2026-11-27/);
  const lines = text()
    .trimEnd()
    .split('\n')
    .map((line): Record<string, unknown> => JSON.parse(line))
    .filter(({ msg }) => msg === 'operation answered');
  expect(lines).toContainEqual(
    expect.objectContaining({
      level: 'debug',
      operation: 'Names',
      operationType: 'query',
      outcome: 'ok',
      durationMilliseconds: expect.any(Number),
    }),
  );
  expect(lines).toContainEqual(expect.objectContaining({ operation: 'other', outcome: 'error' }));
});
