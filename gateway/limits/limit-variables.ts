import { getVariableValues } from 'graphql';
import type { Executor } from '../telemetry/trace-operations.ts';

/** As many as validation tells of a document. */
const mostMistakes = 10;

/**
 * Refuses variables that do not fit, and tells the first mistakes only, of registered operations too. The gateway would
 * look for all of them, and each repeats the value that it is in: 60,000 fields that an input does not have are quoted
 * 60,000 times.
 */
export const limitVariables =
  (execute: Executor): Executor =>
  async (request) => {
    const { errors } = getVariableValues(
      request.schema,
      request.operation.variableDefinitions ?? [],
      request.request.variables ?? {},
      { maxErrors: mostMistakes },
    );
    // One more says that there are more.
    return errors === undefined ? execute(request) : { errors: errors.slice(0, mostMistakes) };
  };
