import fc from 'fast-check';
import {
  buildSchema,
  execute,
  GraphQLError,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#shared/inventory/domain/seeded-random.ts';
import { createOperationRunner } from './run-operation.ts';
import { randomOperation } from './testing/random-operation.ts';

const sdl = `
  type Query { place(id: ID!): Place  places(first: Int = 3, of: [Kind!]): [Place!]!  anything: [Thing]  node: Node  nearest: Place! }
  type Mutation { rename(id: ID!, name: String!): Place!  touch: Int }
  enum Kind { BAR DINER }
  input Like { name: String, first: Int = 4, deep: [Like!] }
  interface Node { id: ID! }
  interface Named { name: String  tags(first: Int): [String!] }
  union Thing = Place | Street
  type Place implements Node & Named {
    id: ID! name: String! tags(first: Int): [String!] kind: Kind street: Street grid: [[Point!]]
    around(like: Like): [Place] best: Thing constructor: String isOpen: Boolean! score: Float count: Int }
  type Street implements Node & Named { id: ID! name: String tags(first: Int): [String!] places: [Place!] things: [Thing!] }
  type Point { x: Float! y: Float }`;

type Trouble = Readonly<{ nulls: number; failures: number; odd: number; late: number }>;
interface Asking {
  readonly seed: number;
  readonly trouble: Trouble;
}

const named = (name: string, random: () => number): unknown => {
  if (name === 'Int') return Math.floor(random() * 9);
  if (name === 'Float') return random() * 9;
  if (name === 'Boolean') return random() < 0.5;
  if (name === 'Kind') return random() < 0.5 ? 'BAR' : 'DINER';
  if (name === 'Thing' || name === 'Node') return { __typename: random() < 0.5 ? 'Place' : 'Street' };
  return ['Place', 'Street', 'Point'].includes(name) ? { __typename: name } : `text ${random()}`;
};

/** Every field resolves by where it is in the answer: null, late, odd, refused or as it should. */
const troubledSchema = (): GraphQLSchema => {
  const schema = buildSchema(sdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type) || isUnionType(type)) type.resolveType = ({ __typename }) => __typename;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = (_source, given, { seed, trouble }: Asking, { path }) => {
        const places = [];
        for (let at: typeof path | undefined = path; at !== undefined; at = at.prev) places.push(at.key);
        const random = seededRandom(`${seed} ${places.join('.')} ${JSON.stringify(given)}`);
        const value = (of: typeof field.type): unknown => {
          if (isNonNullType(of)) return value(of.ofType);
          if (random() < trouble.nulls) return null;
          if (random() < trouble.odd) return [0.5, 'odd', {}, [], true][Math.floor(random() * 5)];
          if (isListType(of)) return Array.from({ length: Math.floor(random() * 4) }, () => value(of.ofType));
          return named(of.toString(), random);
        };
        const refusal = new GraphQLError('no', { extensions: { code: 'BAD_USER_INPUT', argument: 'id' } });
        if (random() < trouble.failures) throw random() < 0.5 ? refusal : new Error('broken');
        const found = value(field.type);
        return random() < trouble.late ? Promise.resolve(found) : found;
      };
  }
  return schema;
};

const schema = troubledSchema();
const run = createOperationRunner<Asking>({
  schema,
  formatError: ({ message, path, extensions }) => ({
    message,
    ...(path && { path }),
    ...(extensions && { extensions }),
  }),
  attributes: {},
});

/** With graphql-js, which interprets. */
const interpret = async (source: string, variables: Record<string, unknown>, context: Asking) => {
  const { data, errors } = await execute({
    schema,
    document: parse(source),
    contextValue: context,
    variableValues: variables,
  });
  return {
    ...(errors !== undefined && {
      errors: errors.map(({ message, path, extensions: { code, ...more } }) => ({
        message,
        ...(path && { path }),
        extensions: {
          ...more,
          code: code ?? (data === undefined ? 'BAD_USER_INPUT' : 'INTERNAL_SERVER_ERROR'),
        },
      })),
    }),
    ...(data !== undefined && { data }),
  };
};

const rate = fc.constantFrom(0, 0, 0.03, 0.15);
const troubles: fc.Arbitrary<Trouble> = fc.record({
  nulls: rate,
  failures: rate,
  odd: rate,
  late: fc.constantFrom(0, 0.3, 1),
});

const byPlace = ({ path = [], message }: { path?: readonly (string | number)[]; message: string }) =>
  `${path.join('.')} ${message}`;
const sorted = (result: { errors?: readonly { message: string; path?: readonly (string | number)[] }[] }) =>
  result.errors?.toSorted((one, other) => byPlace(one).localeCompare(byPlace(other)));

describe('a compiled operation', () => {
  it('is answered as graphql-js does, whatever resolvers do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        troubles,
        fc.record({
          no: fc.constantFrom<unknown>(true, false, false, 'maybe', undefined),
          yes: fc.constantFrom<unknown>(true, undefined),
          id: fc.constantFrom<unknown>('9', 7, null, {}),
          first: fc.constantFrom<unknown>(1, 2, null, undefined, 1.5),
          name: fc.constantFrom<unknown>('b', null, undefined),
          like: fc.constantFrom<unknown>(undefined, null, { name: 'c' }, { deep: [{ first: null }] }),
        }),
        async (seed, trouble, given) => {
          const root = seed % 5 === 0 ? schema.getMutationType() : schema.getQueryType();
          if (root == null) throw new Error('no root');
          const conditional = seed % 4 === 0 ? 0.15 : 0;
          const source = randomOperation(schema, seededRandom(`operation ${seed}`), root, conditional);
          if (validate(schema, parse(source)).length > 0) return;
          const variables = JSON.parse(JSON.stringify(given));
          const asking = { seed, trouble };
          const expected = await interpret(source, variables, asking);
          const answered = await run({ query: source, variables }, asking);
          // In any order of keys: the gateway brings them into the client's.
          expect(JSON.parse(JSON.stringify(answered.data ?? null))).toEqual(
            JSON.parse(JSON.stringify(expected.data ?? null)),
          );
          expect(sorted(answered)).toEqual(sorted(expected));
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 400) },
    );
  }, 600_000);
});
