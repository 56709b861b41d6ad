import type { IncomingMessage, ServerResponse } from 'node:http';

/** The requests that a server is about to answer. */
export interface RequestsInFlight {
  /** To be called with each before anything else is. */
  track(request: IncomingMessage, response: ServerResponse): void;
  /** From now on whoever is answered is told to come on a new connection next time. */
  endConnections(): void;
  /** Drops the ones whose body has not arrived in full: nothing was done for them yet. */
  dropArriving(): void;
  /** Resolves once there is none; a server that is closing gets no new ones. */
  allAnswered(): Promise<void>;
}

const endAfter = (response: ServerResponse): void => {
  if (!response.headersSent) response.setHeader('connection', 'close');
};

export const createRequestsInFlight = (): RequestsInFlight => {
  const inFlight = new Map<IncomingMessage, ServerResponse>();
  let isEnding = false;
  let waiting: PromiseWithResolvers<void> | undefined;
  return {
    track: (request, response) => {
      inFlight.set(request, response);
      if (isEnding) endAfter(response);
      // Comes once for every answer, also for one whose client has gone.
      response.once('close', () => {
        inFlight.delete(request);
        if (inFlight.size === 0) waiting?.resolve();
      });
    },
    endConnections: () => {
      isEnding = true;
      for (const response of inFlight.values()) endAfter(response);
    },
    dropArriving: () => {
      for (const request of inFlight.keys()) if (!request.complete) request.destroy();
    },
    allAnswered: async () => {
      if (inFlight.size === 0) return;
      waiting ??= Promise.withResolvers();
      await waiting.promise;
    },
  };
};
