import { gzipSync } from 'node:zlib';

/** A request that must be refused, and how. */
export interface HostileRequest {
  readonly what: string;
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly search?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly code: string;
}

const json = { 'content-type': 'application/json' };

const times = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

const document = (what: string, query: string, code = 'OPERATION_TOO_LARGE'): HostileRequest => ({
  what,
  headers: json,
  body: JSON.stringify({ query }),
  status: 400,
  code,
});

const body = (what: string, text: string): HostileRequest => ({
  what,
  headers: json,
  body: text,
  status: 400,
  code: 'BAD_REQUEST',
});

const good = JSON.stringify({ query: '{ viewer { id } }' });
const hash = 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38';

const documents: readonly HostileRequest[] = [
  document('101 aliases', `{ ${times(101, (n) => `a${n}: viewer { id }`)} }`),
  document('30 000 aliases', `{ ${times(30_000, (n) => `a${n}: viewer { id }`)} }`, 'GRAPHQL_PARSE_FAILED'),
  document('101 searches', `{ ${times(101, (n) => `a${n}: places(text: "W") { id }`)} }`),
  document('the same field 240 times', `{ ${'viewer { id } '.repeat(240)} }`),
  document(
    'depth',
    `{ restaurant(id: "a") { ${'reviews { edges { node { restaurant { '.repeat(40)} id ${'} } } } '.repeat(40)} } }`,
  ),
  document('depth without end', '{ a '.repeat(200_000), 'GRAPHQL_PARSE_FAILED'),
  document('lists without end', `{ places(text: ${'['.repeat(500_000)}`, 'GRAPHQL_PARSE_FAILED'),
  document('lists in lists', `{ places(text: ${'['.repeat(400)}1${']'.repeat(400)}) { id } }`),
  document(
    'a cycle of fragments',
    `{ viewer { ...F0 } } ${times(30, (n) => `fragment F${n} on Viewer { id ...F${(n + 1) % 30} ...F${(n * 7 + 3) % 30} }`)}`,
    'GRAPHQL_VALIDATION_FAILED',
  ),
  document(
    'a large cycle of fragments',
    `{ viewer { ...F0 } } ${times(600, (n) => `fragment F${n} on Viewer { id ...F${(n + 1) % 600} ...F${(n * 7 + 3) % 600} }`)}`,
  ),
  document('a flood of directives', `{ viewer ${'@skip(if: false) '.repeat(130)} { id } }`),
  document('a flood of unknown directives', `{ viewer ${'@a '.repeat(4_000)} { id } }`),
  document('a flood of tokens', `{ viewer { id(${times(3_000, (n) => `a${n}: 1`)}) } }`),
  document('a megabyte of nothing', `{ viewer { id } } # ${'x'.repeat(1_000_000)}`),
  document(
    'more than there is memory',
    `{ restaurant(id: "a") { ${'reviews(first: 100) { edges { node { restaurant { '.repeat(4)} id ${'} } } } '.repeat(4)} } }`,
  ),
  document('__proto__ as alias', '{ __proto__: viewer { id } }', 'GRAPHQL_VALIDATION_FAILED'),
  document(
    '__proto__ as variable',
    'query ($__proto__: String = "a") { places(text: $__proto__) { id } }',
    'GRAPHQL_VALIDATION_FAILED',
  ),
];

const bodies: readonly HostileRequest[] = [
  body('a batch', `[${good},${good}]`),
  body('a batch of 10 000', `[${Array.from({ length: 10_000 }, () => good).join(',')}]`),
  body(
    'JSON 10 000 deep',
    `{"query":"{ viewer { id } }","variables":{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`,
  ),
  body('JSON that only begins', '{"a":'.repeat(150_000)),
  body('__proto__ as key', '{"query":"{ viewer { id } }","variables":{"__proto__":{"isAdmin":true}}}'),
  {
    what: '150 000 mistakes in a variable',
    headers: json,
    body: JSON.stringify({
      query: 'query ($ids: [ID!]!) { restaurants(ids: $ids) { id } }',
      variables: { ids: Array.from({ length: 150_000 }, () => null) },
    }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    what: 'a gzip bomb',
    headers: { ...json, 'content-encoding': 'gzip' },
    body: new Uint8Array(gzipSync(Buffer.alloc(256 * 1024 * 1024, 32))),
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    what: '5 MB',
    headers: json,
    body: JSON.stringify({ query: `{ viewer { id } } # ${'x'.repeat(5 * 1024 * 1024)}` }),
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
  },
  {
    what: 'a form',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'query=%7Bviewer%7Bid%7D%7D',
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    what: 'text',
    headers: { 'content-type': 'text/plain' },
    body: good,
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    what: '17 kB of headers',
    headers: { ...json, 'x-filler': 'x'.repeat(17_000) },
    body: good,
    status: 431,
    code: 'HEADERS_TOO_LARGE',
  },
  {
    what: '120 headers',
    headers: { ...json, ...Object.fromEntries(Array.from({ length: 120 }, (_, n) => [`x-${n}`, 'a'])) },
    body: good,
    status: 431,
    code: 'HEADERS_TOO_LARGE',
  },
];

const persisted: readonly HostileRequest[] = [
  {
    what: 'a mutation by GET',
    method: 'GET',
    headers: { 'apollo-require-preflight': 'yes' },
    search: { query: 'mutation { releaseHold(input: { idempotencyKey: "a", holdId: "b" }) { __typename } }' },
    status: 405,
    code: 'BAD_REQUEST',
  },
  {
    what: 'a query by GET that any page could send',
    method: 'GET',
    search: { query: '{ viewer { id } }' },
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    what: 'variables 1000 deep by GET',
    method: 'GET',
    headers: { 'apollo-require-preflight': 'yes' },
    search: { query: '{ viewer { id } }', variables: `{"a":${'['.repeat(1_000)}${']'.repeat(1_000)}}` },
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    what: 'an unknown document',
    headers: json,
    body: JSON.stringify({ documentId: `sha256:${hash}` }),
    status: 404,
    code: 'PERSISTED_QUERY_NOT_FOUND',
  },
  {
    what: 'an unknown document, the other way',
    headers: json,
    body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
    status: 404,
    code: 'PERSISTED_QUERY_NOT_FOUND',
  },
  {
    what: 'a document that is not of its hash',
    headers: json,
    body: JSON.stringify({
      query: '{ viewer { id roles } }',
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    }),
    status: 400,
    code: 'BAD_REQUEST',
  },
];

/** What somebody may send who wants to see it fall. */
export const hostileRequests: readonly HostileRequest[] = [...documents, ...bodies, ...persisted];
