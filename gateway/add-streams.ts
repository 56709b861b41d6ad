import type { FastifyInstance } from 'fastify';
import type { FeedSource } from '#shared/live-feed/feed-source.ts';
import type { AnswerAsking } from './answer/answer-asking.ts';
import type { ReadAsking } from './answer/read-asking.ts';
import type { IdentifyParts } from './identity/identify.ts';
import { measureStreams } from './live/live-metrics.ts';
import { addLiveRoutes } from './live/live-routes.ts';
import {
  createOpenStreams,
  type OpenStreams,
  type StreamLimits,
  usualStreamLimits,
} from './live/open-streams.ts';
import {
  addSubscriptionRoutes,
  type SubscriptionLimits,
  usualSubscriptionLimits,
} from './subscriptions/subscription-routes.ts';

export interface LiveParts {
  readonly feed: FeedSource;
  readonly limits?: Partial<StreamLimits>;
  readonly subscriptions?: Partial<SubscriptionLimits>;
}

interface AnsweringParts extends IdentifyParts {
  readonly readAsking: ReadAsking;
  readonly answerAsking: AnswerAsking;
}

/** The live feed and subscriptions, whose streams are counted, and ended, together. */
export const addStreams = (
  fastify: FastifyInstance,
  { authenticate, sessions, log, readAsking, answerAsking }: AnsweringParts,
  { feed, ...given }: LiveParts,
): OpenStreams => {
  const limits = { ...usualStreamLimits, ...given.limits };
  const streams = measureStreams(createOpenStreams(limits));
  const parts = { feed, streams, authenticate, sessions, log };
  addLiveRoutes(fastify, { ...parts, limits });
  const subscriptionLimits = { ...usualSubscriptionLimits, ...given.subscriptions };
  addSubscriptionRoutes(fastify, { ...parts, readAsking, answerAsking, limits: subscriptionLimits });
  return streams;
};
