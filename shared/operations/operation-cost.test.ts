import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import {
  buildSchema,
  type GraphQLCompositeType,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readApiSchema } from '#schema/compose.ts';
import { longLists } from './fold-operation.ts';
import { operationCost } from './operation-cost.ts';
import { operationLevels, operationSize } from './operation-size.ts';

const schema = buildSchema(await readApiSchema());

const measured = (text: string) => {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('no operation');
  return { schema, document, operation };
};
const costOf = (text: string) => operationCost(measured(text));

const search = (inside: string) =>
  `query ($i: SearchRestaurantsInput!, $n: Int) { searchRestaurants(input: $i) { ${inside} } }`;

describe('the cost of an operation', () => {
  it.each([
    ['scalars and enums', '{ viewer { id roles } }', 1],
    ['nothing but a name', '{ __typename }', 0],
    ['introspection once', '{ __schema { types { name } } __type(name: "A") { name } }', 2],
    ['a literal page', '{ restaurant(id: "a") { reviews(first: 5) { edges { node { id } } } } }', 2 + 5 * 2],
    ['the usual page', '{ restaurant(id: "a") { reviews { edges { cursor } } } }', 2 + 10],
    [
      'a page that null leaves open',
      '{ restaurant(id: "a") { reviews(first: null) { edges { cursor } } } }',
      102,
    ],
    [
      'a page that a variable decides',
      'query ($n: Int) { places(text: "a", first: $n) { id centre { latitude } } }',
      200,
    ],
    ['a variable whatever its default', 'query ($n: Int = 1) { places(text: "a", first: $n) { id } }', 100],
    ['no page longer than there is', '{ places(text: "a", first: 2000000000) { id } }', 100],
    ['no page shorter than one', '{ places(text: "a", first: -5) { id } }', 1],
    ['literal ids', '{ restaurants(ids: ["a", "b", "c"]) { address { city } } }', 6],
    ['variables as literal ids', 'query ($a: ID!) { restaurants(ids: [$a, "b"]) { id } }', 2],
    ['one id in place of a list', '{ restaurants(ids: "a") { id } }', 1],
    ['no ids', '{ restaurants(ids: []) { address { city } } }', 2],
    ['ids that a variable decides', 'query ($ids: [ID!]!) { restaurants(ids: $ids) { id } }', 200],
    [
      'literal days',
      '{ restaurant(id: "a") { specialDays(from: "2027-01-01", to: "2027-01-07") { periods { name } } } }',
      1 + 7 * 2,
    ],
    [
      'days that a variable decides',
      'query ($to: LocalDate!) { restaurant(id: "a") { specialDays(from: "2027-01-01", to: $to) { date } } }',
      101,
    ],
    [
      'literal restaurants that are followed',
      'subscription { availabilityChanged(restaurantIds: ["a", "b"], date: "2027-01-01", time: "19:00", partySize: 2) { availability { isAvailable } } }',
      2 * 2,
    ],
    [
      'restaurants that a variable decides',
      'subscription ($r: [ID!]!) { availabilityChanged(restaurantIds: $r, date: "2027-01-01", time: "19:00", partySize: 2) { restaurant { id } } }',
      20 * 2,
    ],
    ['a search', search('id'), 11],
    ['a search and a page of it', search('results(first: 20) { edges { node { score } } }'), 10 + 2 + 20 * 2],
    [
      'a search and any page of it',
      search('results(first: $n) { edges { node { score } } }'),
      10 + 2 + 100 * 2,
    ],
    ['two searches', '{ a: searchRestaurants(input: {}) { id } b: searchRestaurants(input: {}) { id } }', 22],
    ['short lists once', '{ restaurant(id: "a") { shifts { name } openingHours } }', 2],
    ['long lists as a page', '{ viewer { waitlist { restaurant { id } } } }', 1 + 100 * 2],
    [
      'a change',
      'mutation ($i: ReleaseHoldInput!) { releaseHold(input: $i) { __typename ... on Refusal { message } } }',
      11,
    ],
    [
      'a fragment by the page it is in',
      '{ restaurant(id: "a") { a: reviews(first: 1) { ...R } b: reviews(first: 3) { ...R } } } fragment R on ReviewConnection { edges { ... on ReviewEdge { cursor } } }',
      1 + 2 + 1 + 3,
    ],
  ])('counts %s', (_what, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  it.each([...longLists])('knows the long list %s', (list) => {
    const [typeName = '', fieldName = ''] = list.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    expect(String(field?.type)).toMatch(/^\[/);
    expect(field?.args.map(({ name }) => name)).not.toContain('first');
  });

  it('of our own clients is within reason', async () => {
    const directory = new URL('../../schema/operations/', import.meta.url);
    const files = (await readdir(directory)).filter((name) => name.endsWith('.graphql'));
    for (const name of files) {
      const cost = costOf(await readFile(new URL(name, directory), 'utf8'));
      expect(cost, name).toBeGreaterThan(0);
      expect(cost, name).toBeLessThan(3_000);
    }
  });

  it('is found in a time that grows as the document does, although fragments double and double', () => {
    let visits = 0;
    const visited = (fragments: number) => {
      const doubled = Array.from({ length: fragments }, (_, n) => {
        const next = `edges { node { restaurant { ...F${n + 1} } } }`;
        return `fragment F${n} on Restaurant { a: reviews(first: $n) { ${next} } b: reviews { ${next} } }`;
      });
      const { document, operation } = measured(
        `query ($n: Int) { restaurant(id: "a") { ...F0 } } ${doubled.join(' ')} fragment F${fragments} on Restaurant { id }`,
      );
      visits = 0;
      for (const definition of document.definitions)
        if ('selectionSet' in definition) {
          const { selectionSet } = definition;
          Object.defineProperty(definition, 'selectionSet', {
            get: () => {
              visits += 1;
              return selectionSet;
            },
          });
        }
      return { cost: operationCost({ schema, document, operation }), visits };
    };
    const short = visited(10);
    const long = visited(30);
    expect(long.cost).toBeGreaterThan(100 ** 30);
    expect(Number.isFinite(long.cost)).toBe(true);
    expect(long.visits).toBeLessThanOrEqual(3 * short.visits);
  });
});

describe('an operation that nests endlessly', () => {
  it.each([
    ['a fragment in itself', 'query { ...F } fragment F on Query { ...F ...F }'],
    [
      'fragments in each other',
      'query { ...F } fragment F on Query { ...G ...H } fragment G on Query { ...F ...H } fragment H on Query { ...G ...F }',
    ],
    ['fragments in fragments', `{ ${'... { '.repeat(1_500)} viewer { id } ${'}'.repeat(1_500)} }`],
    [
      'fields in fields',
      `{ restaurant(id: "a") { ${'reviews { edges { node { restaurant { '.repeat(400)} id ${'} } } } '.repeat(400)} } }`,
    ],
  ])('costs more than there is, and is as deep: %s', (_what, text) => {
    expect(costOf(text)).toBe(Number.POSITIVE_INFINITY);
    expect(operationLevels(measured(text))).toBe(Number.POSITIVE_INFINITY);
  });
});

/** Valid queries at random, with literal pages alone; the seeds say which fields are taken. */
const randomQuery = fc
  .record({
    seeds: fc.array(fc.nat(1_000), { minLength: 3, maxLength: 60 }),
    levels: fc.integer({ min: 1, max: 7 }),
  })
  .map(({ seeds, levels }) => {
    let at = 0;
    const draw = (below: number) => (seeds[at++ % seeds.length] ?? 0) % below;
    const literals: Record<string, () => string> = {
      first: () => `first: ${1 + draw(150)}`,
      ids: () => `ids: ["a"${', "b"'.repeat(draw(4))}]`,
      from: () => 'from: "2027-01-01"',
      to: () => `to: "2027-01-${String(1 + draw(28)).padStart(2, '0')}"`,
      id: () => 'id: "a"',
      text: () => 'text: "a"',
      date: () => 'date: "2027-01-01"',
      time: () => 'time: "19:00"',
      partySize: () => 'partySize: 2',
      input: () => 'input: { date: "2027-01-01", time: "19:00", partySize: 2 }',
      on: () => 'on: "2027-01-01"',
    };
    const ofType = (type: GraphQLCompositeType, left: number): string => {
      const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
      const inner = fields.filter((field) => isCompositeType(getNamedType(field.type)));
      if (left === 0 || inner.length === 0) return '{ __typename }';
      const parts = Array.from({ length: 1 + draw(2) }, (_, alias) => {
        const field = inner[draw(inner.length)];
        const inside = field === undefined ? undefined : getNamedType(field.type);
        if (field === undefined || !isCompositeType(inside)) return '__typename';
        const given = field.args.flatMap(({ name }) => literals[name]?.() ?? []).join(', ');
        return `a${alias}_${left}: ${field.name}${given === '' ? '' : `(${given})`} ${ofType(inside, left - 1)}`;
      });
      return `{ ${parts.join(' ')} }`;
    };
    const query = schema.getQueryType();
    return query == null ? '' : ofType(query, levels);
  })
  .filter((text) => validate(schema, parse(text)).length === 0);

describe('the cost of any operation', () => {
  const objectFields = (text: string) => (text.match(/a\d_\d:/g) ?? []).length;

  it('is never below the fields that have fields, nor above all fields of the largest answer and its weights', () => {
    fc.assert(
      fc.property(randomQuery, (text) => {
        const cost = costOf(text);
        const { fields } = operationSize({ ...measured(text), variables: {} });
        expect(cost).toBeGreaterThanOrEqual(objectFields(text));
        expect(cost).toBeLessThanOrEqual(fields + 10 * objectFields(text));
      }),
      { numRuns: 300 },
    );
  });

  it('never falls when something is added, a page grows, or a variable takes a literal’s place', () => {
    fc.assert(
      fc.property(randomQuery, randomQuery, (text, other) => {
        const cost = costOf(text);
        expect(costOf(`{ ${text.slice(1, -1)} ...F } fragment F on Query ${other}`)).toBe(
          cost + costOf(other),
        );
        expect(
          costOf(text.replaceAll(/first: (\d+)/g, (_, n) => `first: ${Number(n) + 7}`)),
        ).toBeGreaterThanOrEqual(cost);
        const variable = `query ($n: Int, $ids: [ID!]!) ${text.replaceAll(/first: \d+/g, 'first: $n').replaceAll(/ids: \[[^\]]*\]/g, 'ids: $ids')}`;
        expect(costOf(variable)).toBeGreaterThanOrEqual(cost);
      }),
      { numRuns: 300 },
    );
  });
});
