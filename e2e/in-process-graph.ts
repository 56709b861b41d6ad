import { createInProcessCaller } from '#gateway/data-sources/in-process-caller.ts';
import { createGateway } from '#gateway/gateway.ts';
import { readSupergraph } from '#schema/compose.ts';
import type { Database } from '#shared/database/database.ts';
import type { Subgraph, SubgraphRequest } from '#shared/graph/subgraph.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { createWebhookMeans } from '#shared/webhooks/webhook-means.ts';
import { createAvailabilitySubgraph } from '#subgraphs/availability/subgraph.ts';
import { createReservationSubgraph } from '#subgraphs/reservation/subgraph.ts';
import { createRestaurantSubgraph } from '#subgraphs/restaurant/subgraph.ts';
import { createReviewSubgraph } from '#subgraphs/review/subgraph.ts';

export interface InProcessGraph {
  /** For anonymous requests. @throws Error unless there is data and no error */
  ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
  close(): Promise<void>;
}

export interface InProcessGraphParts {
  readonly database: Database;
  /** A replica of it; the same where there is none. */
  readonly readDatabase?: Database;
  readonly log: Logger;
  /** Called for every fetch that the gateway makes. */
  readonly onFetch?: (subgraph: string, request: SubgraphRequest) => void;
}

/** The gateway and all four subgraphs in this process, on a database that the caller watches; reading only. */
export const openInProcessGraph = async ({
  database,
  readDatabase = database,
  log,
  onFetch = () => {},
}: InProcessGraphParts): Promise<InProcessGraph> => {
  const jobs = { enqueue: () => Promise.reject(new Error('reading sends no jobs')) };
  const webhooks = createWebhookMeans('of a graph that is only read from', false);
  const caller = (subgraph: Subgraph) => {
    const call = createInProcessCaller(subgraph);
    return (...[request, viewer]: Parameters<typeof call>) => {
      onFetch(subgraph.name, request);
      return call(request, viewer);
    };
  };
  const gateway = await createGateway({
    supergraphSdl: await readSupergraph(),
    callers: {
      restaurant: caller(await createRestaurantSubgraph({ database: readDatabase, log })),
      availability: caller(await createAvailabilitySubgraph({ database, readDatabase, log })),
      reservation: caller(
        await createReservationSubgraph({ database, jobs, log, webhooks, offersTables: false }),
      ),
      review: caller(await createReviewSubgraph({ database, readDatabase, jobs, log })),
    },
    authenticate: () => Promise.resolve({ viewer: null, partner: null, expiresAt: null }),
    checkReady: () => Promise.resolve(),
    developmentTools: false,
    log,
  });
  return {
    ask: async (query, variables) => {
      const payload = { query, variables };
      const { body } = await gateway.fastify.inject({ method: 'POST', url: '/graphql', payload });
      const answer = JSON.parse(body);
      if (answer.errors !== undefined) throw new Error(`${query}\n${JSON.stringify(variables)}\n${body}`);
      return answer.data;
    },
    close: () => gateway.close(),
  };
};
