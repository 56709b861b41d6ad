import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/**
 * Drops the connection of whoever has not taken an answer in time. A client that reads a byte now and then is never
 * silent, and what it does not read stays in memory.
 */
export const dropSlowReaders = (fastify: FastifyInstance, readingMilliseconds: number): void => {
  const begun = new Map<ServerResponse, number>();
  fastify.addHook('onSend', async (_request, { raw }) => {
    begun.set(raw, performance.now());
    raw.once('close', () => begun.delete(raw));
  });
  const sweep = setInterval(
    () => {
      const latest = performance.now() - readingMilliseconds;
      for (const [response, at] of begun) if (at < latest) response.socket?.resetAndDestroy();
    },
    Math.min(5_000, readingMilliseconds),
  ).unref();
  fastify.addHook('onClose', async () => clearInterval(sweep));
};
