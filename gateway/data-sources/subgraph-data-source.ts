import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import { failureCodeOf } from '#shared/graph/failure-code.ts';
import type { SubgraphRequest } from '#shared/graph/subgraph.ts';
import type { GatewayContext } from '../gateway-context.ts';
import { distinctRepresentations, fanOut } from './distinct-representations.ts';
import { type SubgraphCaller, SubgraphUnavailable } from './subgraph-caller.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Placed at the first thing that is missing: the gateway knows no better of a fetch that failed whole. */
const unavailable = (isEntityFetch: boolean): GraphQLFormattedError => ({
  message: 'A part of the platform does not answer just now; what it would have said is left out',
  ...(isEntityFetch && { path: ['_entities', 0] }),
  extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
});

/** Marks the gateway's span of this fetch, which says of itself only where nothing came back. */
const markFailure = (result: FormattedExecutionResult): FormattedExecutionResult => {
  const code = failureCodeOf(result.errors);
  if (code !== undefined)
    trace.getActiveSpan()?.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', code);
  return result;
};

/** The first fetch of a subscription's answer is told what the answer is about. */
const extensionsOf = (
  query: string,
  { subscription }: GatewayContext,
): Pick<SubgraphRequest, 'extensions'> => {
  const change = subscription?.change;
  return change != null && query.startsWith('subscription') ? { extensions: { change } } : {};
};

/** What `@apollo/gateway` fetches a subgraph's part of an operation through. */
export class SubgraphDataSource implements GraphQLDataSource<GatewayContext> {
  readonly #call: SubgraphCaller;

  constructor(call: SubgraphCaller) {
    this.#call = call;
  }

  async process(options: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<FormattedExecutionResult> {
    if (!('incomingRequestContext' in options)) throw new Error('only operations are fetched');
    const { request, context } = options;
    if (context.isWarmUp) return { data: {} };
    const { query, operationName, variables = {} } = request;
    if (query === undefined) throw new Error('a fetch without a query');
    const fetch = (given: Variables) =>
      this.#call({ query, operationName, variables: given, ...extensionsOf(query, context) }, context.viewer);
    const representations: unknown = variables.representations;
    const entities = Array.isArray(representations) ? representations : undefined;
    try {
      const distinct = entities === undefined ? undefined : distinctRepresentations(entities);
      if (distinct === undefined) return markFailure(await fetch(variables));
      const result = markFailure(await fetch({ ...variables, representations: distinct.representations }));
      return fanOut(result, distinct.placeOf);
    } catch (error) {
      if (!(error instanceof SubgraphUnavailable)) throw error;
      return markFailure({ errors: [unavailable(entities !== undefined)] });
    }
  }
}
