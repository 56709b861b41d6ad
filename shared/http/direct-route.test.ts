import { describe, expect, it, onTestFinished } from 'vitest';
import { captureLog } from '#shared/testing/captured-log.ts';
import { createHttpServer } from './create-http-server.ts';
import { type DirectRoute, sendText } from './direct-route.ts';
import { RequestRefused } from './request-refused.ts';

const echo: DirectRoute = {
  path: '/echo',
  admit: (headers) => {
    if (headers['x-guest'] === 'nobody') throw new RequestRefused(401, 'UNAUTHENTICATED', 'Not you');
    return async (body, response) => {
      const said = body.toString();
      if (said === 'stove') throw new Error('the stove is off');
      sendText(response, JSON.stringify(said));
      if (said === 'late') throw new Error('too late to say');
    };
  },
};

const open = async (directRoute = echo) => {
  const { log, failures } = captureLog();
  const server = createHttpServer({ log, bodyLimitBytes: 1_000, directRoute });
  onTestFinished(() => server.close());
  server.fastify.get('/menu', () => 'soup');
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const post = (body: string | ReadableStream, headers: Record<string, string> = {}, path = '/echo') =>
    fetch(`${url}${path}`, { method: 'POST', body, headers, duplex: 'half' });
  return { server, url, post, failures };
};

/** Of a length that nobody says, in pieces. */
const streamOf = (pieces: number): ReadableStream =>
  new ReadableStream({
    start: (controller) => {
      for (let piece = 0; piece < pieces; piece += 1)
        controller.enqueue(new TextEncoder().encode('a'.repeat(100)));
      controller.close();
    },
  });

describe('a direct route', () => {
  it('answers posts to its path, and leaves all else to the framework', async () => {
    const { url, post } = await open();
    expect(await (await post('soup')).json()).toBe('soup');
    expect(await (await post('soup', {}, '/echo?guest=ann')).json()).toBe('soup');
    expect(await (await post(streamOf(3))).json()).toBe('a'.repeat(300));
    expect((await post('soup', {}, '/echoes')).status).toBe(404);
    expect((await fetch(`${url}/echo`)).status).toBe(404);
    expect(await (await fetch(`${url}/menu`)).text()).toBe('soup');
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('refuses before the body is read', async () => {
    const { post } = await open();
    const answer = await post('a'.repeat(5_000), { 'x-guest': 'nobody' });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({
      errors: [{ message: 'Not you', extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it.each([
    ['of a length that is said', 'a'.repeat(1_001)],
    ['of a length that is not', streamOf(11)],
  ])('refuses a body over the limit, %s', async (_what, body) => {
    const { post } = await open();
    const answer = await post(body);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] });
    expect(await (await post('soup')).json()).toBe('soup');
  });

  it('hides a failure and logs it', async () => {
    const { post, failures } = await open();
    const answer = await post('stove');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('stove');
    expect(failures()).toHaveLength(1);
  });

  it('ends the connection where it fails after the answer has begun', async () => {
    const { post, failures } = await open();
    await (await post('late')).text().catch(() => undefined);
    expect(failures()).toHaveLength(1);
    expect(await (await post('soup')).json()).toBe('soup');
  });

  it('answers what is in flight when it closes, and tells whoever asked to go elsewhere next time', async () => {
    const gate = Promise.withResolvers<void>();
    const arrived = Promise.withResolvers<void>();
    const { server, post } = await open({
      path: '/echo',
      admit: () => async (body, response) => {
        arrived.resolve();
        await gate.promise;
        sendText(response, JSON.stringify(body.toString()));
      },
    });
    const answer = post('soup');
    await arrived.promise;
    const closed = server.close();
    gate.resolve();
    await closed;
    const { headers } = await answer;
    expect(headers.get('connection')).toBe('close');
    expect(await (await answer).json()).toBe('soup');
  });
});
