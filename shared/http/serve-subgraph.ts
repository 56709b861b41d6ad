import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isRecord } from '#shared/domain/is-record.ts';
import type { Subgraph, SubgraphRequest } from '#shared/graph/subgraph.ts';
import {
  statementHeader,
  type VerifiedStatement,
  type ViewerStatements,
} from '#shared/identity/viewer-statement.ts';
import { toldChangeShape } from '#shared/live-feed/domain/told-change.ts';
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

const statementDecoration = 'statement';

const refuseBody = (problem: string) => new RequestRefused(400, 'BAD_REQUEST', problem);

const extensionsShape = z.object({ change: toldChangeShape }).optional();

/** @throws RequestRefused naming the part of the body that does not fit. */
const parseSubgraphRequest = (body: unknown): SubgraphRequest => {
  if (!isRecord(body)) throw refuseBody('The body must be a JSON object');
  const { query, operationName, variables, extensions } = body;
  if (typeof query !== 'string' || query === '')
    throw refuseBody('query: must be a string that is not empty');
  if (operationName != null && typeof operationName !== 'string')
    throw refuseBody('operationName: must be a string');
  if (variables != null && !isRecord(variables)) throw refuseBody('variables: must be an object');
  const parsed = extensionsShape.safeParse(extensions ?? undefined);
  if (!parsed.success) throw refuseBody('extensions: must be a change that is told');
  return {
    query,
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
    extensions: parsed.data,
  };
};

const onlyTheGateway = () => new RequestRefused(401, 'UNAUTHENTICATED', 'Only the gateway is answered here');

const readStatement = (
  headers: IncomingHttpHeaders,
  { subgraph, statements }: ServedSubgraph,
): VerifiedStatement => {
  const header = headers[statementHeader];
  const statement = typeof header === 'string' ? statements.verify(header, subgraph.name) : undefined;
  if (statement === undefined) throw onlyTheGateway();
  return statement;
};

const statementOf = (request: FastifyRequest) => request.getDecorator<VerifiedStatement>(statementDecoration);

/**
 * POST /graphql for the gateway alone: nothing is read without its statement on the viewer, and nothing answered unless
 * that was made for the very body.
 */
export const serveSubgraph = (served: ServedSubgraph): HttpServer => {
  const { subgraph, log } = served;
  const server = createHttpServer({ log, bodyLimitBytes, keepAliveMilliseconds });
  const { fastify } = server;
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    if (typeof body === 'string' || !statementOf(request).isFor(body)) return done(onlyTheGateway());
    parseJson(request, body.toString(), done);
  });
  fastify.decorateRequest(statementDecoration, null);
  fastify.route({
    method: 'POST',
    url: '/graphql',
    // Before the body is read.
    onRequest: (request, _reply, done) => {
      request.setDecorator<VerifiedStatement>(statementDecoration, readStatement(request.headers, served));
      done();
    },
    handler: (request) => subgraph.execute(parseSubgraphRequest(request.body), statementOf(request).viewer),
  });
  server.readiness.started(() => subgraph.checkReady());
  return server;
};
