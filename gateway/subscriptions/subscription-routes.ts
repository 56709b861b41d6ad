import { context, ROOT_CONTEXT } from '@opentelemetry/api';
import { bulkhead } from 'cockatiel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHandler, type Response as StreamResponse } from 'graphql-sse';
import { RequestRefused } from '#shared/http/request-refused.ts';
import type { FeedSource } from '#shared/live-feed/feed-source.ts';
import type { AnswerAsking } from '../answer/answer-asking.ts';
import type { Asking } from '../answer/answer-document.ts';
import { sendAnswer } from '../answer/answer-graphql.ts';
import { type HttpAnswer, refusalAnswer } from '../answer/http-answer.ts';
import type { ReadAsking } from '../answer/read-asking.ts';
import type { ContextSubscription } from '../gateway-context.ts';
import { type IdentifyParts, identify, identifyPartnerAgain } from '../identity/identify.ts';
import { admitStream, streamOwner } from '../live/admit-stream.ts';
import { beginEventStream } from '../live/event-stream.ts';
import type { OpenStreams } from '../live/open-streams.ts';
import { openSubscription, type Subscription, type SubscriptionPauses } from './subscription.ts';
import { subscriptionPath } from './subscription-path.ts';
import { roomIn, writeEvents } from './write-events.ts';

export interface SubscriptionLimits extends SubscriptionPauses {
  /** How long a client may leave an answer. */
  readonly takingMilliseconds: number;
  /** Of answers to what happened, in this process; whoever subscribes does not wait for them. */
  readonly answersAtOnce: number;
}

export const usualSubscriptionLimits: SubscriptionLimits = {
  recheckMilliseconds: 60_000,
  retryMilliseconds: 5_000,
  takingMilliseconds: 60_000,
  answersAtOnce: 32,
};

export interface SubscriptionRouteParts extends IdentifyParts {
  readonly feed: FeedSource;
  readonly streams: OpenStreams;
  readonly limits: SubscriptionLimits;
  readonly readAsking: ReadAsking;
  readonly answerAsking: AnswerAsking;
}

const eventStream = 'text/event-stream';

const requireEventStream = ({ headers: { accept = '' } }: FastifyRequest): void => {
  const types = accept.split(',').map((type) => type.split(';', 1)[0]?.trim());
  if (!types.includes(eventStream))
    throw new RequestRefused(406, 'BAD_REQUEST', `Accept: ${eventStream}, for subscriptions are answered so`);
};

/** What GraphQL says of an operation is told in the stream; the rest by the status, as at /graphql. */
const isToldInStream = ({ statusCode }: HttpAnswer) => statusCode === 200 || statusCode === 400;

const asResponse = ({ statusCode: status, headers, body }: HttpAnswer): StreamResponse => [
  body,
  { status, statusText: '', headers: { ...headers } },
];

const refusalOf = ({ chosen }: Asking): HttpAnswer | undefined => {
  if (chosen.kind === 'nothing') throw new RequestRefused(400, 'BAD_REQUEST', 'query: a document is needed');
  return chosen.kind === 'refused'
    ? refusalAnswer(chosen.statusCode, chosen.code, chosen.message)
    : undefined;
};

/** The protocol's "distinct connections mode": a request for each subscription, and its answers as they come. */
const protocol = createHandler<Subscription>({
  // No tokens of streams: each request says who sends it.
  authenticate: () => null,
  onSubscribe: async ({ raw: subscription }) => {
    const first = await subscription.first();
    return isToldInStream(first) ? subscription.answers(first) : asResponse(first);
  },
});

/** Everything of the request is known by now: the library gets what it needs to go on. */
const asProtocolRequest = (subscription: Subscription): Parameters<typeof protocol>[0] => ({
  method: 'POST',
  url: subscriptionPath,
  headers: { get: (name) => ({ accept: eventStream, 'content-type': 'application/json' })[name] },
  body: { query: 'subscription' },
  raw: subscription,
  context: undefined,
});

/** Subscriptions, answered by server-sent events as they happen (docs/subscriptions.md). */
export const addSubscriptionRoutes = (
  fastify: FastifyInstance,
  { feed, streams, limits, readAsking, answerAsking, ...parts }: SubscriptionRouteParts,
): void => {
  const turns = bulkhead(limits.answersAtOnce, Number.MAX_SAFE_INTEGER);

  const createAnswer = (asking: Asking) => {
    let isFirst = true;
    return (subscription: ContextSubscription): Promise<HttpAnswer> => {
      const answerOnce = () => answerAsking({ ...asking, context: { ...asking.context, subscription } });
      if (!isFirst) return turns.execute(() => context.with(ROOT_CONTEXT, answerOnce));
      // The only one that somebody waits for: what happens later is nobody's request, and has a trace of its own.
      isFirst = false;
      return answerOnce();
    };
  };

  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    requireEventStream(request);
    const asking = readAsking(request);
    const refusal = refusalOf(asking);
    if (refusal !== undefined) return sendAnswer(reply, refusal);
    const owner = streamOwner(parts.authenticate, request);
    admitStream(streams, owner.viewerId, reply);
    const response = reply.raw;
    const subscription = openSubscription({
      feed,
      viewer: asking.context.viewer,
      expiresAtMilliseconds: owner.expiresAtMilliseconds,
      answer: createAnswer(asking),
      // A connection that fails is closed next, which ends the subscription.
      room: () => roomIn(response).catch(() => {}),
      pauses: limits,
    });
    response.once('close', () => subscription.end('GONE'));
    const drop = () => response.socket?.resetAndDestroy();
    streams.open(response, owner, { beat: () => {}, end: subscription.end, drop });
    const [body, { status, headers = {} }] = await protocol(asProtocolRequest(subscription));
    if (body === null || typeof body === 'string')
      return sendAnswer(reply, { statusCode: status, headers, body: body ?? '' });
    beginEventStream(reply);
    response.once('close', () => void body.return());
    try {
      await writeEvents(response, body, limits.takingMilliseconds);
    } catch (error) {
      parts.log.error({ error }, 'a subscription could not go on');
      drop();
    }
    return reply;
  };

  fastify.route({
    method: ['GET', 'POST'],
    url: subscriptionPath,
    exposeHeadRoute: false,
    onRequest: identify(parts),
    preHandler: identifyPartnerAgain(parts),
    handler: answer,
  });
};
