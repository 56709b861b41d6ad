import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { partnerId, viewerId } from '#shared/identifiers/identifiers.ts';
import { normaliseDocument } from '#shared/operations/normalised-document.ts';
import type { Charge } from '#shared/partners/budgets/domain/charge.ts';
import type { Partner, RegistryMode } from '#shared/partners/domain/partner.ts';
import type { RegisteredOperation } from '#shared/partners/domain/registered-operation.ts';
import type { PartnerCall } from '#shared/partners/usage/usage-recorder.ts';
import type { Gateway } from '../gateway.ts';
import { InvalidToken } from '../identity/authenticate.ts';
import { openTestGateway } from '../testing/test-gateway.ts';

const partnerOf = (id: number, slug: string, mode: RegistryMode): Partner => ({
  id: partnerId(id),
  slug,
  name: slug,
  mode,
  budget: { requestsPerMinute: 100, costPerMinute: 1_000 },
  isEnabled: true,
});
/** Their slugs are their keys here. */
const partners = [
  partnerOf(1, 'off', 'off'),
  partnerOf(2, 'log', 'log'),
  partnerOf(3, 'safelist', 'safelist'),
  partnerOf(4, 'strict', 'require-id'),
];

const operation = (document: string, changes: Partial<RegisteredOperation> = {}): RegisteredOperation => ({
  partnerId: partnerId(4),
  documentId: createHash('sha256').update(document).digest('hex'),
  document,
  documentHash: normaliseDocument(document).hash,
  operationName: /(?:query|mutation) (\w+)/.exec(document)?.[1] ?? '',
  operationType: document.startsWith('mutation') ? 'mutation' : 'query',
  version: 1,
  state: 'ACTIVE',
  cost: 7,
  sunsetOn: null,
  deprecatedAt: null,
  ...changes,
});

