import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { captureLog } from '#shared/testing/captured-log.ts';
import { createHttpServer, type HttpServer, type HttpServerOptions } from './create-http-server.ts';
import { NotReady } from './readiness.ts';
import { RequestRefused } from './request-refused.ts';

const opened: HttpServer[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

const open = async (
  prepare: (server: HttpServer) => void = () => {},
  options: Partial<HttpServerOptions> = {},
) => {
  const { log, text: logged, failures } = captureLog();
  const server = createHttpServer({ log, bodyLimitBytes: 1_000, ...options });
  opened.push(server);
  prepare(server);
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { server, url, logged, failures };
};

const echo = ({ fastify }: HttpServer) => {
  fastify.post('/echo', async (request) => request.body);
};

const post = (url: string, body: string | ReadableStream, type = 'application/json') =>
  fetch(`${url}/echo?guest=ann`, { method: 'POST', body, headers: { 'content-type': type }, duplex: 'half' });

/** What the server answers to bytes. */
const sendBytes = async (url: string, bytes: string) => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  return text(socket);
};

describe('an HTTP server', () => {
  it.each([
    ['malformed JSON', '{"guest":"ann"', 'application/json', 400, 'BAD_REQUEST'],
    ['an empty body', '', 'application/json', 400, 'BAD_REQUEST'],
    ['__proto__ in the body', '{"__proto__":{"admin":true}}', 'application/json', 400, 'BAD_REQUEST'],
    [
      'a body over the limit',
      JSON.stringify('a'.repeat(1_000)),
      'application/json',
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['text', 'ann', 'text/plain', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a form', 'guest=ann', 'application/x-www-form-urlencoded', 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ])('answers %s in the shape of GraphQL and logs nothing', async (_what, body, type, status, code) => {
    const { url, logged, failures } = await open(echo);
    const answer = await post(url, body, type);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }] });
    expect(failures()).toEqual([]);
    expect(logged()).not.toContain('ann');
  });

  it('answers 404 at an unknown path, and where the address cannot be read', async () => {
    const { url } = await open();
    const unknown = await fetch(`${url}/nothing?guest=ann`);
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    const unreadable = await fetch(`${url}/%E0%A4%A`);
    expect(unreadable.status).toBe(400);
    expect(await unreadable.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('stops reading a body of unknown length at the limit', async () => {
    const { url } = await open(echo);
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(Buffer.alloc(600, 32)) });
    expect((await post(url, endless)).status).toBe(413);
  });

  it('lets whoever sends too much read the answer', async () => {
    const { url } = await open(echo);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post(url, JSON.stringify('a'.repeat(5_000_000)))),
    );
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 413));
  });

  it('answers what is not HTTP, and headers that are too large', async () => {
    const { url, failures } = await open();
    const nonsense = await sendBytes(url, 'guest ann\r\n\r\n');
    expect(nonsense).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(nonsense).toContain('"code":"BAD_REQUEST"');
    const large = await sendBytes(url, `GET / HTTP/1.1\r\nHost: a\r\nX-Guest: ${'a'.repeat(20_000)}\r\n\r\n`);
    expect(large).toContain('"code":"HEADERS_TOO_LARGE"');
    expect(failures()).toEqual([]);
  });

  it('sends a refusal as it is, and hides and logs a failure', async () => {
    const { url, failures, logged } = await open(({ fastify }) => {
      fastify.get('/refused', async () => {
        throw new RequestRefused(429, 'RATE_LIMITED', 'Slower, please');
      });
      fastify.get('/failed', async () => {
        throw new Error('the pool of db-7 is gone');
      });
    });
    const refused = await fetch(`${url}/refused`);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toEqual({
      errors: [{ message: 'Slower, please', extensions: { code: 'RATE_LIMITED' } }],
    });
    expect(failures()).toEqual([]);
    const failed = await fetch(`${url}/failed?guest=ann`, { headers: { authorization: 'Bearer secret' } });
    expect(failed.status).toBe(500);
    expect(await failed.text()).toBe(
      '{"errors":[{"message":"Something went wrong","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}',
    );
    expect(failures()).toEqual(['request failed']);
    expect(logged()).toContain('the pool of db-7 is gone');
    expect(logged()).not.toMatch(/ann|secret/);
  });

  it('closes a connection that stays silent in the middle of a request', async () => {
    const { url } = await open(echo, { silenceMilliseconds: 50 });
    const silent =
      'POST /echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{';
    expect(await sendBytes(url, silent)).not.toContain(' 200 ');
  });
});

