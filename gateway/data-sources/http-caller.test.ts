import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { context, ROOT_CONTEXT, TraceFlags, trace } from '@opentelemetry/api';
import { UndiciInstrumentation } from '@opentelemetry/instrumentation-undici';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { HttpServer } from '#shared/http/create-http-server.ts';
import { serveSubgraph } from '#shared/http/serve-subgraph.ts';
import { viewerId } from '#shared/identifiers/identifiers.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { createViewerStatements, statementHeader } from '#shared/identity/viewer-statement.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { captureSpans } from '#shared/testing/captured-spans.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import { createFakeSubgraphs, secretMessage } from '../testing/fake-subgraphs.ts';
import { createHttpSubgraph, type HttpSubgraph, type HttpSubgraphOptions } from './http-caller.ts';
import { SubgraphUnavailable } from './subgraph-caller.ts';

captureSpans(new UndiciInstrumentation());
const statements = createViewerStatements('a secret that only this test file knows');
const { log, text: logged } = captureLog();
const viewer: Viewer = { id: viewerId('host-1'), roles: ['HOST'], employments: employedAt([7]) };
const request = { query: '{ viewer { id } }' };

const connect = (url: string, options: Partial<HttpSubgraphOptions> = {}): HttpSubgraph => {
  const subgraph = createHttpSubgraph({
    name: 'reservation',
    url: new URL(url),
    statements,
    log,
    ...options,
  });
  onTestFinished(() => subgraph.close());
  return subgraph;
};

/** A subgraph of which only the answer matters. */
const listen = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', listening.resolve);
  await listening.promise;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}/graphql`;
};

const answering = (status: number, body: string) =>
  listen((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });

const ways = [
  ['together', false],
  ['one by one', true],
] as const;

describe.each(ways)('a subgraph behind HTTP, asked %s', (_way, oneByOne) => {
  let server: HttpServer;
  let url: string;
  beforeAll(async () => {
    const { reservation } = await createFakeSubgraphs(log);
    server = serveSubgraph({ subgraph: reservation, statements, log });
    url = `${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  });
  afterAll(() => server.close());

  it('is told who asks', async () => {
    const { call, checkReady } = connect(url, { oneByOne });
    expect(await call(request, viewer)).toEqual({ data: { viewer: { id: 'host-1' } } });
    expect(await call(request, null)).toEqual({ data: { viewer: null } });
    await checkReady();
  });

  it('takes no statement that was made for another', async () => {
    const { call } = connect(url, { name: 'review', oneByOne });
    await expect(call(request, viewer)).rejects.toThrow(SubgraphUnavailable);
  });
});

describe('what goes along', () => {
  it('is the operation, the statement, the trace, and nothing of the client', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const url = await listen((incoming, response) => {
      seen.push(incoming.headers);
      response.end('{"data":{}}');
    });
    const { call } = connect(url);
    const traceId = await trace.getTracer('test').startActiveSpan('asking', async (span) => {
      await call(request, viewer);
      span.end();
      return span.spanContext().traceId;
    });
    await call({ query: 'mutation { cancel }' }, viewer);
    expect(seen.map((headers) => headers['content-type'])).toEqual(['application/json', 'application/json']);
    const [headers] = seen;
    expect(Object.keys(headers ?? {}).sort()).toEqual([
      'accept',
      'connection',
      'content-length',
      'content-type',
      'host',
      statementHeader,
      'traceparent',
    ]);
    expect(headers?.traceparent).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-01$`));
    const statement = statements.verify(String(headers?.[statementHeader]), 'reservation');
    expect(statement?.viewer).toEqual(viewer);
    expect(statement?.isFor(Buffer.from(JSON.stringify(request)))).toBe(true);
    expect(statement?.isFor(Buffer.from(JSON.stringify({ ...request, query: '{ other }' })))).toBe(false);
    expect(statements.verify(String(headers?.[statementHeader]), 'review')).toBeUndefined();
  });
});

describe('operations that are not traced', () => {
  it('go together, each with its viewer', async () => {
    let requests = 0;
    const { reservation } = await createFakeSubgraphs(log);
    const served = serveSubgraph({ subgraph: reservation, statements, log });
    served.fastify.server.on('request', () => {
      requests += 1;
    });
    onTestFinished(() => served.close());
    const { call } = connect(`${await served.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
    const viewers = [viewer, null, { ...viewer, id: viewerId('host-2') }];
    const answers = await Promise.all(viewers.map((one) => call(request, one)));
    expect(answers.map(({ data }) => data)).toEqual(
      viewers.map((one) => ({ viewer: one === null ? null : { id: one.id } })),
    );
    expect(requests).toBe(1);
  });

  it('say each to which trace it belongs', async () => {
    const bodies: string[] = [];
    const url = await listen(async (incoming, response) => {
      bodies.push(await text(incoming));
      response.end('[0,{"data":{}}]\n[1,{"data":{}}]\n');
    });
    const { call } = connect(url);
    const traceIds = ['a', 'b'].map((digit) => digit.repeat(32));
    await Promise.all(
      traceIds.map((traceId) => {
        const unsampled = { traceId, spanId: '1'.repeat(16), traceFlags: TraceFlags.NONE };
        return context.with(trace.setSpanContext(ROOT_CONTEXT, unsampled), () => call(request, viewer));
      }),
    );
    const lines = bodies.flatMap((body) => body.trimEnd().split('\n'));
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject(
      traceIds.map((traceId) => ({ carrier: { traceparent: `00-${traceId}-${'1'.repeat(16)}-00` } })),
    );
  });
});

