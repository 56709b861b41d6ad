import type { LookupAddress } from 'node:dns';
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, describe, expect, it } from 'vitest';
import { startWebhookReceiver } from '../testing/webhook-receiver.ts';
import { createAddressLookup } from './look-up-address.ts';
import { createWebhookSender, type WebhookSenderOptions } from './webhook-sender.ts';

const receiver = await startWebhookReceiver();
afterAll(() => receiver.close());

const senderOf = (options: Partial<WebhookSenderOptions> = {}) => {
  const sender = createWebhookSender({ allowsPrivateAddresses: true, ...options });
  afterAll(() => sender.close());
  return sender;
};
const request = (url: string, signal = new AbortController().signal) => ({
  url,
  headers: { 'webhook-id': 'evt_1' },
  body: '{"type":"reservation.created"}',
  signal,
});
const send = (url: string, options?: Partial<WebhookSenderOptions>) => senderOf(options).send(request(url));

describe('sending a webhook', () => {
  it('posts the body as it is, and takes 200 to 299 for delivered', async () => {
    receiver.answerWith((response) => response.writeHead(202).end('thanks'));
    expect(await send(`${receiver.url}?key=1`)).toEqual({
      statusCode: 202,
      failure: null,
      latencyMilliseconds: expect.any(Number),
    });
    expect(receiver.received.at(-1)).toMatchObject({
      path: '/hook?key=1',
      headers: { 'content-type': 'application/json', 'webhook-id': 'evt_1' },
      body: '{"type":"reservation.created"}',
    });
  });

  it.each([
    [400, 'STATUS'],
    [410, 'STATUS'],
    [500, 'STATUS'],
    [304, 'REDIRECT'],
  ])('%i fails: %s', async (status, failure) => {
    receiver.answerWith((response) => response.writeHead(status).end());
    expect(await send(receiver.url)).toMatchObject({ statusCode: status, failure });
  });

  it.each([301, 302, 303, 307, 308])('follows no redirect (%i)', async (status) => {
    const before = receiver.received.length;
    receiver.answerWith((response) => response.writeHead(status, { location: `${receiver.url}/else` }).end());
    expect(await send(receiver.url)).toMatchObject({ statusCode: status, failure: 'REDIRECT' });
    expect(receiver.received.length).toBe(before + 1);
  });

  it('gives up at the deadline where no answer comes, headers included', async () => {
    receiver.answerWith((response) => response.writeProcessing());
    const began = performance.now();
    expect(await send(receiver.url, { deadlineMilliseconds: 200 })).toMatchObject({
      statusCode: null,
      failure: 'TIMEOUT',
    });
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('gives up at the deadline where the name is never found', async () => {
    const resolve = () => new Promise<LookupAddress[]>(() => {});
    expect(await send('http://slow.example/', { deadlineMilliseconds: 100, resolve })).toMatchObject({
      failure: 'TIMEOUT',
    });
  });

  it('tells a dropped connection, a closed port and a name without address', async () => {
    receiver.answerWith((response) => response.destroy());
    expect(await send(receiver.url)).toMatchObject({ statusCode: null, failure: 'CONNECTION' });
    expect(await send('http://127.0.0.1:1/')).toMatchObject({ failure: 'CONNECTION' });
    expect(await send('http://gone.example/', { resolve: async () => [] })).toMatchObject({
      failure: 'NAME_NOT_FOUND',
    });
  });

  it('reads little of an answer that does not end', async () => {
    let written = 0;
    receiver.answerWith((response) => {
      response.writeHead(200);
      const chunk = Buffer.alloc(65_536);
      const write = () => {
        written += chunk.length;
        if (response.write(chunk)) setImmediate(write);
        else response.once('drain', write);
      };
      response.on('close', () => response.removeAllListeners('drain'));
      write();
    });
    const began = performance.now();
    expect(await send(receiver.url)).toMatchObject({ statusCode: 200, failure: null });
    expect(performance.now() - began).toBeLessThan(5_000);
    // What the sockets of both sides hold, and no more.
    expect(written).toBeLessThan(20_000_000);
  });

  it('takes the status where the body does not come', async () => {
    receiver.answerWith((response) => response.writeHead(200, { 'content-length': 10 }).flushHeaders());
    expect(await send(receiver.url)).toMatchObject({ statusCode: 200, failure: null });
  });

  it('throws where nobody waits any more', async () => {
    receiver.answerWith(() => {});
    const controller = new AbortController();
    const sending = senderOf().send(request(receiver.url, controller.signal));
    controller.abort(new TypeError('closing'));
    await expect(sending).rejects.toThrow('closing');
  });

  it('refuses a certificate that nobody trusts', async () => {
    const server = createTlsServer({}, (socket) => socket.end());
    const listening = Promise.withResolvers<void>();
    server.listen(0, '127.0.0.1', listening.resolve);
    await listening.promise;
    afterAll(() => server.close());
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const outcome = await send(`https://127.0.0.1:${address.port}/`);
    expect(outcome).toMatchObject({ statusCode: null, failure: 'TLS' });
  });
});

describe('where webhooks do not go', () => {
  const strict = { allowsPrivateAddresses: false };
  const answers =
    (...addresses: string[]) =>
    async () =>
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

  it.each([
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://2130706433/',
    'http://example.org/',
    receiver.url,
  ])('%s', async (url) => {
    const before = receiver.received.length;
    expect(await send(url, strict)).toMatchObject({ failure: 'ADDRESS_REFUSED' });
    expect(receiver.received.length).toBe(before);
  });

  it.each([
    ['loopback', '127.0.0.1'],
    ['a private network', '10.1.2.3'],
    ['metadata', '169.254.169.254'],
    ['IPv6 loopback', '::1'],
    ['IPv4 in IPv6', '::ffff:127.0.0.1'],
  ])('a name that leads to %s', async (_kind, address) => {
    expect(await send('https://innocent.example/', { ...strict, resolve: answers(address) })).toMatchObject({
      failure: 'ADDRESS_REFUSED',
    });
  });

  it('a name that leads to a public address when it is made, and to a private one when it is used', async () => {
    const turns = ['8.8.8.8', '127.0.0.1'];
    const asked: string[] = [];
    const resolve = async () => {
      const address = turns[Math.min(asked.length, 1)] ?? '';
      asked.push(address);
      return [{ address, family: 4 }];
    };
    await resolve();
    expect(await send('https://rebind.example/', { ...strict, resolve })).toMatchObject({
      failure: 'ADDRESS_REFUSED',
    });
    // Once: what was looked at is what is connected to.
    expect(asked).toEqual(turns);
  });
});

describe('a name with addresses of both kinds', () => {
  it('is connected to by its public ones alone', async () => {
    const lookup = createAddressLookup(
      async () => [
        { address: '127.0.0.1', family: 4 },
        { address: '8.8.8.8', family: 4 },
        { address: '::1', family: 6 },
        { address: '2606:4700::1111', family: 6 },
      ],
      false,
    );
    const all = await new Promise((resolve) => {
      lookup('both.example', { all: true }, (_error, found) => resolve(found));
    });
    expect(all).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2606:4700::1111', family: 6 },
    ]);
    const first = await new Promise((resolve) => {
      lookup('both.example', { all: false }, (_error, address) => resolve(address));
    });
    expect(first).toBe('8.8.8.8');
  });
});