const names = operation('query Names($ids: [ID!]!) { restaurants(ids: $ids) { id name } }');
const again = operation('query Names($ids: [ID!]!) { restaurants(ids: $ids) { name id } }', {
  documentId: 'names-of-safelist',
  partnerId: partnerId(3),
});
const deprecated = operation('query Old { places(text: "W") { id } }', {
  state: 'DEPRECATED',
  sunsetOn: '2027-02-28',
  deprecatedAt: Temporal.Instant.from('2026-11-23T10:00:00Z'),
});
const who = operation('query Who { viewer { id } }');
const change = operation(
  'mutation Release { releaseHold(input: { idempotencyKey: "k", holdId: "hld_1" }) { __typename } }',
);
const free = '{ restaurants(ids: ["rst_5"]) { name } }';
const everyone = operation('query Everyone { restaurants(ids: ["rst_7"]) { name } }');
const operations = [names, again, deprecated, who, change];
/** More of them than a text may have that nobody registered. */
const crowded = operation(
  `query Crowded { ${Array.from({ length: 31 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
);

const calls: PartnerCall[] = [];
let exceeded = false;
const revoked = new Set<string>();
let authenticated = Promise.withResolvers<void>();
const counted = { limit: 100, remaining: 9 };
const charged: number[] = [];

let gateway: Gateway;
let graphUrl: string;
let url: string;
beforeAll(async () => {
  const registry = {
    partnerOfKey: (key: string) => partners.find(({ slug }) => slug === key),
    operation: (id: Partner['id'], documentId: string) =>
      operations.find((one) => one.partnerId === id && one.documentId === documentId),
    operationOfDocument: (id: Partner['id'], hash: string) =>
      operations.find((one) => one.partnerId === id && one.documentHash === hash),
    callable: () => operations,
  };
  ({ gateway, url: graphUrl } = await openTestGateway({
    authenticate: async (authorization) => {
      authenticated.resolve();
      if (revoked.has(authorization ?? '')) throw new InvalidToken('The API key was revoked');
      const partner = partners.find(({ slug }) => slug === authorization) ?? null;
      const viewer = {
        id: viewerId(`partner:${partner?.slug}`),
        roles: ['PARTNER' as const],
        employments: [],
      };
      return { partner, viewer: partner === null ? null : viewer, expiresAt: null };
    },
    developmentTools: false,
    publicOperations: [everyone, crowded],
    partners: {
      registry: { current: () => registry, onActivated: () => {}, close: async () => {} },
      budgets: {
        charge: async (_partner, cost): Promise<Charge> => {
          charged.push(cost);
          const state = { requests: counted, cost: counted, secondsUntilReset: 20 };
          return exceeded
            ? { kind: 'exceeded', exceeded: ['cost'], ...state }
            : { kind: 'granted', ...state };
        },
        close: () => {},
      },
      usage: { record: (call) => calls.push(call), close: async () => {} },
    },
  }));
  url = `${graphUrl}/graphql`;
});
afterAll(() => gateway.close());
beforeEach(() => {
  exceeded = false;
  revoked.clear();
  calls.length = 0;
  charged.length = 0;
});

const answerOf = async (response: Response) => {
  const text = await response.text();
  const body: { data?: unknown; errors?: readonly [{ extensions: { code: string } }] } =
    text === '' ? {} : JSON.parse(text);
  return {
    status: response.status,
    headers: response.headers,
    data: body.data,
    code: body.errors?.[0].extensions.code,
  };
};
const headersOf = (key: string | null) => (key === null ? {} : { authorization: key });
const post = async (key: string | null, body: object, headers: Record<string, string> = {}) =>
  answerOf(
    await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headersOf(key), ...headers },
      body: JSON.stringify(body),
    }),
  );
const get = async (
  key: string | null,
  parameters: Record<string, string>,
  headers: Record<string, string> = {},
) =>
  answerOf(
    await fetch(`${url}?${new URLSearchParams(parameters)}`, { headers: { ...headersOf(key), ...headers } }),
  );
const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const variables = { ids: ['rst_5'] };
const named = { restaurants: [{ id: 'rst_5', name: 'Restaurant rst_5' }] };

describe('a key that requires ids', () => {
  it.each([
    ['documentId', { documentId: names.documentId }],
    ['documentId that says how it was made', { documentId: `sha256:${names.documentId}` }],
    ["Apollo's extension", byHash(names.documentId)],
    ["Apollo's extension with the text", { ...byHash(names.documentId), query: names.document }],
    [
      'documentId with the text, written otherwise',
      { documentId: names.documentId, query: `${names.document} # hi` },
    ],
    ['documentId and operation name', { documentId: names.documentId, operationName: 'Names' }],
  ])('runs what is registered by %s', async (_what, document) => {
    const answer = await post('strict', { ...document, variables });
    expect(answer).toMatchObject({ status: 200, data: named });
    expect(charged).toEqual([7]);
    expect(answer.headers.get('ratelimit')).toBe('"requests";r=9;t=20, "cost";r=9;t=20');
  });

  it.each([
    ['free text', { query: free }, 403, 'OPERATION_NOT_REGISTERED'],
    ['a registered text', { query: names.document, variables }, 403, 'OPERATION_NOT_REGISTERED'],
    [
      'registering through APQ',
      { query: free, ...byHash(createHash('sha256').update(free).digest('hex')) },
      403,
      'OPERATION_NOT_REGISTERED',
    ],
    ['an unknown id', { documentId: 'f'.repeat(64) }, 404, 'PERSISTED_QUERY_NOT_FOUND'],
    ["another partner's id", { documentId: again.documentId, variables }, 404, 'PERSISTED_QUERY_NOT_FOUND'],
    ["anyone's id", { documentId: everyone.documentId }, 404, 'PERSISTED_QUERY_NOT_FOUND'],
    [
      'another operation name',
      { documentId: names.documentId, operationName: 'Other', variables },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['an id beside another text', { documentId: names.documentId, query: free }, 400, 'BAD_REQUEST'],
    ['neither', { variables }, 400, 'BAD_REQUEST'],
    ['an id that is no string', { documentId: ['a'] }, 400, 'BAD_REQUEST'],
    ['variables that do not fit', { documentId: names.documentId, variables: {} }, 400, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_what, body, status, code) => {
    expect(await post('strict', body)).toMatchObject({ status, code, data: undefined });
  });

  it('counts each call under its client and operation', async () => {
    await post(
      'strict',
      { documentId: names.documentId, variables },
      { 'apollographql-client-version': '1.4.0' },
    );
    await post('strict', { documentId: 'unknown', operationName: 'Mine' });
    expect(calls).toMatchObject([
      {
        partner: { slug: 'strict' },
        clientVersion: '1.4.0',
        operation: { operationName: 'Names' },
        outcome: 'ok',
      },
      { operation: undefined, operationName: 'Mine', outcome: 'error' },
    ]);
  });

  it('is told when its budget is spent, and nothing is run', async () => {
    exceeded = true;
    const answer = await post('strict', { documentId: names.documentId, variables });
    expect(answer).toMatchObject({ status: 429, code: 'BUDGET_EXCEEDED', data: undefined });
    expect(answer.headers.get('retry-after')).toBe('20');
    expect(calls).toMatchObject([{ outcome: 'error', operation: { operationName: 'Names' } }]);
  });

  it('is not good any more where it is revoked while the body is on its way', async () => {
    authenticated = Promise.withResolvers();
    const request = httpRequest(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'strict' },
    });
    request.write(`{ "documentId": "${deprecated.documentId}"`);
    await authenticated.promise;
    revoked.add('strict');
    request.end('}');
    const [response]: IncomingMessage[] = await once(request, 'response');
    response?.resume();
    expect(response?.statusCode).toBe(401);
    expect(calls).toEqual([]);
  });

  it('is told that an operation is on its way out', async () => {
    const { headers, status } = await post('strict', { documentId: deprecated.documentId });
    expect(status).toBe(200);
    expect(headers.get('deprecation')).toBe('@1795428000');
    expect(headers.get('sunset')).toBe('Sun, 28 Feb 2027 23:59:59 GMT');
  });
});

