import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';

/** What came, as it came. */
export interface ReceivedMessage {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const webhookMessage = z.object({
  type: z.string(),
  id: z.string(),
  timestamp: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** Somebody who receives webhooks on loopback, and answers what a test wants: 204 unless told otherwise. */
export interface WebhookReceiver {
  readonly url: string;
  readonly received: readonly ReceivedMessage[];
  /** Requests that are being answered now, and the most that ever were. */
  readonly load: { now: number; most: number };
  answerWith(answer: Answer): void;
  close(): Promise<void>;
}

const headersOf = (request: IncomingMessage) =>
  Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );

const readBody = async (request: IncomingMessage) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
};

export const startWebhookReceiver = async (): Promise<WebhookReceiver> => {
  const received: ReceivedMessage[] = [];
  const load = { now: 0, most: 0 };
  let answer: Answer = (response) => response.writeHead(204).end();
  const listener: RequestListener = async (request, response) => {
    load.now += 1;
    load.most = Math.max(load.most, load.now);
    response.once('close', () => {
      load.now -= 1;
    });
    const body = await readBody(request);
    received.push({ path: request.url ?? '', headers: headersOf(request), body });
    answer(response, request);
  };
  const server = createServer(listener);
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', listening.resolve);
  await listening.promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const close = () => {
    const closed = Promise.withResolvers<void>();
    server.close(() => closed.resolve());
    server.closeAllConnections();
    return closed.promise;
  };
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    received,
    load,
    answerWith: (wanted) => {
      answer = wanted;
    },
    close,
  };
};

/** As a receiver does it, with the library. @throws where the signature is not by the secret */
export const verified = (secret: string, { headers, body }: ReceivedMessage) =>
  webhookMessage.parse(new Webhook(secret).verify(body, headers));
