import type { FastifyInstance } from 'fastify';
import { createHttpServer } from '#shared/http/create-http-server.ts';
import { NotReady } from '#shared/http/readiness.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { addStreams, type LiveParts } from './add-streams.ts';
import { createAnswerAsking } from './answer/answer-asking.ts';
import { createAnswerGraphql } from './answer/answer-graphql.ts';
import { createPartnerTraffic, type PartnerServices } from './answer/partner-traffic.ts';
import { createReadAsking } from './answer/read-asking.ts';
import { protectEdge } from './edge/protect-edge.ts';
import { createLiveGraph } from './graph/live-graph.ts';
import type { SubgraphCallers } from './graph/supergraph-gateway.ts';
import { watchSupergraph } from './graph/watch-supergraph.ts';
import { addGraphiql, wantsPage } from './graphiql-page.ts';
import type { Authenticate } from './identity/authenticate.ts';
import { decorateRequests, identify, identifyPartnerAgain } from './identity/identify.ts';
import { limitOperations } from './limits/limit-operations.ts';
import { limitVariables } from './limits/limit-variables.ts';
import type { KnownOperation } from './persisted/domain/choose-document.ts';
import { createHashOfText, documentsForAnyone } from './persisted/known-documents.ts';
import { requireOperation } from './require-operation.ts';
import { sayWhatIsMissing } from './say-what-is-missing.ts';
import type { Sessions } from './sign-in/sessions.ts';
import { followSubscriptions } from './subscriptions/follow-subscriptions.ts';
import { traceOperations } from './telemetry/trace-operations.ts';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  /** Where the supergraph came from, if it is to be taken again whenever the file changes. */
  readonly supergraphFile?: string | undefined;
  readonly callers: SubgraphCallers;
  readonly authenticate: Authenticate;
  /** Of pages that signed in here. Without them nobody has authority by a cookie. */
  readonly sessions?: Sessions | undefined;
  /** Throws while a subgraph cannot answer; NotReady with a reason that /readyz may show. */
  readonly checkReady: () => Promise<void>;
  /** What anyone may run by its id. */
  readonly publicOperations?: readonly KnownOperation[];
  /** Without them no key is good. */
  readonly partners?: PartnerServices;
  /** Without it nothing is at /live, and there are no subscriptions. */
  readonly live?: LiveParts;
  /** Introspection, GraphiQL, and suggestions in errors. */
  readonly developmentTools: boolean;
  /** Whose pages may call the graph, besides our own; `*` for all. */
  readonly corsOrigins?: readonly string[];
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

/** The graph with whatever supergraph it has, every operation prepared that is called by its id. */
const openGraph = async (options: GatewayOptions) => {
  const { partners, publicOperations = [], supergraphFile, supergraphSdl, log } = options;
  const graph = await createLiveGraph({
    ...options,
    around: (execute) =>
      requireOperation(
        limitOperations(traceOperations(limitVariables(followSubscriptions(sayWhatIsMissing(execute))))),
      ),
    callableOperations: () => [...publicOperations, ...(partners?.registry.current().callable() ?? [])],
  });
  partners?.registry.onActivated((operations) => graph.prepare(operations));
  const watch =
    supergraphFile === undefined
      ? undefined
      : watchSupergraph({ file: supergraphFile, supergraphSdl, replace: graph.replace, log });
  return {
    graph,
    close: async () => {
      watch?.close();
      await graph.close();
    },
  };
};

/** The edge: /graphql (GraphiQL for a browser) and /graphql/stream, /live, /healthz and /readyz. Everything of it is put together here. */
export const createGateway = async (options: GatewayOptions): Promise<Gateway> => {
  const { partners, publicOperations = [], log } = options;
  const { graph, close: closeGraph } = await openGraph(options);
  const server = createHttpServer({ log, bodyLimitBytes });
  const { fastify } = server;
  await protectEdge(fastify, { corsOrigins: options.corsOrigins ?? [] });
  const sendGraphiql = await addGraphiql(fastify, options);
  const traffic = partners === undefined ? null : createPartnerTraffic(partners, graph);
  const answerAsking = createAnswerAsking(graph, traffic);
  const readAsking = createReadAsking({
    // Each with a memory of its own: strangers push out nothing of partners'.
    documentsForAnyone: documentsForAnyone(publicOperations, createHashOfText()),
    hashOfText: createHashOfText(),
    partners: traffic,
  });
  const answerGraphql = createAnswerGraphql(readAsking, answerAsking);
  decorateRequests(fastify);
  fastify.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: identify(options),
    preHandler: identifyPartnerAgain(options),
    handler: (request, reply) => (wantsPage(request) ? sendGraphiql(reply) : answerGraphql(request, reply)),
  });
  const streams = options.live && addStreams(fastify, { ...options, readAsking, answerAsking }, options.live);
  const warmUp = () =>
    graph.warmUp().catch((error) => log.error({ error }, 'operations could not be planned; tried again'));
  let warm = warmUp();
  server.readiness.started(async () => {
    if (!graph.isWarm()) {
      warm = warm.then(() => (graph.isWarm() ? undefined : warmUp()));
      throw new NotReady('operations are still being planned');
    }
    await options.checkReady();
  });
  return {
    fastify,
    listen: (address) => server.listen(address),
    close: async () => {
      await streams?.close();
      await server.close();
      // It ends a warm-up that is under way.
      await closeGraph();
      await warm;
    },
  };
};
