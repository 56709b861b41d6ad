import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { Executor } from './telemetry/trace-operations.ts';

/** Apollo Server leaves this to the gateway, which answers with status 500. */
export const requireOperation =
  (execute: Executor): Executor =>
  async (request) => {
    const operation: OperationDefinitionNode | undefined = request.operation;
    if (operation !== undefined) return execute(request);
    const { operationName } = request.request;
    throw new GraphQLError(
      operationName === undefined
        ? 'operationName: needed, for the document has not exactly one operation'
        : 'operationName: the document has no operation of that name',
      { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } },
    );
  };
