import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTwilioSender, type TwilioSenderOptions } from './twilio-sender.ts';

const accountSid = `AC${'0'.repeat(32)}`;
const never = new AbortController().signal;
const message = { messageId: 'n_42', to: '+436601234567', text: 'Grüße & Küsse + 1' };

interface Asked {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly authorization: string | undefined;
  readonly form: Record<string, string>;
}

/** A provider on loopback that answers what a test wants. */
const startProvider = async (answer: (response: ServerResponse) => void) => {
  const asked: Asked[] = [];
  const listener: RequestListener = async (request, response) => {
    const { method, url: path, headers } = request;
    const form = Object.fromEntries(new URLSearchParams(await textOf(request)));
    asked.push({ method, path, authorization: headers.authorization, form });
    answer(response);
  };
  const server = createServer(listener);
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', listening.resolve);
  await listening.promise;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { baseUrl: `http://127.0.0.1:${address.port}`, asked };
};

const saying = (status: number, body: unknown) => (response: ServerResponse) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

const open = (options: Partial<TwilioSenderOptions>) => {
  const sender = createTwilioSender({
    baseUrl: 'http://127.0.0.1:1',
    accountSid,
    authToken: 'secret token',
    from: '+15005550006',
    ...options,
  });
  onTestFinished(() => sender.close());
  return sender;
};

describe('a text through Twilio', () => {
  it('is one request, as its API wants it', async () => {
    const { baseUrl, asked } = await startProvider(saying(201, { sid: 'SM1', status: 'queued' }));
    expect(await open({ baseUrl }).send(message, never)).toEqual({ kind: 'accepted' });
    expect(asked).toEqual([
      {
        method: 'POST',
        path: `/2010-04-01/Accounts/${accountSid}/Messages.json`,
        authorization: `Basic ${Buffer.from(`${accountSid}:secret token`).toString('base64')}`,
        form: { To: message.to, Body: message.text, From: '+15005550006' },
      },
    ]);
  });

  it('comes from a messaging service where that is set, by whatever address the API has', async () => {
    const { baseUrl, asked } = await startProvider(saying(201, {}));
    const from = `MG${'1'.repeat(32)}`;
    await open({ baseUrl: `${baseUrl}/proxy/`, from }).send(message, never);
    expect(asked[0]).toMatchObject({
      path: `/proxy/2010-04-01/Accounts/${accountSid}/Messages.json`,
      form: { MessagingServiceSid: from },
    });
    expect(asked[0]?.form).not.toHaveProperty('From');
  });

  it.each([
    ['a number that is none', 400, 21211, 'refused', 'RECIPIENT_REFUSED'],
    ['somebody who said STOP', 400, 21610, 'refused', 'RECIPIENT_REFUSED'],
    ['a landline', 400, 21614, 'refused', 'RECIPIENT_REFUSED'],
    ['a region that is switched off', 400, 21408, 'refused', 'RECIPIENT_REFUSED'],
    ['a text that is too long', 400, 21617, 'refused', 'MESSAGE_REFUSED'],
    ['something nobody knows', 400, 29999, 'refused', 'MESSAGE_REFUSED'],
    ['a token that is wrong', 401, 20003, 'later', 'PROVIDER_DENIES_US'],
    ['an account that is none', 404, 20404, 'later', 'PROVIDER_DENIES_US'],
    ['a sender that cannot text', 400, 21606, 'later', 'PROVIDER_DENIES_US'],
    ['a trial', 400, 21608, 'later', 'PROVIDER_DENIES_US'],
    ['too many requests', 429, 20429, 'later', 'PROVIDER_BUSY'],
    ['a queue that is full', 400, 21611, 'later', 'PROVIDER_BUSY'],
    ['its own trouble', 503, 20503, 'later', 'PROVIDER_BUSY'],
  ])('is told apart where it is refused for %s', async (_what, status, code, kind, failure) => {
    const { baseUrl } = await startProvider(saying(status, { code, message: `no ${message.to}`, status }));
    expect(await open({ baseUrl }).send(message, never)).toEqual({ kind, failure });
  });

  it.each([
    [
      'is no JSON',
      (response: ServerResponse) => response.writeHead(502).end('<html>Bad gateway'),
      'PROVIDER_BUSY',
    ],
    [
      'leads elsewhere',
      (response: ServerResponse) => response.writeHead(302, { location: '/' }).end(),
      'PROVIDER_DENIES_US',
    ],
    ['never ends', (response: ServerResponse) => response.writeHead(400).write('{'), 'TIMEOUT'],
    ['breaks off', (response: ServerResponse) => response.destroy(), 'CONNECTION'],
    ['never comes', () => {}, 'TIMEOUT'],
  ] as const)('is sent again where the answer %s', async (_what, answer, failure) => {
    const { baseUrl } = await startProvider(answer);
    const sender = open({ baseUrl, deadlineMilliseconds: 300 });
    expect(await sender.send(message, never)).toEqual({ kind: 'later', failure });
  });

  it('is taken where it was taken, whatever else the answer says', async () => {
    const { baseUrl } = await startProvider((response) => response.writeHead(201).write('{"sid":'));
    const sender = open({ baseUrl, deadlineMilliseconds: 300 });
    expect(await sender.send(message, never)).toEqual({ kind: 'accepted' });
  });

  it('is sent again where the provider is down, or the process stops', async () => {
    expect(await open({}).send(message, never)).toEqual({ kind: 'later', failure: 'CONNECTION' });
    const { baseUrl } = await startProvider(() => {});
    const outcome = await open({ baseUrl }).send(message, AbortSignal.timeout(50));
    expect(outcome).toEqual({ kind: 'later', failure: 'TIMEOUT' });
  });
});
