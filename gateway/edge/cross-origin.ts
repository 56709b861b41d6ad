import fastifyCors from '@fastify/cors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { SettingsError } from '#shared/config/settings.ts';

const requestHeaders = [
  'authorization',
  'content-type',
  'if-none-match',
  'last-event-id',
  'apollo-require-preflight',
  'apollographql-client-name',
  'apollographql-client-version',
];
/** What a page's script may read of an answer beside its body. */
const answerHeaders = ['etag', 'ratelimit', 'ratelimit-policy', 'retry-after', 'deprecation', 'sunset'];
/** The longest that a browser keeps what it may send: Firefox's bound. */
const preflightSeconds = 24 * 60 * 60;

/** Compared as text, an origin with a slash at its end would never be that of a page. */
const checkOrigin = (origin: string) => {
  if (origin === '*' || (URL.canParse(origin) && new URL(origin).origin === origin)) return;
  throw new SettingsError('CORS_ORIGINS: an origin is written https://app.example.org, without a path');
};

const varyWithOrigin = async (_request: FastifyRequest, reply: FastifyReply) => {
  const others = String(reply.getHeader('vary') ?? '');
  if (!/\borigin\b/i.test(others)) reply.header('vary', others === '' ? 'Origin' : `${others}, Origin`);
};

/**
 * Lets the scripts of these origins' pages call the graph with a token of their own; our cookie is for our own pages alone. Without
 * any origin, no answer says anything of this, and browsers refuse.
 */
export const allowOrigins = async (fastify: FastifyInstance, origins: readonly string[]): Promise<void> => {
  for (const origin of origins) checkOrigin(origin);
  if (origins.length === 0) return;
  const isForAll = origins.includes('*');
  await fastify.register(fastifyCors, {
    origin: isForAll ? '*' : [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: requestHeaders,
    exposedHeaders: answerHeaders,
    credentials: false,
    maxAge: preflightSeconds,
    strictPreflight: false,
  });
  // Routes that cache say themselves what their answers vary with; they know nothing of this.
  if (!isForAll) fastify.addHook('onSend', varyWithOrigin);
};
