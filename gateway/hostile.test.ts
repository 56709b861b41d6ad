import { Buffer } from 'node:buffer';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { ask, send } from './testing/ask.ts';
import { openTestGateway } from './testing/test-gateway.ts';

const { gateway, url, failures } = await openTestGateway();
afterAll(() => gateway.close());
afterEach(async () => {
  // Whatever came, it is nobody's failure, and the next request is answered.
  expect(failures()).toEqual([]);
  expect((await ask(url, '{ viewer { id } }')).data).toEqual({ viewer: null });
});

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

const tooLarge: readonly (readonly [string, string])[] = [
  ['101 aliases', `{ ${times(101, (n) => `a${n}: viewer { id }`)} }`],
  ['aliases further down', `{ viewer { ${times(31, (n) => `a${n}: id`)} } }`],
  [
    'aliases that fragments multiply',
    `{ a: viewer { ...A } b: viewer { ...A } } fragment A on Viewer { ...B ...B } fragment B on Viewer { ...C ...C } fragment C on Viewer { ...D ...D } fragment D on Viewer { a: id b: id }`,
  ],
  ['the same field again and again', `{ viewer { ${'id '.repeat(40)} } }`],
  ['many fields at its root', `{ ${'__typename '.repeat(11)} }`],
  [
    'many changes',
    `mutation { ${times(11, (n) => `m${n}: releaseHold(input: { idempotencyKey: "a", holdId: "b" }) { __typename }`)} }`,
  ],
  [
    'depth',
    `{ restaurant(id: "a") { ${'reviews(first: 1) { edges { node { restaurant { '.repeat(8)} id ${'} } } }'.repeat(8)} } }`,
  ],
  [
    'depth by fragments',
    `{ viewer { ...F0 } } ${times(29, (n) => `fragment F${n} on Viewer { ... on Viewer { ...F${n + 1} } }`)} fragment F29 on Viewer { ... { id } }`,
  ],
  ['inline fragments in each other', `{ ${'... {'.repeat(300)} __typename ${'}'.repeat(300)} }`],
  ['lists in lists', `{ places(text: ${'['.repeat(400)}1${']'.repeat(400)}) { id } }`],
  ['objects in objects', `{ places(text: ${'{a:'.repeat(150)}1${'}'.repeat(150)}) { id } }`],
  ['a flood of directives', `{ viewer ${'@skip(if: false) '.repeat(100)} { id } }`],
  ['a flood of unknown directives', `{ viewer ${'@a '.repeat(400)} { id } }`],
  ['a flood of fragments', `{ viewer { id } } ${times(100, (n) => `fragment F${n} on Viewer { id }`)}`],
  ['a flood of tokens', `{ viewer { id(${times(400, (n) => `a${n}: 1`)}) } }`],
  ['a flood of operations', times(300, (n) => `query A${n} { a }`)],
  ['a flood of variables', `query (${times(300, (n) => `$a${n}: Int`)}) { viewer { id } }`],
  ['a long comment', `{ viewer { id } } # ${'x'.repeat(500_000)}`],
  ['a long string', `{ places(text: """${'x\n'.repeat(200_000)}""") { id } }`],
  [
    'more than there is memory',
    '{ restaurants(ids: ["a", "b"]) { reviews(first: 100) { edges { node { restaurant { reviews(first: 100) { edges { node { id } } } } } } } } }',
  ],
  [
    'dear lists',
    '{ searchRestaurants(input: { location: "Vienna", date: "2026-11-27", time: "19:00", partySize: 2 }) { results(first: 100) { edges { node { restaurant { reviews(first: 50) { edges { node { id } } } } } } } } }',
  ],
];

const invalid: readonly (readonly [string, string])[] = [
  ['a fragment within itself', '{ viewer { ...F } } fragment F on Viewer { id ...F }'],
  [
    'a cycle of fragments',
    `{ viewer { ...F0 } } ${times(30, (n) => `fragment F${n} on Viewer { id ...F${(n + 1) % 30} ...F${(n * 7 + 3) % 30} }`)}`,
  ],
  ['what the planner does not know', '{ __schema { types { isOneOf } } }'],
  ['the alias __proto__', '{ __proto__: viewer { id } }'],
  ['the variable __proto__', 'query ($__proto__: Int) { places(text: "a", first: $__proto__) { id } }'],
  [
    'a variable __proto__ with a default',
    'query ($__proto__: SearchRestaurantsInput = { partySize: 2 }) { viewer { id } }',
  ],
];

describe('a document is refused before it is validated', () => {
  it.each(tooLarge)('with %s', async (_what, query) => {
    const { status, errors } = await ask(url, query);
    expect({ status, errors }).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'OPERATION_TOO_LARGE' } }],
    });
    expect(errors).toHaveLength(1);
  });

  it.each(invalid)('with %s', async (_what, query) => {
    const { status, errors } = await ask(url, query);
    expect(status).toBe(400);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('with 100 000 aliases, or parentheses without end', async () => {
    for (const query of [
      `{ ${times(30_000, (n) => `a${n}: viewer { id }`)} }`,
      '{ a('.repeat(100_000),
      '{'.repeat(500_000),
      '['.repeat(500_000),
    ]) {
      const { status, errors } = await ask(url, query);
      expect(status).toBe(400);
      expect(errors?.[0]?.extensions?.code).toBe('GRAPHQL_PARSE_FAILED');
    }
  });

  it('as often as it comes, and by any name', async () => {
    const query = `query A { ${times(101, (n) => `a${n}: viewer { id }`)} }`;
    for (const operationName of ['A', 'A', 'B', undefined]) {
      const { status, errors } = await send(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName }),
      });
      expect(status).toBe(400);
      expect(errors?.[0]?.extensions?.code).toBe('OPERATION_TOO_LARGE');
    }
  });
});

