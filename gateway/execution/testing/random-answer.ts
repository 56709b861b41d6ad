import { createHash } from 'node:crypto';
import {
  type FormattedExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLFormattedError,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { pick, type Random } from '#shared/graph/testing/random-operation.ts';
import { seededRandom } from '#shared/inventory/domain/seeded-random.ts';

export interface AnsweredFetch {
  readonly service: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How often something is not as it should be, of 1. */
export interface Mischief {
  readonly nulls: number;
  readonly oddities: number;
  readonly errors: number;
}

interface Answering extends Mischief {
  /** The supergraph's, in which every subgraph's types are. */
  readonly schema: GraphQLSchema;
  readonly random: Random;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

const oddities: readonly unknown[] = [
  0,
  -1.5,
  'odd',
  '',
  true,
  {},
  [],
  [null],
  { __typename: 'Nobody' },
  null,
];

const leaf = ({ random }: Answering, name: string): unknown => {
  if (name === 'Int') return Math.floor(random() * 9);
  if (name === 'Float') return random() * 9;
  if (name === 'Boolean') return random() < 0.5;
  if (name === 'Kind') return pick(random, ['BAR', 'CAFE', 'BAR', 'DINER']);
  if (name === 'ID') return pick(random, ['1', '2', '3']);
  if (name === 'Opaque')
    return pick(random, [{ __proto__: 1, a: [1] }, 'x', 7, [[]], JSON.parse('{"__proto__":{"b":1}}')]);
  return pick(random, ['a', 'ü', '"']);
};

const concrete = ({ schema, random }: Answering, type: GraphQLNamedType): GraphQLNamedType =>
  isAbstractType(type) ? pick(random, schema.getPossibleTypes(type)) : type;

const isOf = ({ schema }: Answering, type: GraphQLNamedType, condition: string): boolean => {
  const conditional = schema.getType(condition);
  return (
    type.name === condition ||
    (isAbstractType(conditional) && isObjectType(type) && schema.isSubType(conditional, type))
  );
};

const fill = (
  answering: Answering,
  into: Map<string, unknown>,
  type: GraphQLNamedType,
  set: SelectionSetNode,
): void => {
  for (const selection of set.selections) {
    if (selection.kind !== Kind.FIELD) {
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : answering.fragments.get(selection.name.value);
      if (fragment === undefined) throw new Error('an unknown fragment');
      const condition = fragment.typeCondition?.name.value;
      if (condition === undefined || isOf(answering, type, condition))
        fill(answering, into, type, fragment.selectionSet);
      continue;
    }
    const name = selection.alias?.value ?? selection.name.value;
    if (selection.name.value === '__typename') {
      into.set(name, type.name);
      continue;
    }
    if (answering.random() < answering.oddities / 4) continue;
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const field = type.getFields()[selection.name.value];
    if (field !== undefined) into.set(name, value(answering, field.type, selection.selectionSet));
  }
};

const value = (answering: Answering, type: GraphQLOutputType, set: SelectionSetNode | undefined): unknown => {
  const { random } = answering;
  if (random() < answering.oddities) return pick(random, oddities);
  if (isNonNullType(type)) return random() < answering.nulls / 3 ? null : value(answering, type.ofType, set);
  if (random() < answering.nulls) return null;
  if (isListType(type))
    return Array.from({ length: Math.floor(random() * 4) }, () => value(answering, type.ofType, set));
  const named = getNamedType(type);
  if (isLeafType(named) || set === undefined || !isCompositeType(named)) return leaf(answering, named.name);
  const fields = new Map<string, unknown>();
  fill(answering, fields, concrete(answering, named), set);
  return Object.fromEntries(fields);
};

const entities = (
  answering: Answering,
  representations: readonly unknown[],
  set: SelectionSetNode,
): unknown[] =>
  representations.map((representation) => {
    const { random, schema } = answering;
    if (random() < answering.nulls) return null;
    const typename = Object.entries(representation ?? {}).find(([name]) => name === '__typename')?.[1];
    const type = schema.getType(String(typename));
    const fields = new Map<string, unknown>();
    if (type !== undefined) fill(answering, fields, type, set);
    return Object.fromEntries(fields);
  });

const randomErrors = ({ random, errors }: Answering, hasEntities: boolean): GraphQLFormattedError[] =>
  Array.from({ length: random() < errors ? 1 + Math.floor(random() * 2) : 0 }, () => ({
    message: pick(random, ['no', '', 'boom']),
    ...(random() < 0.7 && {
      path: hasEntities ? ['_entities', Math.floor(random() * 4), 'name'] : ['places', 0],
    }),
    ...(random() < 0.5 && {
      extensions: { code: pick(random, ['BAD_USER_INPUT', 'INVALID_GRAPHQL', '']), more: 1 },
    }),
  }));

/** What a subgraph answers to a fetch: the same to the same, whoever asks and when. */
export const randomAnswer = (
  schema: GraphQLSchema,
  seed: number,
  mischief: Mischief,
  { service, query, variables }: AnsweredFetch,
): FormattedExecutionResult => {
  const hash = createHash('sha256')
    .update(JSON.stringify([seed, service, query, variables]))
    .digest('hex');
  const random = seededRandom(hash);
  const { definitions } = parse(query);
  const fragments = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const answering: Answering = { ...mischief, schema, random, fragments };
  const [operation] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const { representations } = variables;
  const errors = randomErrors(answering, Array.isArray(representations));
  if (random() < mischief.errors / 4) return { errors: [...errors, { message: 'down' }] };
  const into = new Map<string, unknown>();
  if (Array.isArray(representations)) {
    const [selection] = operation.selectionSet.selections;
    if (selection?.kind !== Kind.FIELD || selection.selectionSet === undefined)
      throw new Error('no entities');
    const found = entities(answering, representations, selection.selectionSet);
    into.set('_entities', random() < mischief.oddities ? found.slice(1) : found);
  } else {
    const root = schema.getRootType(operation.operation);
    if (root == null) throw new Error('no root');
    fill(answering, into, root, operation.selectionSet);
  }
  const data = Object.fromEntries(into);
  return errors.length === 0 ? { data } : { data: random() < 0.2 ? null : data, errors };
};