describe('the probes', () => {
  const readyz = async (url: string): Promise<unknown> => (await fetch(`${url}/readyz`)).json();

  it('tell alive from ready', async () => {
    const { server, url, failures } = await open();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect(await readyz(url)).toEqual({ status: 'not ready', reason: 'starting' });
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    let check = async () => {};
    server.readiness.started(() => check());
    expect(await readyz(url)).toEqual({ status: 'ready' });
    check = async () => {
      throw new NotReady('the database does not answer');
    };
    expect(await readyz(url)).toEqual({ status: 'not ready', reason: 'the database does not answer' });
    check = async () => {
      throw new Error('password of db-7 is wrong');
    };
    expect(await readyz(url)).toEqual({ status: 'not ready', reason: 'the check failed' });
    expect(failures()).toEqual(['not ready']);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    server.readiness.startDraining();
    expect(await readyz(url)).toEqual({ status: 'not ready', reason: 'draining' });
  });

  it('do not wait for a check that hangs, and ask once for all who wait', async () => {
    const { server, url } = await open(() => {}, { readinessMilliseconds: 50 });
    let checks = 0;
    server.readiness.started(() => {
      checks += 1;
      return new Promise(() => {});
    });
    const late = { status: 'not ready', reason: 'the check got no answer in time' };
    expect(await Promise.all([readyz(url), readyz(url), readyz(url)])).toEqual([late, late, late]);
    expect(checks).toBeLessThan(3);
  });
});

describe('closing', () => {
  it('answers what is in flight, ends what is idle and accepts nothing new', async () => {
    const entered = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const { server, url } = await open(({ fastify }) => {
      fastify.get('/slow', async () => {
        entered.resolve();
        await release.promise;
        return { done: true };
      });
    });
    const { hostname, port } = new URL(url);
    const idle = connect(Number(port), hostname);
    idle.write('GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n');
    await once(idle, 'data');
    const inFlight = fetch(`${url}/slow`);
    await entered.promise;
    const closed = server.close();
    await once(idle.resume(), 'close');
    await expect(fetch(`${url}/healthz`, { signal: AbortSignal.timeout(2_000) })).rejects.toThrow();
    release.resolve();
    const answer = await inFlight;
    expect(await answer.json()).toEqual({ done: true });
    expect(answer.headers.get('connection')).toBe('close');
    await closed;
  });

  it('does not wait for a request that never arrives', async () => {
    const { server, url } = await open(echo, { closingMilliseconds: 20 });
    const head = 'POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n';
    const refused = sendBytes(url, `${head}Content-Type: text/plain\r\n\r\n{`);
    const { hostname, port } = new URL(url);
    const arriving = connect(Number(port), hostname);
    arriving.write(`${head}Content-Type: application/json\r\nExpect: 100-continue\r\n\r\n{`);
    expect(String((await once(arriving, 'data'))[0])).toContain('100 Continue');
    await Promise.all([once(arriving, 'close'), server.close()]);
    expect(await refused).toContain('UNSUPPORTED_MEDIA_TYPE');
  });

  it('keeps idle connections for as long as asked', async () => {
    const { url } = await open(() => {}, { keepAliveMilliseconds: 75_000 });
    const answer = await sendBytes(
      url,
      'GET /healthz HTTP/1.1\r\nHost: a\r\n\r\nGET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toContain('Keep-Alive: timeout=75');
  });
});
