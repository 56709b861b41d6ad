import type { IncomingHttpHeaders } from 'node:http';
import type { Subgraph } from '#shared/graph/subgraph.ts';
import {
  statementHeader,
  type VerifiedStatement,
  type ViewerStatements,
} from '#shared/identity/viewer-statement.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import { answerTogether } from './answer-together.ts';
import { createHttpServer, type HttpServer } from './create-http-server.ts';
import { type AnswerBody, sendText } from './direct-route.ts';
import { readOperations, togetherAudience, togetherType } from './operations-together.ts';
import { RequestRefused, refusalOfStatus } from './request-refused.ts';
import { parseJson, parseSubgraphRequest } from './subgraph-request.ts';

export interface ServedSubgraph {
  readonly subgraph: Subgraph;
  readonly statements: ViewerStatements;
  readonly log: Logger;
}

/** Room for 1,000 representations with what they require. */
const bodyLimitBytes = 4 * 1024 * 1024;

/** The gateway closes its idle connections first, so that it never writes into one that closes here. */
const keepAliveMilliseconds = 75_000;

const onlyTheGateway = () => new RequestRefused(401, 'UNAUTHENTICATED', 'Only the gateway is answered here');

const readStatement = (
  headers: IncomingHttpHeaders,
  statements: ViewerStatements,
  audience: string,
): VerifiedStatement => {
  const header = headers[statementHeader];
  const statement = typeof header === 'string' ? statements.verify(header, audience) : undefined;
  if (statement === undefined) throw onlyTheGateway();
  return statement;
};

const mediaTypeOf = (headers: IncomingHttpHeaders): string | undefined =>
  headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();

/** One operation, or several together. */
const admit = (headers: IncomingHttpHeaders, { subgraph, statements }: ServedSubgraph): AnswerBody => {
  const type = mediaTypeOf(headers);
  const isTogether = type === togetherType;
  const audience = isTogether ? togetherAudience(subgraph.name) : subgraph.name;
  const statement = readStatement(headers, statements, audience);
  if (!isTogether && type !== 'application/json') throw refusalOfStatus(415);
  return async (body, response) => {
    if (!statement.isFor(body)) throw onlyTheGateway();
    if (isTogether) return answerTogether(subgraph, readOperations(body), response);
    const request = parseSubgraphRequest(parseJson(body.toString()));
    sendText(response, JSON.stringify(await subgraph.execute(request, statement.viewer)));
  };
};

/**
 * POST /graphql for the gateway alone: nothing is read without its statement on the viewer, and nothing answered unless
 * that was made for the very body.
 */
export const serveSubgraph = (served: ServedSubgraph): HttpServer => {
  const server = createHttpServer({
    log: served.log,
    bodyLimitBytes,
    keepAliveMilliseconds,
    directRoute: { path: '/graphql', admit: (headers) => admit(headers, served) },
  });
  server.readiness.started(() => served.subgraph.checkReady());
  return server;
};
