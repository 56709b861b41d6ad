import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Executor } from './telemetry/trace-operations.ts';

/** How large the answer to an operation may become. */
export interface OperationSize {
  /** Fields, each as often as the lists around it may repeat it. */
  readonly fields: number;
  /** Fields within fields. */
  readonly levels: number;
}

type Measured = Pick<Parameters<Executor>[0], 'schema' | 'document'> & {
  readonly operation: OperationDefinitionNode;
  readonly variables: { readonly [name: string]: unknown };
};

/** No page is longer: a subgraph refuses to give one, and says so better than a size could. */
const largestPage = 100;
const nothing: OperationSize = { fields: 0, levels: 0 };

const parentType = (type: GraphQLNamedType | null | undefined): GraphQLCompositeType | undefined =>
  type != null && isCompositeType(type) ? type : undefined;

/** `__typename` and introspection, which graphql-js bounds itself, have no entry here. */
const fieldOf = (type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isUnionType(type) ? undefined : type.getFields()[name];

const dayMilliseconds = 24 * 60 * 60_000;

/** How many days lie between two dates, both included; undefined where they are none. */
const daysBetween = (from: unknown, to: unknown): number | undefined => {
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  const days = (Date.parse(to) - Date.parse(from)) / dayMilliseconds;
  return Number.isFinite(days) ? Math.floor(days) + 1 : undefined;
};

/** How many a field's arguments ask for: a page's `first`, as many as there are `ids`, or the days `from` one `to` another. */
const askedFor = ({ first, ids, from, to }: { readonly [name: string]: unknown }): number | undefined => {
  if (typeof first === 'number') return Math.min(Math.max(first, 1), largestPage);
  if (Array.isArray(ids)) return ids.length;
  const days = daysBetween(from, to);
  return days === undefined ? undefined : Math.min(Math.max(days, 1), largestPage);
};

const rootType = (schema: GraphQLSchema, operation: OperationDefinitionNode) =>
  parentType(schema.getRootType(operation.operation));

/**
 * Counts an operation that is valid. A list inside a page is as long as the page; one that nobody gives a length for
 * counts once, for those are short. A fragment is measured once, however often it is spread: counting takes as long as
 * the document is, not as its answer.
 */
export const operationSize = ({ schema, document, operation, variables }: Measured): OperationSize => {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  // Variables that do not fit are refused by who executes.
  if (coerced === undefined) return nothing;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measuredFragments = new Map<string, OperationSize>();

  const ofFragment = (name: string, page: number | undefined): OperationSize => {
    const key = `${name} ${page}`;
    const known = measuredFragments.get(key);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const type = parentType(schema.getType(fragment?.typeCondition.name.value ?? ''));
    const size =
      fragment === undefined || type === undefined ? nothing : ofSet(fragment.selectionSet, type, page);
    measuredFragments.set(key, size);
    return size;
  };

  const ofSelection = (
    selection: SelectionNode,
    type: GraphQLCompositeType,
    page: number | undefined,
  ): OperationSize => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value, page);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      const narrowed = condition === undefined ? type : parentType(schema.getType(condition));
      return ofSet(selection.selectionSet, narrowed ?? type, page);
    }
    const field = fieldOf(type, selection.name.value);
    if (field === undefined) return { fields: 1, levels: 1 };
    const asked = askedFor(getArgumentValues(field, selection, coerced));
    const isList = isListType(getNullableType(field.type));
    const times = isList ? (asked ?? page ?? 1) : 1;
    const inside = parentType(getNamedType(field.type));
    const size =
      selection.selectionSet === undefined || inside === undefined
        ? nothing
        : ofSet(selection.selectionSet, inside, isList ? undefined : asked);
    return { fields: times * (1 + size.fields), levels: 1 + size.levels };
  };

  const ofSet = (
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    page: number | undefined,
  ): OperationSize =>
    selections.reduce<OperationSize>((sum, selection) => {
      const { fields, levels } = ofSelection(selection, type, page);
      return { fields: sum.fields + fields, levels: Math.max(sum.levels, levels) };
    }, nothing);

  const root = rootType(schema, operation);
  return root === undefined ? nothing : ofSet(operation.selectionSet, root, undefined);
};