describe('variables are refused', () => {
  const restaurants = 'query ($ids: [ID!]!) { restaurants(ids: $ids) { id } }';
  const search = 'query ($input: SearchRestaurantsInput!) { searchRestaurants(input: $input) { id } }';
  const numbered = (count: number) => Array.from({ length: count }, (_, n) => [`part${n}`, 1]);

  it.each([
    ['150 000 times null', restaurants, { ids: Array.from({ length: 150_000 }, () => null) }],
    ['100 000 objects', restaurants, { ids: Array.from({ length: 100_000 }, () => ({})) }],
    ['60 000 fields that there are not', search, { input: Object.fromEntries(numbered(60_000)) }],
    ['a field with a long name', search, { input: { ['partySize'.repeat(100_000)]: 1 } }],
    ['a long text for a number', search, { input: { partySize: 'Did you mean '.repeat(70_000) } }],
  ])('with %s', async (_what, query, variables) => {
    const begun = performance.now();
    const { errors, text } = await ask(url, query, variables);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(errors?.length).toBeLessThanOrEqual(10);
    for (const { extensions } of errors ?? []) expect(extensions?.code).toBe('BAD_USER_INPUT');
    expect(text.length).toBeLessThan(20_000);
  });
});

describe('a document is taken', () => {
  it('that GraphiQL asks with', async () => {
    const query = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });
    const { status, errors } = await ask(url, query);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });

  it('with the names of what every object has in JavaScript', async () => {
    const { data, errors } = await ask(
      url,
      'query ($constructor: String!, $toString: Int) { constructor: places(text: $constructor, first: $toString) { id } hasOwnProperty: viewer { id } toString: __typename }',
      { constructor: 'a', toString: 3 },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ constructor: [], hasOwnProperty: null, toString: 'Query' });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a request is refused', () => {
  const json = { 'content-type': 'application/json' };
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json) =>
    send(url, { method: 'POST', headers, body });
  const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${url}/graphql?${new URLSearchParams(parameters)}`, { headers });

  it.each([
    ['a batch', '[{"query":"{ viewer { id } }"},{"query":"{ viewer { id } }"}]'],
    ['an empty batch', '[]'],
    ['a document that is parsed already', '{"query":{"kind":"Document","definitions":[]}}'],
    ['variables that are text', '{"query":"{ viewer { id } }","variables":"{}"}'],
    ['__proto__ among the variables', '{"query":"{ viewer { id } }","variables":{"__proto__":{"id":"x"}}}'],
    [
      'JSON ten thousand deep',
      `{"query":"{ viewer { id } }","variables":{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`,
    ],
  ])('as %s', async (_what, body) => {
    const { status, errors } = await post(body);
    expect({ status, code: errors?.[0]?.extensions?.code }).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  it('compressed, and nothing is inflated', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(128 * 1024 * 1024, 32)));
    const before = process.memoryUsage().arrayBuffers;
    const { status, errors } = await post(bomb, { ...json, 'content-encoding': 'gzip' });
    expect({ status, code: errors?.[0]?.extensions?.code }).toEqual({
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
  });

  it.each([
    ['application/x-www-form-urlencoded', 'query=%7Bviewer%7Bid%7D%7D'],
    ['text/plain', '{"query":"{ viewer { id } }"}'],
    [
      'multipart/form-data; boundary=a',
      '--a\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{}\r\n--a--',
    ],
  ])('as %s, which any page could send', async (type, body) => {
    const { status } = await post(body, { 'content-type': type });
    expect(status).toBe(415);
  });

  it('by GET from any page, or to change something', async () => {
    const bare = await get({ query: '{ viewer { id } }' });
    expect(bare.status).toBe(400);
    expect(await bare.text()).not.toContain('"data"');
    const change = await get(
      { query: 'mutation { releaseHold(input: { idempotencyKey: "a", holdId: "b" }) { __typename } }' },
      { 'apollo-require-preflight': 'yes' },
    );
    expect(change.status).toBe(405);
    expect(change.headers.get('allow')).toBe('POST');
    expect(await change.text()).not.toContain('"data"');
  });

  it('that would register its text', async () => {
    const query = '{ viewer { id } }';
    const sha256Hash = 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38';
    const registering = await post(
      JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    );
    expect(registering.status).toBe(400);
    const byHash = await post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } }));
    expect({ status: byHash.status, code: byHash.errors?.[0]?.extensions?.code }).toEqual({
      status: 404,
      code: 'PERSISTED_QUERY_NOT_FOUND',
    });
  });

  it('before it arrived whole, where its body is too long, or its headers are', async () => {
    const { hostname, port } = new URL(url);
    const raw = async (bytes: string) => {
      const socket = connect(Number(port), hostname);
      socket.write(bytes);
      setTimeout(() => socket.end(), 200).unref();
      return text(socket);
    };
    const head = 'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n';
    expect(await raw(`${head}Content-Length: 5242880\r\n\r\n{`)).toMatch(/^HTTP\/1\.1 413 /);
    expect(await raw(`${head}X-A: ${'a'.repeat(17_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
    expect(
      await raw(
        `${head}${times(120, (n) => `X-${n}: a\r\n`).replaceAll('\n ', '\n')}Content-Length: 2\r\n\r\n{}`,
      ),
    ).toMatch(/^HTTP\/1\.1 431 /);
    const both = `${head}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`;
    expect(await raw(both)).toMatch(/^HTTP\/1\.1 400 /);
  });
});
