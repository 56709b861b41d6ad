import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSubgraph, type Subgraph } from '#shared/graph/subgraph.ts';
import { viewerId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { createViewerStatements, statementHeader } from '#shared/identity/viewer-statement.ts';
import type { ToldChange } from '#shared/live-feed/domain/told-change.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import type { HttpServer } from './create-http-server.ts';
import { togetherAudience, togetherType, writeOperation } from './operations-together.ts';
import { serveSubgraph } from './serve-subgraph.ts';

const secret = 'a secret that only this test file knows';
const statements = createViewerStatements(secret);
const { log, text: logged, failures } = captureLog();
interface Context {
  readonly viewer: MaybeViewer;
  readonly change: ToldChange | null;
}
const isContext = (value: unknown): value is Context =>
  typeof value === 'object' && value !== null && 'viewer' in value && 'change' in value;

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

let executions = 0;
const gate = Promise.withResolvers<void>();
const whoAskedHasGone = Promise.withResolvers<void>();
let subgraph: Subgraph;
let server: HttpServer;
let url: string;

beforeAll(async () => {
  subgraph = await createSubgraph<Context>({
    name: 'menu',
    typeDefs: parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
      type Query { whoAsks: String whatChanged: String broken: String late: String gone: String }
      type Dish @key(fields: "id") { id: ID! name: String }
    `),
    resolvers: {
      Query: {
        whoAsks: (_parent: unknown, _arguments: unknown, context: unknown) => {
          executions += 1;
          return isContext(context) ? (context.viewer?.id ?? 'nobody') : 'no context';
        },
        whatChanged: (_parent: unknown, _arguments: unknown, context: unknown) =>
          isContext(context) ? JSON.stringify(context.change) : 'no context',
        late: async () => {
          await gate.promise;
          return 'at last';
        },
        gone: async () => {
          await whoAskedHasGone.promise;
          return 'to nobody';
        },
        broken: () => {
          throw new Error('the stove is off');
        },
      },
      Dish: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `dish ${id}` }) },
    },
    context: (viewer, change) => ({ viewer, change }),
    log,
    checkReady: async () => {},
    close: async () => {},
  });
  server = serveSubgraph({ subgraph, statements, log });
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  await subgraph.close();
});

const post = async (body: unknown, headers: Record<string, string> = {}, method = 'POST') => {
  const answer = await fetch(`${url}/graphql`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const answered: Body = JSON.parse(await answer.text());
  return { status: answer.status, body: answered };
};

const stated = (body: unknown, viewer: MaybeViewer = null, audience = 'menu', signer = statements) => ({
  [statementHeader]: signer.sign(viewer, audience, typeof body === 'string' ? body : JSON.stringify(body)),
});
const ask = (body: unknown, viewer: MaybeViewer = null) => post(body, stated(body, viewer));

const nothing = {
  status: 401,
  body: {
    errors: [{ message: 'Only the gateway is answered here', extensions: { code: 'UNAUTHENTICATED' } }],
  },
};

describe('without a valid statement', () => {
  const entities = {
    query: '{ _entities(representations: [{ __typename: "Dish", id: "1" }]) { ... on Dish { name } } }',
  };

  it.each([
    ['a query', { query: '{ whoAsks }' }],
    ['_service', { query: '{ _service { sdl } }' }],
    ['_entities', entities],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['__typename', { query: '{ __typename }' }],
    ['a syntax error', { query: '{' }],
    ['a body that is no request', []],
    ['a body that is not JSON', '{'],
  ])('%s gets nothing', async (_what, body) => {
    expect(await post(body)).toEqual(nothing);
    expect(executions).toBe(0);
  });

  it('a body over the limit is not even read', async () => {
    expect(await post({ query: 'a'.repeat(5_000_000) })).toEqual(nothing);
  });

  const expired = () => {
    vi.useFakeTimers({ now: Date.now() - 60_000, toFake: ['Date'] });
    try {
      return stated(entities);
    } finally {
      vi.useRealTimers();
    }
  };

  it.each([
    ['made for another subgraph', stated(entities, null, 'review')],
    ['made for another body', stated({ query: '{ whoAsks }' })],
    ['made for the same body, spelt differently', stated(JSON.stringify(entities, null, 1))],
    ['signed by somebody else', stated(entities, null, 'menu', createViewerStatements(`${secret}!`))],
    ['that is no statement', { [statementHeader]: 'yes' }],
    ['that expired', expired()],
    ['without a signature', { [statementHeader]: stated(entities)[statementHeader].replace(/\..*/, '.') }],
  ])('a statement %s opens nothing', async (_what, headers) => {
    expect(await post(entities, headers)).toEqual(nothing);
    expect(failures()).toEqual([]);
  });
});

describe('with a statement', () => {
  it('answers for the viewer that it names', async () => {
    const viewer = { id: viewerId('diner_1'), roles: ['DINER' as const], employments: [] };
    const answer = await ask({ query: '{ whoAsks }' }, viewer);
    expect(answer).toEqual({ status: 200, body: { data: { whoAsks: 'diner_1' } } });
    expect((await ask({ query: '{ whoAsks }' })).body).toEqual({
      data: { whoAsks: 'nobody' },
    });
  });

  it('answers a thousand representations', async () => {
    const representations = Array.from({ length: 1_000 }, (_, index) => ({
      __typename: 'Dish',
      id: String(index),
      padding: 'p'.repeat(2_000),
    }));
    const { status, body } = await ask({
      query:
        'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Dish { name } } }',
      variables: { representations },
    });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ _entities: { 0: { name: 'dish 0' }, 999: { name: 'dish 999' } } });
  });

  it.each([
    ['a list', []],
    ['no query', {}],
    ['a query that is no string', { query: 1 }],
    ['an empty query', { query: '' }],
    ['variables that are a list', { query: '{ whoAsks }', variables: [] }],
    ['variables that are text', { query: '{ whoAsks }', variables: '{}' }],
    ['an operation name that is no string', { query: '{ whoAsks }', operationName: 1 }],
    ['extensions of another kind', { query: '{ whoAsks }', extensions: { change: { subjects: ['all'] } } }],
  ])('refuses %s', async (_what, body) => {
    const answer = await ask(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('tells resolvers what a subscription’s answer is about', async () => {
    const change = { subjects: ['reservation'], reservationIds: ['rsv_1'] };
    const told = await ask({ query: '{ whatChanged }', extensions: { change } });
    expect(told.body).toEqual({ data: { whatChanged: JSON.stringify(change) } });
    expect((await ask({ query: '{ whatChanged }' })).body).toEqual({ data: { whatChanged: 'null' } });
  });

  it('takes null for absent variables and operation name', async () => {
    const answer = await ask({ query: '{ whoAsks }', variables: null, operationName: null });
    expect(answer.body).toEqual({ data: { whoAsks: 'nobody' } });
  });

  it('refuses a body over 4 MB', async () => {
    const answer = await ask({ query: 'a'.repeat(4_300_000) }).catch(() => ({
      status: 413,
    }));
    expect(answer.status).toBe(413);
  });

  it('hides a failure and logs it', async () => {
    const { status, body } = await ask({ query: '{ broken }' });
    expect(status).toBe(200);
    expect(body.errors?.[0]?.message).toBe('Something went wrong');
    expect(logged()).toContain('the stove is off');
  });

  it('is ready', async () => {
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });
});

describe('several operations together', () => {
  const line = (query: string, viewer: MaybeViewer = null) => writeOperation({ query }, viewer);
  const postLines = (body: string, headers: Record<string, string>) =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': togetherType, ...headers }, body });
  const askTogether = (body: string) => postLines(body, stated(body, null, togetherAudience('menu')));
  const placed = (text: string): unknown[] =>
    text
      .split('\n')
      .filter(Boolean)
      .map((answer): unknown => JSON.parse(answer));

  it('are answered each for its viewer', async () => {
    const viewer = { id: viewerId('diner_1'), roles: ['DINER' as const], employments: [] };
    const answer = await askTogether(line('{ whoAsks }', viewer) + line('{ whoAsks }') + line('{ broken }'));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(togetherType);
    expect(placed(await answer.text())).toEqual([
      [0, { data: { whoAsks: 'diner_1' } }],
      [1, { data: { whoAsks: 'nobody' } }],
      [
        2,
        expect.objectContaining({ errors: [expect.objectContaining({ message: 'Something went wrong' })] }),
      ],
    ]);
  });

  it('do not wait for each other', async () => {
    const answer = await askTogether(line('{ late }') + line('{ whoAsks }'));
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect(await reader?.read()).toEqual({ done: false, value: '[1,{"data":{"whoAsks":"nobody"}}]\n' });
    gate.resolve();
    expect(await reader?.read()).toEqual({ done: false, value: '[0,{"data":{"late":"at last"}}]\n' });
    expect(await reader?.read()).toEqual({ done: true, value: undefined });
  });

  it('are answered whole, however long they are together', async () => {
    const alias = 'a'.repeat(30_000);
    const body = Array.from({ length: 12 }, (_, index) => line(`{ ${alias}${index}: whoAsks }`)).join('');
    const answers = placed(await (await askTogether(body)).text());
    const expected = Array.from({ length: 12 }, (_, index) => [
      index,
      { data: { [`${alias}${index}`]: 'nobody' } },
    ]);
    expect(answers).toHaveLength(12);
    expect(answers).toEqual(expect.arrayContaining(expected));
  });

  it('may be asked by somebody who has gone before all are answered', async () => {
    const body = line('{ whoAsks }') + line('{ gone }');
    const leaving = new AbortController();
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': togetherType, ...stated(body, null, togetherAudience('menu')) },
      body,
      signal: leaving.signal,
    });
    leaving.abort();
    await expect(answer.text()).rejects.toThrow();
    const before = failures().length;
    whoAskedHasGone.resolve();
    expect((await ask({ query: '{ gone }' })).body).toEqual({ data: { gone: 'to nobody' } });
    expect(failures()).toHaveLength(before);
  });

  it('have no answer where one is none, and the others theirs', async () => {
    const answer = await askTogether(`${line('{ whoAsks }')}{"query":1}\n${line('{ __typename }')}`);
    expect(placed(await answer.text()).toSorted()).toEqual([
      [0, { data: { whoAsks: 'nobody' } }],
      [1, null],
      [2, { data: { __typename: 'Query' } }],
    ]);
  });

  it.each([
    ['without a statement', () => ({})],
    ['with one for a lone operation', (body: string) => stated(body)],
    ['with one for other lines', () => stated(line('{ whatChanged }'), null, togetherAudience('menu'))],
  ])('%s get nothing', async (_what, headers) => {
    const before = executions;
    const body = line('{ whoAsks }');
    const answer = await postLines(body, headers(body));
    expect({ status: answer.status, body: await answer.json() }).toEqual(nothing);
    expect(executions).toBe(before);
  });

  it('pass for no lone operation', async () => {
    const body = { query: '{ whoAsks }' };
    expect(await post(body, stated(body, null, togetherAudience('menu')))).toEqual(nothing);
  });

  it('are not taken where they are none, or of another type', async () => {
    expect((await askTogether('\n')).status).toBe(400);
    const body = JSON.stringify({ query: '{ whoAsks }' });
    const answer = await post(body, { ...stated(body), 'content-type': 'text/plain' });
    expect(answer.status).toBe(415);
  });
});
