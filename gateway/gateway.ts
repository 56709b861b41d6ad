import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { createHttpServer } from '#shared/http/create-http-server.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { Authenticate } from './authenticate.ts';
import type { GatewayContext } from './gateway-context.ts';
import { addGraphiql, wantsPage } from './graphiql-page.ts';
import { createGraphqlServer } from './graphql-server.ts';
import { identify, viewerDecoration } from './identify.ts';
import { limitOperations } from './limit-operations.ts';
import { requireOperation } from './require-operation.ts';
import { sayWhatIsMissing } from './say-what-is-missing.ts';
import { createSupergraphGateway, type SubgraphCallers } from './supergraph-gateway.ts';
import { traceOperations } from './telemetry/trace-operations.ts';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  readonly callers: SubgraphCallers;
  readonly authenticate: Authenticate;
  /** Throws while a subgraph cannot answer; NotReady with a reason that /readyz may show. */
  readonly checkReady: () => Promise<void>;
  readonly log: Logger;
}

export interface Gateway {
  /** For further routes, until listen is called. */
  readonly fastify: FastifyInstance;
  /** @returns the URL it listens on, without a slash at the end */
  listen(address: { readonly host: string; readonly port: number }): Promise<string>;
  /** /readyz says 503 from now on; nothing new is accepted, what is in flight is answered. */
  close(): Promise<void>;
}

const bodyLimitBytes = 1024 * 1024;

/** The edge of the graph: /graphql (GraphiQL for a browser), /healthz and /readyz. Everything of it is put together here. */
export const createGateway = async (options: GatewayOptions): Promise<Gateway> => {
  const { authenticate, log } = options;
  const gateway = createSupergraphGateway({
    ...options,
    around: (execute) => requireOperation(limitOperations(traceOperations(sayWhatIsMissing(execute)))),
  });
  const graphql = createGraphqlServer(gateway, log);
  await graphql.start();
  const server = createHttpServer({ log, bodyLimitBytes });
  const { fastify } = server;
  const sendGraphiql = await addGraphiql(fastify);
  const answer = fastifyApolloHandler<GatewayContext>(graphql, {
    context: async (request) => ({ viewer: request.getDecorator<MaybeViewer>(viewerDecoration) }),
  });
  fastify.decorateRequest(viewerDecoration, null);
  fastify.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: identify(authenticate, log),
    handler: (request, reply) =>
      wantsPage(request) ? sendGraphiql(reply) : answer.call(fastify, request, reply),
  });
  server.readiness.started(options.checkReady);
  return {
    fastify,
    listen: (address) => server.listen(address),
    close: async () => {
      await server.close();
      await graphql.stop();
    },
  };
};
