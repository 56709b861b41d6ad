import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FeedListener, FeedSource } from '#shared/live-feed/feed-source.ts';
import type { Caller } from '../identity/authenticate.ts';
import { callerDecoration, type IdentifyParts, identify } from '../identity/identify.ts';
import { admitStream, streamOwner } from './admit-stream.ts';
import { beginEventStream } from './event-stream.ts';
import { eventText, resetText, startText } from './event-text.ts';
import {
  type LiveQuestion,
  questionOfRestaurant,
  questionOfViewer,
  readDate,
  readLastEventId,
} from './live-question.ts';
import { createLiveStream, type LiveStream } from './live-stream.ts';
import type { OpenStreams, StreamLimits, StreamOwner } from './open-streams.ts';

export interface LiveRouteParts extends IdentifyParts {
  readonly feed: FeedSource;
  readonly streams: OpenStreams;
  readonly limits: StreamLimits;
}

/** How long a client waits before it comes again; not all at the same time. */
const retryMilliseconds = () => Math.round(1_000 + Math.random() * 2_000);

/** Nothing is sent to whose token has run out since somebody looked. */
const untilExpiry = (stream: LiveStream, { expiresAtMilliseconds }: StreamOwner): LiveStream => ({
  ...stream,
  send: (text) => {
    if (Date.now() < expiresAtMilliseconds) stream.send(text);
    else stream.end('TOKEN_EXPIRED');
  },
});

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
  { feed, streams, limits, authenticate, sessions, log }: LiveRouteParts,
): void => {
  const answer = async (request: FastifyRequest, reply: FastifyReply, question: LiveQuestion) => {
    const after = readLastEventId(request);
    const owner = streamOwner(authenticate, request);
    admitStream(streams, owner.viewerId, reply);
    const response = beginEventStream(reply);
    const stream = untilExpiry(createLiveStream(response, limits.mostUnsentBytes), owner);
    streams.open(response, owner, stream);
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
};
