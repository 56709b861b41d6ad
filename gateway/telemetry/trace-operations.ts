import type { ApolloGateway } from '@apollo/gateway';
import { context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { GraphQLError } from 'graphql';
import { areMetricsOn } from '#shared/telemetry/metrics/instruments.ts';
import { platformScope } from '#shared/telemetry/platform-scope.ts';
import { recordFailure } from '#shared/telemetry/record-failure.ts';
import { isClientMistake } from '../client-mistake.ts';
import { type ClientIdentity, clientAttributes } from '../domain/client-identity.ts';
import { operationSpanName, shownOperationName } from '../domain/operation-name.ts';
import { resultsCount } from '../domain/results-count.ts';
import { type AskedSearch, errorsOfSearch, findSearches } from './find-searches.ts';
import { measureSearches } from './measure-searches.ts';

export type Executor = ApolloGateway['executor'];
type Request = Parameters<Executor>[0];
type Result = Awaited<ReturnType<Executor>>;

const tracer = trace.getTracer(platformScope);

/** What the client did wrong is an answer like any other; the rest is a failure. */
const failAt = (span: Span, errors: readonly GraphQLError[] | undefined) => {
  if (errors?.some((error) => !isClientMistake(error)) === true)
    span.setStatus({ code: SpanStatusCode.ERROR });
};

const startSearch = ({ attributes }: AskedSearch): Span =>
  tracer.startSpan('reservation.search', { kind: SpanKind.SERVER, attributes });

const endSearch = (span: Span, search: AskedSearch, latencyMilliseconds: number, result: Result) => {
  span.setAttribute('reservation.results_count', resultsCount(search.place, result.data));
  span.setAttribute('reservation.search_latency_ms', latencyMilliseconds);
  failAt(span, errorsOfSearch(search, result.errors));
};

/**
 * One span a search, all over the same time. What the gateway fetches is beneath the first: it plans and fetches an
 * operation as one, so that of several searches none has fetches of its own.
 */
const traceSearches = async (searches: readonly AskedSearch[], execute: () => Promise<Result>) => {
  const begun = performance.now();
  const started = searches.map((search) => ({ search, span: startSearch(search) }));
  const [first] = started;
  if (first === undefined) return execute();
  try {
    const result = await context.with(trace.setSpan(context.active(), first.span), execute);
    const latencyMilliseconds = performance.now() - begun;
    for (const { span, search } of started) endSearch(span, search, latencyMilliseconds, result);
    return result;
  } catch (error) {
    for (const { span } of started) recordFailure(span, error);
    throw error;
  } finally {
    for (const { span } of started) span.end();
  }
};

const searchesOf = ({ schema, document, operation, request }: Request): AskedSearch[] =>
  findSearches({ schema, document, operation, variables: request.variables ?? {} });

const startOperation = ({ operation, context: { client: asking, registeredName } }: Request): Span => {
  const client: ClientIdentity | undefined = asking;
  const name = shownOperationName(operation.name?.value, registeredName);
  const span = tracer.startSpan(operationSpanName(operation.operation, name), { kind: SpanKind.SERVER });
  if (span.isRecording())
    span.setAttributes({
      'graphql.operation.type': operation.operation,
      ...(name !== undefined && { 'graphql.operation.name': name }),
      ...(client !== undefined && clientAttributes(client)),
    });
  return span;
};

const traceOperation = async (request: Request, span: Span, execute: Executor): Promise<Result> => {
  const isTraced = span.isRecording();
  // Found once, for spans and metrics both; where there are neither, not at all.
  const searches = isTraced || areMetricsOn() ? searchesOf(request) : [];
  const answer = () => (isTraced ? traceSearches(searches, () => execute(request)) : execute(request));
  const result = await measureSearches(searches, answer);
  failAt(span, result.errors);
  return result;
};

/** Each operation a span, and each restaurant search in it the span and metrics of telemetry-contract.json. */
export const traceOperations =
  (execute: Executor): Executor =>
  async (request) => {
    const span = startOperation(request);
    try {
      return await context.with(trace.setSpan(context.active(), span), () =>
        traceOperation(request, span, execute),
      );
    } catch (error) {
      recordFailure(span, error);
      throw error;
    } finally {
      span.end();
    }
  };
