import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { SettingsError } from '#shared/config/settings.ts';
import { createHttpServer, type HttpServer } from '#shared/http/create-http-server.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { type EdgeOptions, protectEdge } from './protect-edge.ts';

const opened: HttpServer[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

const open = async (options: Partial<EdgeOptions> = {}) => {
  const { log, failures } = captureLog();
  const server = createHttpServer({ log, bodyLimitBytes: 1024 * 1024 });
  opened.push(server);
  await protectEdge(server.fastify, { corsOrigins: [], ...options });
  server.fastify.route({
    method: ['GET', 'POST'],
    url: '/echo',
    handler: async (request, reply) => reply.header('vary', 'Accept').send({ body: request.body ?? null }),
  });
  server.fastify.get('/large', async () => 'x'.repeat(64 * 1024 * 1024));
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { server, url, failures };
};

const json = { 'content-type': 'application/json' };
const post = (url: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  fetch(`${url}/echo`, { method: 'POST', body, headers: { ...json, ...headers } });

const expectRefused = async (response: Response, status: number, code: string) => {
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ errors: [{ message: expect.any(String), extensions: { code } }] });
};

describe('CORS', () => {
  const preflight = (url: string, origin: string) =>
    fetch(`${url}/echo`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
  const corsHeaders = ({ headers }: Response) =>
    [...headers.keys()].filter((name) => name.startsWith('access-control'));

  it('lets the pages of named origins call', async () => {
    const { url } = await open({ corsOrigins: ['https://app.example.org', 'https://other.example.org'] });
    const asked = await preflight(url, 'https://app.example.org');
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe('https://app.example.org');
    expect(asked.headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(asked.headers.get('access-control-max-age')).toBe('86400');
    for (const name of ['authorization', 'content-type', 'if-none-match', 'apollographql-client-name'])
      expect(asked.headers.get('access-control-allow-headers')).toContain(name);
    const answer = await post(url, '{}', { origin: 'https://app.example.org' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://app.example.org');
    expect(answer.headers.get('access-control-expose-headers')).toContain('retry-after');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    expect(answer.headers.get('vary')).toBe('Accept, Origin');
    const refused = await post(url, '{', { origin: 'https://app.example.org' });
    expect(refused.headers.get('access-control-allow-origin')).toBe('https://app.example.org');
  });

  it.each([
    'https://evil.example.org',
    'http://app.example.org',
    'https://app.example.org.evil.org',
    'https://app.example.org:8443',
    'null',
  ])('lets no page of %s read', async (origin) => {
    const { url } = await open({ corsOrigins: ['https://app.example.org'] });
    for (const response of [await preflight(url, origin), await post(url, '{}', { origin })]) {
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('vary')).toContain('Origin');
    }
  });

  it('may be for all', async () => {
    const { url } = await open({ corsOrigins: ['*'] });
    const answer = await post(url, '{}', { origin: 'https://anywhere.example.org' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('is not there without origins', async () => {
    const { url } = await open();
    expect(corsHeaders(await preflight(url, 'https://app.example.org'))).toEqual([]);
    expect(corsHeaders(await post(url, '{}', { origin: 'https://app.example.org' }))).toEqual([]);
  });

  it.each(['app.example.org', 'https://app.example.org/', 'https://app.example.org/page', 'null'])(
    'does not start with the origin %s',
    async (origin) => {
      await expect(open({ corsOrigins: [origin] })).rejects.toThrow(SettingsError);
    },
  );
});

describe('every answer', () => {
  it('carries what browsers should know', async () => {
    const { url } = await open();
    const answers = await Promise.all([
      post(url, '{}'),
      post(url, '{'),
      fetch(`${url}/nothing`),
      fetch(`${url}/%E0%A4%A`),
      fetch(`${url}/healthz`),
      post(url, '"x"', { 'content-encoding': 'gzip' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 404, 400, 200, 415]);
    for (const { headers, url: at } of answers) {
      expect(headers.get('x-content-type-options'), at).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
      expect(headers.get('strict-transport-security')).toBeNull();
    }
  });
});

describe('a request', () => {
  it('may have a hundred headers', async () => {
    const { url } = await open();
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, n) => [`x-${n}`, 'a']));
    expect((await post(url, '{}', many(85))).status).toBe(200);
    await expectRefused(await post(url, '{}', many(101)), 431, 'HEADERS_TOO_LARGE');
  });

  it.each(['gzip', 'deflate', 'br', 'zstd', 'GZIP', 'gzip, identity'])(
    'is not inflated from %s',
    async (encoding) => {
      const { url } = await open();
      const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
      const answer = await post(url, new Uint8Array(bomb), { 'content-encoding': encoding });
      expect(answer.headers.get('accept-encoding')).toBe('identity');
      await expectRefused(answer, 415, 'UNSUPPORTED_MEDIA_TYPE');
      expect((await post(url, '{}', { 'content-encoding': 'identity' })).status).toBe(200);
    },
  );

  it.each([
    ['JSON that nests ten thousandfold', `{"variables":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
    ['JSON that nests, and never ends', '{"a":'.repeat(10_000)],
    ['__proto__', '{"variables":{"__proto__":{"isAdmin":true}}}'],
    ['__proto__, written otherwise', '{"\\u005f\\u005fproto__":{"isAdmin":true}}'],
    ['a constructor with a prototype', '{"constructor":{"prototype":{"isAdmin":true}}}'],
    ['a number too many', '{"a":1}2'],
    ['not-a-number', '{"a":NaN}'],
  ])('is refused with %s', async (_what, body) => {
    const { url, failures } = await open();
    await expectRefused(await post(url, body), 400, 'BAD_REQUEST');
    expect(failures()).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('may call something constructor, and means the last of a key that it has twice', async () => {
    const { url } = await open();
    const answer = await post(url, '{"constructor":"Gaudi","a":1,"a":2}');
    expect(await answer.json()).toEqual({ body: { constructor: 'Gaudi', a: 2 } });
  });

  it.each([
    ['variables', '['.repeat(1_000)],
    ['variables', `{"a":${'['.repeat(40)}${']'.repeat(40)}}`],
    ['extensions', '{"__proto__":{"isAdmin":true}}'],
    ['variables', '{'],
  ])('is refused with such %s in its address', async (name, value) => {
    const { url } = await open();
    const ask = (json: string) => fetch(`${url}/echo?${new URLSearchParams({ [name]: json })}`);
    await expectRefused(await ask(value), 400, 'BAD_REQUEST');
    expect((await ask('{"a":[{"b":1}]}')).status).toBe(200);
  });

  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=a', 'text/plain'])(
    'is refused as %s, which a page of any site can send',
    async (type) => {
      const { url } = await open();
      await expectRefused(await post(url, '{}', { 'content-type': type }), 415, 'UNSUPPORTED_MEDIA_TYPE');
    },
  );
});

describe('who reads slowly', () => {
  it('is dropped', async () => {
    const { url } = await open({ readingMilliseconds: 50 });
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.write('GET /large HTTP/1.1\r\nHost: a\r\n\r\n');
    const failed = once(socket, 'error');
    let taken = 0;
    while (!socket.destroyed) {
      taken += socket.read(1_024)?.length ?? 0;
      await sleep(5);
    }
    expect(await failed).toMatchObject([{ code: 'ECONNRESET' }]);
    expect(taken).toBeLessThan(64 * 1024 * 1024);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('keeps the connection for the next request where it is in time', async () => {
    const { url } = await open({ readingMilliseconds: 50 });
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.write('GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n');
    await once(socket, 'data');
    await sleep(150);
    socket.write('GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    expect(await text(socket)).toContain('"alive"');
  });
});
