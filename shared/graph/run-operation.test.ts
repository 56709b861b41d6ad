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
        // In no order that an executor chose.
        const asked = JSON.stringify(
          Object.entries(given).toSorted(([one], [other]) => one.localeCompare(other)),
        );
        const random = seededRandom(`${seed} ${places.join('.')} ${asked}`);
        const value = (of: typeof field.type): unknown => {
          if (isNonNullType(of)) return value(of.ofType);
          if (random() < trouble.nulls) return null;
          if (random() < trouble.odd) return [0.5, 'odd', {}, [], true][Math.floor(random() * 5)];
          // Shorter further down, or a few answers would take minutes.
          const most = places.length < 4 ? 4 : 2;
          if (isListType(of))
            return Array.from({ length: Math.floor(random() * most) }, () => value(of.ofType));
          return named(of.toString(), random);
        };
        const refusal = new GraphQLError('no', { extensions: { code: 'BAD_USER_INPUT', argument: 'id' } });
        const isLate = random() < trouble.late;
        if (random() < trouble.failures) {
          const failure = random() < 0.5 ? refusal : new Error('broken');
          if (isLate) return Promise.reject(failure);
          throw failure;
        }
        const found = value(field.type);
        return isLate ? Promise.resolve(found) : found;
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
/**
 * Late resolvers only fail: graphql-js 16 leaves rejections unhandled where something is wrong at once beside others
 * that are late.
 */
const troubles: fc.Arbitrary<Trouble> = fc.oneof(
  fc.record({ nulls: rate, failures: rate, odd: rate, late: fc.constant(0) }),
  fc.record({ nulls: fc.constant(0), failures: rate, odd: fc.constant(0), late: fc.constant(1) }),
);

interface Told {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Where the answer has a null because of an error: at its path, or above where no null may be. */
const nulledPlace = (data: unknown, { path = [] }: Told): string => {
  let found = data;
  const place: (string | number)[] = [];
  for (const step of path) {
    if (found === null || typeof found !== 'object') break;
    place.push(step);
    found = Reflect.get(found, step);
  }
  return place.join('.');
};

/** By the null that they made; of several that made the same one, executors may tell some (GraphQL, 6.4.4). */
const byNull = (data: unknown, errors: readonly Told[] = []): Map<string, string[]> => {
  const places = new Map<string, string[]>();
  for (const error of errors) {
    const place = nulledPlace(data, error);
    places.set(place, [...(places.get(place) ?? []), JSON.stringify(sortedKeys(error))]);
  }
  return places;
};

/** What resolvers made wrong each executor says in its own words, of which clients see neither (mask-error.ts). */
const isOurMistake = ({ message, extensions }: Told) =>
  extensions?.code === 'INTERNAL_SERVER_ERROR' && message !== 'broken';

const sortedKeys = (error: Told) =>
  Object.entries(isOurMistake(error) ? { ...error, message: 'a mistake of ours' } : error)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([key, value]) => [
      key,
      key === 'extensions'
        ? Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other))
        : value,
    ]);

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
          const wanted = byNull(expected.data, expected.errors);
          const told = byNull(answered.data, answered.errors);
          expect([...told.keys()].sort()).toEqual([...wanted.keys()].sort());
          for (const [place, errors] of wanted) {
            if (errors.length === 1 && told.get(place)?.length === 1) expect(told.get(place)).toEqual(errors);
            else expect(errors.some((error) => told.get(place)?.includes(error))).toBe(true);
          }
        },
      ),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 400) },
    );
  }, 600_000);
});
