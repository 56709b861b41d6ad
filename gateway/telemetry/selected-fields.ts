import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export interface Selecting {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** As GraphQL coerced them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

const isAsked = (selection: SelectionNode, variables: Selecting['variables']): boolean =>
  getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;

const fieldsOf = (selecting: Selecting, set: SelectionSetNode | undefined, name: string): FieldNode[] =>
  (set?.selections ?? []).flatMap((selection) => {
    if (!isAsked(selection, selecting.variables)) return [];
    if (selection.kind === Kind.FIELD) return selection.name.value === name ? [selection] : [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selecting, selection.selectionSet, name);
    return fieldsOf(selecting, selecting.fragments.get(selection.name.value)?.selectionSet, name);
  });

/**
 * The field wherever a validated document selects it in the sets, through fragments, by response name; several nodes
 * of one response name are merged by GraphQL. Only for object types without interfaces: type conditions always hold.
 */
export const selectedFields = (
  selecting: Selecting,
  sets: readonly (SelectionSetNode | undefined)[],
  name: string,
): ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]> => {
  const byResponseName = new Map<string, [FieldNode, ...FieldNode[]]>();
  for (const field of sets.flatMap((set) => fieldsOf(selecting, set, name))) {
    const responseName = field.alias?.value ?? field.name.value;
    const known = byResponseName.get(responseName);
    if (known === undefined) byResponseName.set(responseName, [field]);
    else known.push(field);
  }
  return byResponseName;
};
