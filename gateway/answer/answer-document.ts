import type { HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Partner } from '#shared/partners/domain/partner.ts';
import type { GatewayContext } from '../gateway-context.ts';
import type { GraphGeneration } from '../graph/graph-generation.ts';
import type { LiveGraph } from '../graph/live-graph.ts';
import { cacheAnswer, notKept } from '../persisted/cache-headers.ts';
import type { AskedOperation } from '../persisted/domain/asked-document.ts';
import type { ChosenDocument, KnownOperation } from '../persisted/domain/choose-document.ts';
import { sunsetHeaders } from '../persisted/domain/sunset-headers.ts';
import { freshSeconds } from '../persisted/fresh-seconds.ts';
import { asItCame, byPost, withDocument } from '../persisted/to-http-graphql-request.ts';
import { type HttpAnswer, hasErrors, refusalAnswer, withHeaders } from './http-answer.ts';

/** A request whose client and document are known. */
export interface Asking {
  readonly request: FastifyRequest;
  /** Whose key the request came with. */
  readonly partner: Partner | null;
  readonly asked: AskedOperation | undefined;
  readonly chosen: ChosenDocument;
  readonly context: GatewayContext;
}

const execute = async (
  { server }: GraphGeneration,
  httpGraphQLRequest: HTTPGraphQLRequest,
  context: GatewayContext,
): Promise<HttpAnswer> => {
  const { status, headers, body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest,
    context: async () => context,
  });
  if (body.kind !== 'complete') throw new Error('the graph answers in one piece');
  return { statusCode: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
};

/** Documents for each generation. */
const remembered = 10_000;

const onlyByPost = refusalAnswer(405, 'BAD_REQUEST', 'A mutation is sent by POST', { allow: 'POST' });

/** One answer of a subscription, whichever way its client asked for all of them. */
const answerSubscription = (
  generation: GraphGeneration,
  { asked, chosen, context }: Asking,
): Promise<HttpAnswer> => {
  if (asked === undefined || chosen.kind === 'nothing' || chosen.kind === 'refused')
    throw new Error('a subscription without a document');
  const document =
    chosen.kind === 'registered'
      ? {
          query: chosen.operation.document,
          operationName: asked.operationName ?? chosen.operation.operationName,
        }
      : { query: chosen.text, operationName: asked.operationName };
  return execute(generation, byPost(asked, document), context);
};

/** Answers any document that may be run, and refuses the others. */
export const createAnswerDocument = (graph: LiveGraph) => {
  const freshness = new WeakMap<GraphGeneration, LRUCache<string, number>>();

  const rememberFor = () => new LRUCache<string, number>({ max: remembered });

  const freshSecondsOf = (generation: GraphGeneration, { document }: KnownOperation): number => {
    const known = freshness.getOrInsertComputed(generation, rememberFor);
    const seconds = known.get(document) ?? freshSeconds(generation.schema, document);
    known.set(document, seconds);
    return seconds;
  };

  const answerRegistered = async (
    generation: GraphGeneration,
    { request, asked, context }: Asking,
    operation: KnownOperation,
  ): Promise<HttpAnswer> => {
    const isGet = request.method === 'GET';
    if (isGet && operation.operationType !== 'query') return onlyByPost;
    if (asked === undefined) throw new Error('a registered operation that nobody asked for');
    const answer = withHeaders(
      await execute(generation, withDocument(request, asked, operation), context),
      sunsetHeaders(operation),
    );
    if (!isGet) return answer;
    if (hasErrors(answer)) return withHeaders(answer, notKept.headers);
    const { headers, isKnown } = cacheAnswer({
      body: answer.body,
      freshSeconds: freshSecondsOf(generation, operation),
      isAnonymous: context.viewer === null,
      ifNoneMatch: request.headers['if-none-match'],
    });
    return withHeaders(isKnown ? { ...answer, statusCode: 304, body: '' } : answer, headers);
  };

  return (asking: Asking): Promise<HttpAnswer> =>
    graph.use(async (generation) => {
      const { chosen, request, asked, context } = asking;
      if (context.subscription !== undefined) return answerSubscription(generation, asking);
      switch (chosen.kind) {
        case 'refused':
          return refusalAnswer(chosen.statusCode, chosen.code, chosen.message);
        case 'registered':
          return answerRegistered(generation, asking, chosen.operation);
        case 'text':
        case 'nothing': {
          const answer = await execute(generation, asItCame(request, asked), context);
          // Some caches keep what says nothing, whoever asked.
          return request.method === 'POST' ? answer : withHeaders(answer, notKept.headers);
        }
      }
    });
};
