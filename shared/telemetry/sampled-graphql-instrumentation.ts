import { context } from '@opentelemetry/api';
import { GraphQLInstrumentation } from '@opentelemetry/instrumentation-graphql';
import { isTraced } from './is-sampled.ts';
import { wrappingKey } from './wrapping-key.ts';

type Parsed = ReturnType<GraphQLInstrumentation['getConfig']>;

/** Read once an operation, before its resolvers are wrapped, while the rest is read for every field. */
const wherePartOfTrace = (config: Parsed): Parsed => ({
  ...config,
  get ignoreResolveSpans() {
    return !isTraced() && context.active().getValue(wrappingKey) !== true;
  },
});

/**
 * The instrumentation wraps every field of a schema when that is first executed, which then costs operations that
 * nobody will see as much as the others (docs/performance.md). Here it wraps only what a traced operation executes:
 * whoever answers both kinds has a schema for each.
 */
export class SampledGraphQLInstrumentation extends GraphQLInstrumentation {
  #config: Parsed | undefined;

  override getConfig(): Parsed {
    this.#config ??= wherePartOfTrace(super.getConfig());
    return this.#config;
  }
}
