import { GraphQLError } from 'graphql';
import type { Executor } from './telemetry/trace-operations.ts';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/**
 * A non-null field that no subgraph gave makes its parents null, which `@apollo/gateway` says only in an extension:
 * a client would take such a null for an answer. Here it becomes an error, one however many fields it took.
 */
export const sayWhatIsMissing =
  (execute: Executor): Executor =>
  async (request) => {
    const { extensions, ...result } = await execute(request);
    if (extensions === undefined) return result;
    const { valueCompletion, ...others } = extensions;
    const first: unknown = isList(valueCompletion) ? valueCompletion[0] : undefined;
    return {
      ...result,
      ...(Object.keys(others).length > 0 && { extensions: others }),
      ...(first instanceof GraphQLError && { errors: [...(result.errors ?? []), first] }),
    };
  };
