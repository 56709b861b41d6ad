import { SpanKind } from '@opentelemetry/api';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captureSpans, isFailed } from '#shared/testing/captured-spans.ts';
import type { Gateway } from '../gateway.ts';
import { ask } from '../testing/ask.ts';

const spans = captureSpans();
// Only now, as in production: `@apollo/gateway` looks for the tracer when it is loaded.
const { openTestGateway } = await import('../testing/test-gateway.ts');
let gateway: Gateway;
let url: string;

beforeAll(async () => {
  ({ gateway, url } = await openTestGateway({ developmentTools: false }));
});
afterAll(() => gateway.close());

const input = {
  near: { latitude: 48.20849, longitude: 16.37208 },
  cuisines: ['italian', 'pizza'],
  priceLevels: [1, 2],
  date: '2026-11-27',
  time: '19:00',
  partySize: 4,
};
const search = `query Search($input: SearchRestaurantsInput!) {
  searchRestaurants(input: $input) { results { edges { node { restaurant { name rating { count } } } } } }
}`;

const only = (found: readonly ReadableSpan[]): ReadableSpan => {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} spans instead of one`);
  return first;
};

describe('a search', () => {
  it('is a span of its own, with everything of the contract, over all fetches', async () => {
    expect((await ask(url, search, { input })).errors).toBeUndefined();
    const span = only(spans.named('reservation.search'));
    expect(span.instrumentationScope.name).toBe('reservation.platform');
    expect(span.kind).toBe(SpanKind.SERVER);
    expect(spans.pathTo(span)).toEqual(['query Search', 'reservation.search']);
    expect(span.attributes).toEqual({
      'reservation.location': '48.21,16.37',
      'reservation.cuisine': 'italian,pizza',
      'reservation.party_size': 4,
      'reservation.date': '2026-11-27',
      'reservation.time_preference': '19:00',
      'reservation.price_range': '1,2',
      'reservation.results_count': 2,
      'reservation.search_latency_ms': expect.any(Number),
    });
    const fetches = spans.named('gateway.fetch');
    expect(fetches).toHaveLength(4);
    for (const fetch of fetches)
      expect(spans.pathTo(fetch).slice(0, 3)).toEqual([
        'query Search',
        'reservation.search',
        'gateway.request',
      ]);
  });

  it('that is refused has no failed span', async () => {
    const { errors } = await ask(url, search, { input: { ...input, partySize: 51 } });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    const span = only(spans.named('reservation.search'));
    expect(span.attributes['reservation.results_count']).toBe(0);
    expect(isFailed(span)).toBe(false);
    expect(isFailed(only(spans.named('query Search')))).toBe(false);
  });

  it('whose variables do not fit is none', async () => {
    await ask(url, search, { input: { ...input, partySize: 'four' } });
    expect(spans.named('reservation.search')).toEqual([]);
    expect(isFailed(only(spans.named('query Search')))).toBe(false);
  });

  it('beside another has its own span', async () => {
    const one =
      'searchRestaurants(input: { location: "Vienna", date: "2026-11-27", time: "19:00", partySize: 2 })';
    const { errors } = await ask(
      url,
      `{ here: ${one} { id } there: ${one} { results { edges { cursor } } } }`,
    );
    expect(errors).toBeUndefined();
    const counts = spans
      .named('reservation.search')
      .map((span) => [spans.pathTo(span)[0], span.attributes['reservation.results_count']]);
    expect(counts).toEqual([
      ['query', 0],
      ['query', 2],
    ]);
  });
});

describe('an operation', () => {
  it('is a span that names its type and name, and nothing of what it says', async () => {
    await ask(
      url,
      'query Places($text: String!) { places(text: $text) { name } more: places(text: "Secret") { id } }',
      {
        text: 'Private',
      },
    );
    const span = only(spans.named('query Places'));
    expect(span.attributes).toEqual({
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Places',
    });
    expect(
      JSON.stringify(spans.all().map(({ name, attributes, events }) => ({ name, attributes, events }))),
    ).not.toMatch(/Private|Secret/);
  });

  it('names its client where that is plain, and nothing else of who asks', async () => {
    await ask(
      url,
      '{ places(text: "x") { id } }',
      {},
      { 'apollographql-client-name': 'web-app', 'apollographql-client-version': '1.4' },
    );
    await ask(url, '{ places(text: "x") { id } }', {}, { 'apollographql-client-name': 'ann@example.org' });
    expect(spans.named('query').map(({ attributes }) => attributes)).toEqual([
      {
        'graphql.operation.type': 'query',
        'graphql.client.name': 'web-app',
        'graphql.client.version': '1.4',
      },
      { 'graphql.operation.type': 'query', 'graphql.client.name': 'other' },
    ]);
  });

  it('that failed has a failed span', async () => {
    await ask(url, '{ places(text: "broken") { name } }');
    expect(isFailed(only(spans.named('query')))).toBe(true);
  });
});