describe('the other modes', () => {
  it.each([
    ['off', free, 200],
    ['log', free, 200],
    ['safelist', free, 403],
    ['safelist', '  query   Names($ids: [ID!]!) { restaurants(ids: $ids), { name, id } } ', 200],
  ])('%s: %s', async (key, query, status) => {
    expect(await post(key, { query, variables })).toMatchObject({ status });
    expect(calls).toHaveLength(1);
  });

  it('charge a free text what it costs', async () => {
    await post('log', { query: free });
    await post('log', { query: 'not GraphQL' });
    expect(charged).toEqual([1, 0]);
  });
});

describe('by GET', () => {
  const address = { documentId: names.documentId, variables: JSON.stringify(variables) };

  it('a query may be kept by its client, and is known again by its entity tag', async () => {
    const first = await get('strict', address);
    expect(first).toMatchObject({ status: 200, data: named });
    expect(first.headers.get('cache-control')).toBe('private, max-age=300');
    const entityTag = first.headers.get('etag') ?? '';
    const second = await get('strict', address, { 'if-none-match': entityTag });
    expect(second).toMatchObject({ status: 304, data: undefined });
    expect(second.headers.get('etag')).toBe(entityTag);
    expect(second.headers.get('content-length')).toBeNull();
  });

  it('an answer for anyone may be kept by anyone', async () => {
    const { headers, data } = await get(null, { documentId: everyone.documentId });
    expect(data).toEqual({ restaurants: [{ name: 'Restaurant rst_7' }] });
    expect(headers.get('cache-control')).toMatch(/^public, max-age=300/);
    expect(headers.get('vary')).toMatch(/Authorization/);
  });

  it("takes Apollo's extension", async () => {
    const { extensions } = byHash(names.documentId);
    const answer = await get('strict', {
      extensions: JSON.stringify(extensions),
      variables: address.variables,
    });
    expect(answer).toMatchObject({ status: 200, data: named });
  });

  it.each([
    ['what differs with who asks', { documentId: who.documentId }, 200],
    ['what is not there', { documentId: 'unknown' }, 404],
    ['what has errors', { documentId: names.documentId }, 400],
  ])('nobody keeps %s', async (_what, parameters, status) => {
    const answer = await get('strict', parameters);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('etag')).toBeNull();
  });

  it('nobody keeps a free text, nor the page that a browser is refused', async () => {
    const text = await get('off', { query: free }, { 'apollo-require-preflight': '1' });
    expect(text.status).toBe(200);
    expect(text.headers.get('cache-control')).toBe('no-store');
    const page = await get(null, { documentId: everyone.documentId }, { accept: 'text/html' });
    expect(page.status).toBe(404);
    expect(page.headers.get('cache-control')).toBe('no-store');
  });

  it('a mutation is refused', async () => {
    const answer = await get('strict', { documentId: change.documentId });
    expect(answer).toMatchObject({ status: 405, code: 'BAD_REQUEST' });
    expect(answer.headers.get('allow')).toBe('POST');
  });
});

describe('without a key', () => {
  it("runs everyone's documents by id and any other as text, but no partner's", async () => {
    expect(await post(null, { documentId: everyone.documentId })).toMatchObject({ status: 200 });
    expect(await post(null, { query: free })).toMatchObject({ status: 200 });
    expect(await post(null, { documentId: names.documentId, variables })).toMatchObject({ status: 404 });
    expect(calls).toEqual([]);
  });

  it('is held to the limits of texts, also by a text that is prepared because it is registered', async () => {
    expect(await post(null, { documentId: crowded.documentId })).toMatchObject({ status: 200 });
    expect(await post(null, { query: crowded.document })).toMatchObject({
      status: 400,
      code: 'OPERATION_TOO_LARGE',
    });
  });

  it('takes a text with its hash as Apollo clients send it, and registers nothing by it', async () => {
    const hash = createHash('sha256').update(free).digest('hex');
    expect(await post(null, { query: free, ...byHash(hash) })).toMatchObject({ status: 200 });
    expect(await post(null, byHash(hash))).toMatchObject({ status: 404, code: 'PERSISTED_QUERY_NOT_FOUND' });
    expect(await post(null, { query: free, ...byHash('0'.repeat(64)) })).toMatchObject({ status: 400 });
  });
});
