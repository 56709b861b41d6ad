import type { OperationDefinitionNode } from 'graphql';
import { operationCost } from '#shared/operations/operation-cost.ts';
import { operationSize } from '#shared/operations/operation-size.ts';
import type { Executor } from '../telemetry/trace-operations.ts';
import { refusalOfDocument, tooLarge } from './document-limits.ts';

/** A hundred results with two thousand fields each; such an answer takes about a second to put together. */
const mostFields = 200_000;
/** Three times what our dearest operation costs, a diner's export of everything about them. */
export const mostCost = 6_500;

type Request = Parameters<Executor>[0];

const costs = new WeakMap<OperationDefinitionNode, number>();

const costOf = ({ schema, document, operation }: Request): number => {
  const known = costs.get(operation);
  if (known !== undefined) return known;
  const cost = operationCost({ schema, document, operation });
  costs.set(operation, cost);
  return cost;
};

const limit = (request: Request): void => {
  const { schema, document, operation } = request;
  // Again: where the same text is registered, it was parsed without limits.
  const refusal = refusalOfDocument(document);
  if (refusal !== undefined) throw refusal;
  const cost = costOf(request);
  if (cost > mostCost)
    throw tooLarge(
      `The operation costs ${cost}; at most ${mostCost} is taken. Ask for fewer lists within lists, or give their length in the document`,
    );
  const { fields } = operationSize({
    schema,
    document,
    operation,
    variables: request.request.variables ?? {},
  });
  if (fields > mostFields)
    throw tooLarge(`The answer could have more than ${mostFields} fields; ask for smaller pages`);
};

/**
 * Refuses what would grow beyond memory: reviews have restaurants and restaurants have reviews, so that a short
 * document may ask for more than there are bytes. Before planning, for a plan grows with fragments likewise.
 * Registered operations were measured when they were registered.
 */
export const limitOperations =
  (execute: Executor): Executor =>
  async (request) => {
    if (request.context.isRegistered !== true) limit(request);
    return execute(request);
  };
