import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';

/** One operation whose every value is plausible but one, which is what a test puts there. */
export interface StringArgument {
  /** Such as createReservation(input.guest.name), or restaurant.guests(text). */
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

interface Placed {
  readonly operation: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
  /** The field of the graph's root that gives the object; undefined where the field is one itself. */
  readonly around?: GraphQLField<unknown, unknown>;
}

const callOf = (name: string, args: readonly { readonly name: string; readonly as: string }[]) =>
  args.length === 0
    ? name
    : `${name}(${args.map((argument) => `${argument.name}: $${argument.as}`).join(', ')})`;

const argumentsOf = ({ operation, field, around }: Placed, plausible: Plausible): StringArgument[] => {
  const outer = (around?.args ?? [])
    .filter(({ type }) => isNonNullType(type))
    .map(({ name, type }) => ({ name, type, as: `around_${name}`, isHostile: false }));
  const place = around === undefined ? field.name : `${around.name}.${field.name}`;
  const inside = isScalarType(getNamedType(field.type)) ? '' : ' { __typename }';
  return field.args.flatMap((hostile) =>
    pathsTo(hostile.type).map((path) => {
      const own = field.args
        .filter((argument) => argument === hostile || isNonNullType(argument.type))
        .map(({ name, type }) => ({ name, type, as: name, isHostile: name === hostile.name }));
      const sent = [...outer, ...own];
      const declared = sent.map(({ as, type }) => `$${as}: ${String(type)}`).join(', ');
      const asked = `${callOf(field.name, own)}${inside}`;
      const whole = around === undefined ? asked : `${callOf(around.name, outer)} { ${asked} }`;
      return {
        name: `${place}(${[hostile.name, ...path].join('.')})`,
        query: `${operation} (${declared}) { ${whole} }`,
        variables: (text) =>
          Object.fromEntries(
            sent.map(({ name, type, as, isHostile }) => [
              as,
              valueAt(type, name, isHostile ? path : undefined, text, plausible),
            ]),
          ),
      };
    }),
  );
};

const fieldsOf = (type: unknown): GraphQLField<unknown, unknown>[] =>
  isObjectType(type) ? Object.values(type.getFields()) : [];

/**
 * Everything that is written as text in the arguments of the graph's queries and mutations, and of the objects that
 * queries give.
 */
export const stringArguments = (schema: GraphQLSchema, plausible: Plausible): readonly StringArgument[] => {
  const queries = fieldsOf(schema.getQueryType());
  const placed: Placed[] = [
    ...queries.map((field): Placed => ({ operation: 'query', field })),
    ...fieldsOf(schema.getMutationType()).map((field): Placed => ({ operation: 'mutation', field })),
    ...queries.flatMap((around) =>
      fieldsOf(getNullableType(around.type)).map((field): Placed => ({ operation: 'query', field, around })),
    ),
  ];
  return placed.flatMap((one) => argumentsOf(one, plausible));
};
