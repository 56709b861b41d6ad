import type { ServerResponse } from 'node:http';
import type { FastifyReply } from 'fastify';

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // For nginx, which would keep events back.
  'x-accel-buffering': 'no',
};

/** Begins an answer of server-sent events, with the headers that the edge gave the reply; the rest is the caller's. */
export const beginEventStream = (reply: FastifyReply): ServerResponse => {
  reply.hijack();
  const response = reply.raw;
  for (const [name, value] of Object.entries({ ...reply.getHeaders(), ...headers }))
    if (value !== undefined) response.setHeader(name, value);
  response.flushHeaders();
  return response;
};
