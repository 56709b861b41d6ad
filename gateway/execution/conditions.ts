import type { Operation } from '@apollo/federation-internals';
import { type DocumentNode, Kind, visit } from 'graphql';
import type { JsonObject } from './json-object.ts';

/** The variables that decide in `@skip` and `@include` of a document. */
export const conditionVariables = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>();
  visit(document, {
    enter: (node) => {
      if (node.kind !== Kind.DIRECTIVE || !['skip', 'include'].includes(node.name.value)) return;
      for (const { value } of node.arguments ?? [])
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
};

/** The variables with the operation's defaults, as `@apollo/gateway` takes them. */
export const defaultedVariables = (operation: Operation, variables: JsonObject): JsonObject => ({
  __proto__: null,
  ...operation.collectDefaultedVariableValues(),
  ...variables,
});
