import { GraphQLError, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { subscriptionPath } from './subscriptions/subscription-path.ts';
import type { Executor } from './telemetry/trace-operations.ts';

const unresolved = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } });

/** Each kind of operation is answered at an address of its own. */
const requireAddress = ({ operation, context }: Parameters<Executor>[0]): void => {
  const isSubscription = operation.operation === OperationTypeNode.SUBSCRIPTION;
  if (isSubscription && context.subscription === undefined)
    throw unresolved(`A subscription is sent to ${subscriptionPath}, which answers by server-sent events`);
  if (!isSubscription && context.subscription !== undefined)
    throw unresolved(
      `Only subscriptions are sent to ${subscriptionPath}: a ${operation.operation} to /graphql`,
    );
};

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
    requireAddress(request);
    return execute(request);
  };
