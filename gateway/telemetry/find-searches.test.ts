import { buildSchema, Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { readApiSchema } from '#schema/compose.ts';
import { findSearches } from './find-searches.ts';

const schema = buildSchema(await readApiSchema());

const find = (text: string, variables: Readonly<Record<string, unknown>> = {}) => {
  const document = parse(text);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('no operation');
  return findSearches({ schema, document, operation, variables });
};

const literal = '{ location: "Vienna", date: "2026-11-27", time: "19:00", partySize: 2 }';

it('finds the input in a literal, in a variable, and in parts of both', () => {
  const input = { location: 'Vienna', date: '2026-11-27', time: '19:00', partySize: 2 };
  const found = [
    find(`{ searchRestaurants(input: ${literal}) { id } }`),
    find('query ($i: SearchRestaurantsInput!) { searchRestaurants(input: $i) { id } }', { i: input }),
    find(`query ($i: SearchRestaurantsInput! = ${literal}) { searchRestaurants(input: $i) { id } }`),
    find(
      'query ($p: Int!) { searchRestaurants(input: { location: "Vienna", date: "2026-11-27", time: "19:00", partySize: $p }) { id } }',
      { p: 2 },
    ),
  ];
  for (const searches of found) {
    expect(searches).toHaveLength(1);
    expect(searches[0]?.attributes).toMatchObject({
      'reservation.location': 'Vienna',
      'reservation.party_size': 2,
      'reservation.time_preference': '19:00',
    });
  }
});

it('finds the pages through aliases and fragments', () => {
  const text = `
    query ($no: Boolean!) { ...Searching viewer { id } }
    fragment Searching on Query {
      found: searchRestaurants(input: ${literal}) { id ...Paged }
      found: searchRestaurants(input: ${literal}) { ... on RestaurantSearch { second: results(first: 2) { list: edges { cursor } } } }
      skipped: searchRestaurants(input: ${literal}) @include(if: $no) { id }
    }
    fragment Paged on RestaurantSearch { results { edges { cursor } } counted: results { totalCount } }
  `;
  expect(find(text, { no: false }).map(({ place }) => place)).toEqual([
    {
      responseName: 'found',
      pages: [
        { responseName: 'results', edgesName: 'edges' },
        { responseName: 'second', edgesName: 'list' },
      ],
    },
  ]);
});

it('finds nothing in other operations, nor where the variables do not fit', () => {
  expect(find('{ places(text: "x") { id } }')).toEqual([]);
  expect(
    find('mutation { releaseHold(input: { idempotencyKey: "1", holdId: "2" }) { __typename } }'),
  ).toEqual([]);
  expect(
    find('query ($i: SearchRestaurantsInput!) { searchRestaurants(input: $i) { id } }', { i: {} }),
  ).toEqual([]);
});
