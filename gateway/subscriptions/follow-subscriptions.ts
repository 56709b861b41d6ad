import { GraphQLError, getArgumentValues, getVariableValues, Kind } from 'graphql';
import type { AskedSubscription, ContextSubscription } from '../gateway-context.ts';
import { selectedFields } from '../telemetry/selected-fields.ts';
import type { Executor } from '../telemetry/trace-operations.ts';

/** The only field of a valid subscription, if its conditions leave it. */
const askedOf = ({ schema, document, operation, request }: Parameters<Executor>[0]): AskedSubscription => {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const { coerced: variables = {} } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
  );
  for (const definition of Object.values(schema.getSubscriptionType()?.getFields() ?? {}))
    for (const [node] of selectedFields(
      { fragments, variables },
      [operation.selectionSet],
      definition.name,
    ).values())
      return { field: definition.name, args: getArgumentValues(definition, node, variables) };
  throw new GraphQLError('A subscription needs a field', {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
};

/** Begins to follow what a subscription asks for before it is answered first: nothing happens in between unseen. */
export const followSubscriptions =
  (execute: Executor): Executor =>
  async (request) => {
    const subscription: ContextSubscription | undefined = request.context.subscription;
    await subscription?.follow(askedOf(request));
    return execute(request);
  };
