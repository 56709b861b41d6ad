import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** An operation and the document that has its fragments; both valid. */
export interface MeasuredOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** A field of the operation and what is known of its answer. */
export interface FoldedField<Size> {
  readonly name: string;
  /** Of the operation itself, and not within another field. */
  readonly isRoot: boolean;
  /** Whether it has fields of its own: not a scalar or an enum. */
  readonly hasFields: boolean;
  /** How often its value may be repeated for each value of the field around it. */
  readonly times: number;
  readonly inside: Size;
}

export interface OperationFold<Size> {
  readonly nothing: Size;
  /** Of what nests deeper than anybody looks: more than any limit. */
  readonly endless: Size;
  readonly add: (one: Size, other: Size) => Size;
  readonly ofField: (field: FoldedField<Size>) => Size;
  /** How many a field's arguments ask for: of itself where it is a list, else of the lists directly inside it. */
  readonly askedFor: (field: GraphQLField<unknown, unknown>, node: FieldNode) => number | undefined;
}

/** Selection sets in each other, fragments' among them; three times what any limit allows, and far from the stack's end. */
const mostNesting = 200;

/** No page is longer: a subgraph refuses to give one, and says so better than a size could. */
export const largestPage = 100;

/** Lists that nobody gives a length for, and that are long all the same: a day's book, a diner's places in lines. */
export const longLists: ReadonlySet<string> = new Set([
  'PlanChanged.slots',
  'PlanChanged.touched',
  'ReservationsOpen.reservations',
  'Restaurant.book',
  'Restaurant.heldTables',
  'Restaurant.seatingSlots',
  'Restaurant.waitlist',
  'Restaurant.walkInQueue',
  'ServiceDayChange.reservations',
  'Viewer.employments',
  'Viewer.waitlist',
]);

const dayMilliseconds = 24 * 60 * 60_000;

/** As many as a page that is asked for can have. */
export const withinPage = (count: number): number => Math.min(Math.max(count, 1), largestPage);

/** How many days lie between two dates, both included; undefined where they are none. */
export const daysBetween = (from: unknown, to: unknown): number | undefined => {
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  const days = (Date.parse(to) - Date.parse(from)) / dayMilliseconds;
  return Number.isFinite(days) ? Math.floor(days) + 1 : undefined;
};

const parentType = (type: GraphQLNamedType | null | undefined): GraphQLCompositeType | undefined =>
  type != null && isCompositeType(type) ? type : undefined;

/** `__typename` and introspection, which graphql-js bounds itself, have no entry here. */
const fieldOf = (type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined =>
  isUnionType(type) ? undefined : type.getFields()[name];

/**
 * Adds an operation up; one that is not valid too, without an end where its fragments have none. A list inside a page
 * is as long as the page; one that nobody gives a length for counts once, for those are short, but for `longLists`. A
 * fragment is measured once for each length of page that it is spread in, however often it is spread: this takes as
 * long as the document is, not as its answer.
 */
export const foldOperation = <Size>(
  { schema, document, operation }: MeasuredOperation,
  { nothing, endless, add, ofField, askedFor }: OperationFold<Size>,
): Size => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measuredFragments = new Map<string, Size>();
  const root = parentType(schema.getRootType(operation.operation));

  const ofFragment = (name: string, page: number | undefined, nesting: number): Size => {
    const key = `${name} ${page}`;
    const known = measuredFragments.get(key);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    const type = parentType(schema.getType(fragment?.typeCondition.name.value ?? ''));
    const size =
      fragment === undefined || type === undefined
        ? nothing
        : ofSet(fragment.selectionSet, type, page, nesting + 1);
    measuredFragments.set(key, size);
    return size;
  };

  const ofSelection = (
    selection: SelectionNode,
    type: GraphQLCompositeType,
    page: number | undefined,
    nesting: number,
  ): Size => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value, page, nesting);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      const narrowed = condition === undefined ? type : parentType(schema.getType(condition));
      return ofSet(selection.selectionSet, narrowed ?? type, page, nesting + 1);
    }
    const name = selection.name.value;
    const isRoot = type === root;
    const field = fieldOf(type, name);
    if (field === undefined) {
      const hasFields = selection.selectionSet !== undefined;
      return ofField({ name, isRoot, hasFields, times: 1, inside: nothing });
    }
    const asked = askedFor(field, selection);
    const isList = isListType(getNullableType(field.type));
    const usual = longLists.has(`${type.name}.${name}`) ? largestPage : 1;
    const times = isList ? (asked ?? page ?? usual) : 1;
    const inner = parentType(getNamedType(field.type));
    const inside =
      selection.selectionSet === undefined || inner === undefined
        ? nothing
        : ofSet(selection.selectionSet, inner, isList ? undefined : asked, nesting + 1);
    return ofField({ name, isRoot, hasFields: inner !== undefined, times, inside });
  };

  const ofSet = (
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    page: number | undefined,
    nesting: number,
  ): Size =>
    nesting > mostNesting
      ? endless
      : selections.reduce<Size>(
          (sum, selection) => add(sum, ofSelection(selection, type, page, nesting)),
          nothing,
        );

  return root === undefined ? nothing : ofSet(operation.selectionSet, root, undefined, 0);
};
