import type { FastifyReply, FastifyRequest } from 'fastify';
import { RequestRefused } from '#shared/http/request-refused.ts';

/** A browser behind two proxies sends about forty. */
const mostHeaders = 100;

/** Before anything else looks at a request. Their size in bytes is bounded by Node.js. */
export const limitHeaders = async ({ raw }: FastifyRequest): Promise<void> => {
  // Names and values in turn; more than 2000 pairs Node.js drops without a word.
  if (raw.rawHeaders.length > 2 * mostHeaders)
    throw new RequestRefused(431, 'HEADERS_TOO_LARGE', `More than ${mostHeaders} headers`);
};

/** A small body that is inflated can fill the memory: none is. */
export const refuseCompressed = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  const encoding = request.headers['content-encoding'];
  if (encoding === undefined || encoding.toLowerCase() === 'identity') return;
  reply.header('accept-encoding', 'identity');
  throw new RequestRefused(415, 'UNSUPPORTED_MEDIA_TYPE', 'The body must not be compressed');
};