describe.each(ways)('no answer, asked %s,', (_way, oneByOne) => {
  it.each([
    ['an error status', 500, '{"errors":[{"message":"x"}]}'],
    [
      'a refusal of the statement',
      401,
      '{"errors":[{"message":"x","extensions":{"code":"UNAUTHENTICATED"}}]}',
    ],
    ['a page', 200, '<html></html>'],
    ['another JSON', 200, '[]'],
    ['neither data nor errors', 200, '{}'],
    ['errors that are none', 200, '{"errors":["x"]}'],
  ])('is %s', async (_what, status, body) => {
    const { call } = connect(await answering(status, body), { oneByOne });
    await expect(call(request, null)).rejects.toThrow(SubgraphUnavailable);
  });

  it('is silence, after the deadline', async () => {
    const { call } = connect(await listen(() => {}), { deadlineMilliseconds: 50, oneByOne });
    await expect(call(request, null)).rejects.toThrow(SubgraphUnavailable);
  });

  it('is a body that never ends, after the deadline', async () => {
    const url = await listen((_request, response) => response.writeHead(200).write('{"data":'));
    const { call } = connect(url, { deadlineMilliseconds: 50, oneByOne });
    await expect(call(request, null)).rejects.toThrow(SubgraphUnavailable);
  });

  it('is a closed port, logged with the name of the subgraph', async () => {
    const { call, checkReady } = connect('http://127.0.0.1:1/graphql', { oneByOne });
    await expect(call(request, null)).rejects.toThrow(SubgraphUnavailable);
    await expect(checkReady()).rejects.toThrow('reservation does not answer');
    expect(logged()).toContain('"subgraph":"reservation"');
    expect(logged()).not.toContain(secretMessage);
  });
});

describe.each(ways)('more than may be asked at once, asked %s,', (_way, oneByOne) => {
  /** Answers when it is told to, and says how many it was asked at once at most. */
  const answeringLater = async () => {
    const open: (() => void)[] = [];
    const url = await listen(async (incoming, response) => {
      const lines = (await text(incoming)).trimEnd().split('\n').length;
      const answer = Array.from({ length: lines }, (_, place) => `[${place},{"data":{}}]\n`).join('');
      open.push(() => response.end(oneByOne ? '{"data":{}}' : answer));
    });
    return { url, open };
  };

  it('wait for their turn, in which alone their deadlines run', async () => {
    const { url, open } = await answeringLater();
    const turns = { atOnce: 1, mostWaiting: 10, longestWaitMilliseconds: 60_000 };
    const { call } = connect(url, { oneByOne, turns });
    const order: number[] = [];
    const calls = [0, 1, 2].map((place) => call(request, null).then(() => order.push(place)));
    for (const answered of [1, 2, 3]) {
      await expect.poll(() => open.length).toBe(answered);
      expect(order).toHaveLength(answered - 1);
      open.at(-1)?.();
      await expect.poll(() => order.length).toBe(answered);
    }
    await Promise.all(calls);
    expect(order).toEqual([0, 1, 2]);
  });

  it('are refused where too many wait, or for too long', async () => {
    const { url, open } = await answeringLater();
    const turns = { atOnce: 1, mostWaiting: 1, longestWaitMilliseconds: 30 };
    const { call } = connect(url, { oneByOne, turns });
    const first = call(request, null);
    const [second, third] = await Promise.allSettled([call(request, null), call(request, null)]);
    expect([second, third].map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(logged()).toMatch(/1 wait already.*no turn within 30 ms/s);
    await expect.poll(() => open.length).toBe(1);
    open[0]?.();
    await first;
    // The turn of the one that left is not lost.
    const fourth = call(request, null);
    await expect.poll(() => open.length).toBe(2);
    open[1]?.();
    expect(await fourth).toEqual({ data: {} });
  });

  it('do not wait for one that has been silent for a whole deadline', async () => {
    const turns = { atOnce: 1, mostWaiting: 10, longestWaitMilliseconds: 60_000 };
    let asked = 0;
    const url = await listen(() => {
      asked += 1;
    });
    const { call } = connect(url, { oneByOne, deadlineMilliseconds: 200, turns });
    const calls = await Promise.allSettled(Array.from({ length: 5 }, () => call(request, null)));
    expect(calls.map(({ status }) => status)).toEqual(Array.from({ length: 5 }, () => 'rejected'));
    expect(asked).toBe(1);
  });
});
