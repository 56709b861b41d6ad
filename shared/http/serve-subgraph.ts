import type { IncomingHttpHeaders } from 'node:http';
import type { Subgraph, SubgraphRequest } from '#shared/graph/subgraph.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { statementHeader, type ViewerStatements } from '#shared/identity/viewer-statement.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { createHttpServer, type HttpServer } from './create-http-server.ts';
import { RequestRefused } from './request-refused.ts';

export interface ServedSubgraph {
  readonly subgraph: Subgraph;
  readonly statements: ViewerStatements;
  readonly log: Logger;
}

/** Room for 1,000 representations with what they require. */
const bodyLimitBytes = 4 * 1024 * 1024;

/** The gateway closes its idle connections first, so that it never writes into one that closes here. */
const keepAliveMilliseconds = 75_000;

const viewerDecoration = 'viewer';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuseBody = (problem: string) => new RequestRefused(400, 'BAD_REQUEST', problem);

/** @throws RequestRefused naming the part of the body that does not fit. */
const parseSubgraphRequest = (body: unknown): SubgraphRequest => {
  if (!isObject(body)) throw refuseBody('The body must be a JSON object');
  const { query, operationName, variables } = body;
  if (typeof query !== 'string' || query === '')
    throw refuseBody('query: must be a string that is not empty');
  if (operationName != null && typeof operationName !== 'string')
    throw refuseBody('operationName: must be a string');
  if (variables != null && !isObject(variables)) throw refuseBody('variables: must be an object');
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
};

const readViewer = async (
  headers: IncomingHttpHeaders,
  { subgraph, statements }: ServedSubgraph,
): Promise<MaybeViewer> => {
  const statement = headers[statementHeader];
  const viewer =
    typeof statement === 'string' ? await statements.verify(statement, subgraph.name) : undefined;
  if (viewer !== undefined) return viewer;
  throw new RequestRefused(401, 'UNAUTHENTICATED', 'Only the gateway is answered here');
};

/** POST /graphql for the gateway alone: without its statement on the viewer nothing is read and nothing answered. */
export const serveSubgraph = (served: ServedSubgraph): HttpServer => {
  const { subgraph, log } = served;
  const server = createHttpServer({ log, bodyLimitBytes, keepAliveMilliseconds });
  server.fastify.decorateRequest(viewerDecoration, null);
  server.fastify.route({
    method: 'POST',
    url: '/graphql',
    // Before the body is read.
    onRequest: async (request) => {
      request.setDecorator<MaybeViewer>(viewerDecoration, await readViewer(request.headers, served));
    },
    handler: (request) =>
      subgraph.execute(
        parseSubgraphRequest(request.body),
        request.getDecorator<MaybeViewer>(viewerDecoration),
      ),
  });
  server.readiness.started(() => subgraph.checkReady());
  return server;
};
