import { isObjectOfType } from '@apollo/gateway/dist/dataRewrites.js';
import { deepMerge } from '@apollo/gateway/dist/utilities/deepMerge.js';
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isObject, type JsonObject } from './json-object.ts';

const isOf = (supergraph: GraphQLSchema, entity: JsonObject, typeCondition: string | undefined): boolean =>
  typeCondition !== undefined &&
  (entity.__typename === typeCondition || isObjectOfType(supergraph, entity, typeCondition));

const selectEach = (
  supergraph: GraphQLSchema,
  value: unknown,
  selections: readonly QueryPlanSelectionNode[] | undefined,
): unknown => {
  if (selections === undefined) return value;
  return isObject(value) ? selectRepresentation(supergraph, value, selections) : null;
};

/** Objects without a prototype are dictionaries to V8, and slow; only a name that is no ordinary one needs them. */
const emptyFor = (selections: readonly QueryPlanSelectionNode[]): JsonObject =>
  selections.some(
    (selection) => selection.kind === 'Field' && (selection.alias ?? selection.name) === '__proto__',
  )
    ? Object.create(null)
    : {};

/**
 * What a fetch requires of an entity, read from what is known of it.
 * @returns null where a part is not known: the entity is then not asked for
 */
export const selectRepresentation = (
  supergraph: GraphQLSchema,
  entity: JsonObject,
  selections: readonly QueryPlanSelectionNode[],
): JsonObject | null => {
  const representation = emptyFor(selections);
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      if (isOf(supergraph, entity, selection.typeCondition))
        deepMerge(representation, selectRepresentation(supergraph, entity, selection.selections));
      continue;
    }
    const key = selection.alias ?? selection.name;
    const value = Object.hasOwn(entity, key) ? entity[key] : undefined;
    if (value === undefined) return null;
    representation[key] = Array.isArray(value)
      ? value.map((element) => selectEach(supergraph, element, selection.selections))
      : selectEach(supergraph, value, selection.selections);
  }
  return representation;
};
