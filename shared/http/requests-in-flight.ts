import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** The requests that a server is about to answer. */
export interface RequestsInFlight {
  /** Drops the ones whose body has not arrived in full: nothing was done for them yet. */
  dropArriving(): void;
  /** Resolves once there is none; a server that is closing gets no new ones. */
  allAnswered(): Promise<void>;
}

/** To be called before the routes are made. */
export const trackRequests = (server: FastifyInstance): RequestsInFlight => {
  const inFlight = new Set<IncomingMessage>();
  let waiting: PromiseWithResolvers<void> | undefined;
  server.addHook('onRequest', (request, reply, done) => {
    inFlight.add(request.raw);
    // Comes once for every answer, also for one whose client has gone; the framework's onResponse does not.
    reply.raw.once('close', () => {
      inFlight.delete(request.raw);
      if (inFlight.size === 0) waiting?.resolve();
    });
    done();
  });
  return {
    dropArriving: () => {
      for (const request of inFlight) if (!request.complete) request.destroy();
    },
    allAnswered: async () => {
      if (inFlight.size === 0) return;
      waiting ??= Promise.withResolvers();
      await waiting.promise;
    },
  };
};
