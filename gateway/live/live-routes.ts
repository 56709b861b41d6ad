import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RequestRefused } from '#shared/http/request-refused.ts';
import type { FeedListener, FeedSource } from '#shared/live-feed/feed-source.ts';
import type { Authenticate, Caller } from '../identity/authenticate.ts';
import {
  authorizationDecoration,
  callerDecoration,
  type IdentifyParts,
  identify,
} from '../identity/identify.ts';
import { eventText, resetText, startText } from './event-text.ts';
import { measureStreams } from './live-metrics.ts';
import {
  type LiveQuestion,
  questionOfRestaurant,
  questionOfViewer,
  readDate,
  readLastEventId,
} from './live-question.ts';
import type { LiveStream } from './live-stream.ts';
import { createOpenStreams, type StreamLimits, type StreamOwner, usualStreamLimits } from './open-streams.ts';

export interface LiveParts {
  readonly feed: FeedSource;
  readonly limits?: Partial<StreamLimits>;
}

export interface LiveRoutes {
  /** Ends all streams; before the server is closed, which waits for them. */
  close(): Promise<void>;
}

const retryAfterSeconds = 5;
/** Together with the registry's own delay less than the minute that is promised for a revoked key. */
const partnerRecheckMilliseconds = 5_000;
const recheckMilliseconds = 60_000;

/** How long a client waits before it comes again; not all at the same time. */
const retryMilliseconds = () => Math.round(1_000 + Math.random() * 2_000);

const refusals = {
  closing: [503, 'SHUTTING_DOWN', 'This gateway is about to end; come again'],
  full: [503, 'TOO_MANY_STREAMS', 'This gateway has no room for another stream'],
  viewer: [429, 'TOO_MANY_STREAMS', 'You have too many streams open'],
} as const;

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // For nginx, which would keep events back.
  'x-accel-buffering': 'no',
};

const createOwner = (
  authenticate: Authenticate,
  request: FastifyRequest,
  { viewer }: LiveQuestion,
): StreamOwner => {
  const { expiresAt, partner } = request.getDecorator<Caller>(callerDecoration);
  const authorization = request.getDecorator<string | null>(authorizationDecoration) ?? undefined;
  return {
    viewerId: viewer.id,
    expiresAtMilliseconds: expiresAt?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    recheckMilliseconds: partner === null ? recheckMilliseconds : partnerRecheckMilliseconds,
    isStillGood: () =>
      authenticate(authorization).then(
        () => true,
        // Also where nobody can say.
        () => false,
      ),
  };
};

const createListener = (stream: LiveStream, { isWanted }: LiveQuestion): FeedListener => ({
  onStart: (lastId) => {
    stream.reached(lastId);
    stream.send(startText(lastId, retryMilliseconds()));
  },
  onEvents: (events) => {
    const last = events.at(-1);
    if (last === undefined) return;
    const text = events.filter(isWanted).map(eventText).join('');
    if (text !== '') stream.send(text);
    stream.reached(last.id);
  },
  onReset: (lastId) => {
    stream.reached(lastId);
    stream.send(resetText(lastId));
  },
});

/** The live feed: /live/restaurants/:id and /live/reservations, each an answer that goes on (docs/live-feed.md). */
export const addLiveRoutes = (
  fastify: FastifyInstance,
  { feed, limits = {}, authenticate, sessions, log }: LiveParts & IdentifyParts,
): LiveRoutes => {
  const streams = measureStreams(createOpenStreams({ ...usualStreamLimits, ...limits }));

  const answer = async (request: FastifyRequest, reply: FastifyReply, question: LiveQuestion) => {
    const after = readLastEventId(request);
    const refusal = streams.refusal(question.viewer.id);
    if (refusal !== null) {
      reply.header('retry-after', retryAfterSeconds);
      const [status, code, message] = refusals[refusal];
      throw new RequestRefused(status, code, message);
    }
    reply.hijack();
    const response = reply.raw;
    for (const [name, value] of Object.entries({ ...reply.getHeaders(), ...headers }))
      if (value !== undefined) response.setHeader(name, value);
    response.flushHeaders();
    const stream = streams.open(response, createOwner(authenticate, request, question));
    try {
      const stop = await feed.listen(question.topic, after, createListener(stream, question));
      if (response.closed) stop();
      else response.once('close', stop);
    } catch (error) {
      log.warn({ error }, 'a stream could not begin');
      stream.end('RECONNECT');
    }
  };

  const route = (url: string, questionOf: (request: FastifyRequest) => LiveQuestion) =>
    fastify.route({
      method: 'GET',
      url,
      exposeHeadRoute: false,
      onRequest: identify({ authenticate, sessions, log }),
      handler: async (request, reply) => answer(request, reply, questionOf(request)),
    });

  const viewerOf = (request: FastifyRequest) => request.getDecorator<Caller>(callerDecoration).viewer;
  route('/live/restaurants/:id', (request) => {
    const { params } = request;
    const id = typeof params === 'object' && params !== null && 'id' in params ? String(params.id) : '';
    return questionOfRestaurant(viewerOf(request), id, readDate(request));
  });
  route('/live/reservations', (request) => questionOfViewer(viewerOf(request)));
  return { close: () => streams.close() };
};
