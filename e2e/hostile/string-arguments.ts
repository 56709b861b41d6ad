import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';

/** One operation whose every value is plausible but one, which is what a test puts there. */
export interface StringArgument {
  /** Such as createReservation(input.guest.name). */
  readonly name: string;
  readonly query: string;
  variables(text: string): Readonly<Record<string, unknown>>;
}

/** A value for a scalar, by its type and the name of the argument; undefined leaves out what may be left out. */
export type Plausible = (typeName: string, name: string) => unknown;

const bare = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? bare(type.ofType) : type);

/** A value of the type with `text` at the path, as far as the path leads into it. */
const valueAt = (
  type: GraphQLInputType,
  name: string,
  path: readonly string[] | undefined,
  text: string,
  plausible: Plausible,
): unknown => {
  const inner = bare(type);
  if (isListType(inner))
    return path === undefined ? [] : [valueAt(inner.ofType, name, path, text, plausible)];
  if (isInputObjectType(inner)) {
    const [next, ...rest] = path ?? [];
    const fields = Object.values(inner.getFields()).flatMap((field): [string, unknown][] => {
      if (field.name !== next && !isNonNullType(field.type)) return [];
      return [
        [
          field.name,
          valueAt(field.type, field.name, field.name === next ? rest : undefined, text, plausible),
        ],
      ];
    });
    return Object.fromEntries(fields);
  }
  if (path !== undefined) return text;
  return isEnumType(inner) ? inner.getValues()[0]?.name : plausible(inner.name, name);
};

const numbers = new Set(['Int', 'Float', 'Boolean']);

const pathsTo = (type: GraphQLInputType, above: readonly string[] = []): readonly (readonly string[])[] => {
  const named = getNamedType(type);
  if (isScalarType(named)) return numbers.has(named.name) ? [] : [[]];
  if (!isInputObjectType(named) || above.includes(named.name)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    pathsTo(field.type, [...above, named.name]).map((path) => [field.name, ...path]),
  );
};

const argumentsOf = (
  operation: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  plausible: Plausible,
): StringArgument[] =>
  field.args.flatMap((hostile) =>
    pathsTo(hostile.type).map((path) => {
      const sent = field.args.filter((argument) => argument === hostile || isNonNullType(argument.type));
      const declared = sent.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
      const given = sent.map(({ name }) => `${name}: $${name}`).join(', ');
      const inside = isScalarType(getNamedType(field.type)) ? '' : ' { __typename }';
      return {
        name: `${field.name}(${[hostile.name, ...path].join('.')})`,
        query: `${operation} (${declared}) { ${field.name}(${given})${inside} }`,
        variables: (text) =>
          Object.fromEntries(
            sent.map(({ name, type }) => [
              name,
              valueAt(type, name, name === hostile.name ? path : undefined, text, plausible),
            ]),
          ),
      };
    }),
  );

/** Everything that is written as text in the arguments of the graph's queries and mutations. */
export const stringArguments = (schema: GraphQLSchema, plausible: Plausible): readonly StringArgument[] => {
  const of = (operation: 'query' | 'mutation') => {
    const type = operation === 'query' ? schema.getQueryType() : schema.getMutationType();
    return isObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) => argumentsOf(operation, field, plausible))
      : [];
  };
  return [...of('query'), ...of('mutation')];
};
