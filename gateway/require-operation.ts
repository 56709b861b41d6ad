import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { Executor } from './telemetry/trace-operations.ts';

const unresolved = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } });

/** Apollo Server leaves this to the gateway, which answers with status 500. */
export const requireOperation =
  (execute: Executor): Executor =>
  async (request) => {
    const operation: OperationDefinitionNode | undefined = request.operation;
    if (operation === undefined)
      throw unresolved(
        request.request.operationName === undefined
          ? 'operationName: needed, for the document has not exactly one operation'
          : 'operationName: the document has no operation of that name',
      );
    // Validation lets these through.
    if (request.schema.getRootType(operation.operation) == null)
      throw unresolved(`The schema has no ${operation.operation}`);
    return execute(request);
  };
