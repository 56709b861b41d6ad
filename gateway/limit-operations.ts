import { GraphQLError } from 'graphql';
import { operationSize } from './operation-size.ts';
import type { Executor } from './telemetry/trace-operations.ts';

/** A hundred results with two thousand fields each; such an answer takes about a second to put together. */
const mostFields = 200_000;
/** Three times what our deepest operation has. */
const mostLevels = 50;

const tooLarge = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } } });

/**
 * Refuses what would grow beyond memory: reviews have restaurants and restaurants have reviews, so that a short
 * document may ask for more than there are bytes. Before planning, for a plan grows with fragments likewise.
 */
export const limitOperations =
  (execute: Executor): Executor =>
  async (request) => {
    const { schema, document, operation } = request;
    const variables = request.request.variables ?? {};
    const { fields, levels } = operationSize({ schema, document, operation, variables });
    if (levels > mostLevels)
      throw tooLarge(
        `The operation nests ${levels} fields in each other; at most ${mostLevels} are answered`,
      );
    if (fields > mostFields)
      throw tooLarge(`The answer could have more than ${mostFields} fields; ask for smaller pages`);
    return execute(request);
  };
