import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readApiSchema } from '#schema/compose.ts';
import { operationSize } from './operation-size.ts';

const schema = buildSchema(await readApiSchema());
const sizeOf = (query: string, variables: Record<string, unknown> = {}) => {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('no operation');
  return operationSize({ schema, document, operation, variables });
};

describe('the size of an operation', () => {
  it.each([
    ['fields', '{ viewer { id roles } }', {}, 3, 2],
    [
      'a page',
      '{ restaurant(id: "a") { reviews(first: 5) { totalCount edges { node { id } } } } }',
      {},
      18,
      5,
    ],
    ['a page of the usual length', '{ restaurant(id: "a") { reviews { edges { cursor } } } }', {}, 22, 4],
    [
      'as many as a variable says',
      'query ($n: Int) { places(text: "a", first: $n) { id } }',
      { n: 7 },
      14,
      2,
    ],
    ['as many as its default says', 'query ($n: Int = 3) { places(text: "a", first: $n) { id } }', {}, 6, 2],
    ['no page longer than there is', '{ places(text: "a", first: 2000000000) { id } }', {}, 200, 2],
    [
      'restaurants that are followed',
      'subscription ($r: [ID!]!) { availabilityChanged(restaurantIds: $r, date: "2027-01-01", time: "19:00", partySize: 2) { restaurant { id } } }',
      { r: ['a', 'b', 'c'] },
      1 * 3 + 2 * 3,
      3,
    ],
    ['ids', 'query ($ids: [ID!]!) { restaurants(ids: $ids) { id } }', { ids: ['a', 'b'] }, 4, 2],
    [
      'the days of a calendar',
      'query ($to: LocalDate!) { restaurants(ids: ["a", "b"]) { availabilityCalendar(from: "2027-01-01", to: $to, partySize: 2) { date reason } } }',
      { to: '2027-03-01' },
      2 * (1 + 60 * 3),
      3,
    ],
    [
      'dates the wrong way round, and what is no date, once',
      '{ restaurant(id: "a") { a: specialDays(from: "2027-01-02", to: "2027-01-01") { date } b: specialDays(from: "x", to: "y") { date } } }',
      {},
      5,
      3,
    ],
    [
      'no more days than a page has items',
      '{ restaurant(id: "a") { specialDays(from: "2027-01-01", to: "9999-01-01") { date } } }',
      {},
      201,
      3,
    ],
    ['short lists once', '{ restaurant(id: "a") { openingHours } }', {}, 2, 2],
    ['long lists as a page', '{ restaurant(id: "a") { book(date: "2027-01-01") { id } } }', {}, 201, 3],
    ['introspection once', '{ __schema { types { name } } }', {}, 1, 1],
    ['aliases', '{ a: viewer { id } b: viewer { id } }', {}, 4, 2],
    [
      'a fragment wherever it is spread',
      '{ a: viewer { ...V } b: viewer { ...V } } fragment V on Viewer { id roles }',
      {},
      6,
      2,
    ],
    [
      'a fragment by the page it is in',
      '{ restaurant(id: "a") { a: reviews(first: 1) { ...R } b: reviews(first: 3) { ...R } } } fragment R on ReviewConnection { edges { ... on ReviewEdge { cursor } } }',
      {},
      11,
      4,
    ],
    [
      'members of a union',
      'mutation ($i: ReleaseHoldInput!) { releaseHold(input: $i) { __typename ... on Refusal { message } } }',
      { i: { idempotencyKey: 'a', holdId: 'b' } },
      3,
      2,
    ],
  ])('counts %s', (_what, query, variables, fields, levels) => {
    expect(sizeOf(query, variables)).toEqual({ fields, levels });
  });

  it('is found in no time where fragments double and double', () => {
    const doubled = Array.from(
      { length: 60 },
      (_, n) =>
        `fragment F${n} on Restaurant { a: reviews(first: 1) { edges { node { restaurant { ...F${n + 1} } } } } b: reviews(first: 1) { edges { node { restaurant { ...F${n + 1} } } } } }`,
    );
    const { fields } = sizeOf(
      `{ restaurant(id: "a") { ...F0 } } ${doubled.join(' ')} fragment F60 on Restaurant { id }`,
    );
    expect(fields).toBeGreaterThan(2 ** 60);
  });

  it('is nothing where variables do not fit: who executes says so', () => {
    expect(sizeOf('query ($n: Int!) { places(text: "a", first: $n) { id } }')).toEqual({
      fields: 0,
      levels: 0,
    });
  });
});
