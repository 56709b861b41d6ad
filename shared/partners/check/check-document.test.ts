import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkDocument } from './check-document.ts';

const sdl = `
  type Query { restaurant(id: ID!, at: When): Restaurant places: [Place!]! things: [Thing!]! }
  type Mutation { book(input: BookInput!): Booking! }
  interface Thing { id: ID! }
  type Restaurant implements Thing { id: ID! name: String! rating: Float tags(first: Int = 5): [String!]! }
  type Place implements Thing { id: ID! name: String! }
  type Booking { id: ID! seats: Int! }
  enum When { LUNCH DINNER }
  enum Seat { BAR HALL }
  input BookInput { name: String! partySize: Int seat: Seat contact: ContactInput }
  input ContactInput { phone: String }
`;
const present = buildSchema(sdl);
const check = (document: string, ...changes: readonly (readonly [string, string])[]) => {
  const changed = changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, sdl);
  return checkDocument(document, { present, changed: buildSchema(changed) });
};

const restaurant =
  'query R($id: ID!) { restaurant(id: $id, at: DINNER) { ...Parts } } fragment Parts on Restaurant { id name rating tags(first: 2) }';
const book = 'mutation B($input: BookInput!) { book(input: $input) { id seats } }';

describe('checkDocument', () => {
  it('finds nothing where nothing changed, and nothing in what is only added', () => {
    const nothing = { breaking: [], deprecated: [] };
    expect(checkDocument(restaurant, { present, changed: present })).toEqual(nothing);
    expect(check(restaurant, ['rating: Float', 'rating: Float! stars: Int'])).toEqual(nothing);
    expect(check(book, ['partySize: Int', 'partySize: Int pets: Int note: String! = ""'])).toEqual(nothing);
    expect(check(book, ['LUNCH', 'LUNCH BRUNCH'])).toEqual(nothing);
    expect(check(book, ['name: String! partySize', 'name: String partySize'])).toEqual(nothing);
  });

  it.each([
    [
      'a field that is gone',
      restaurant,
      'rating: Float',
      '',
      'Restaurant.rating',
      /Cannot query field "rating"/,
    ],
    [
      'an argument that is gone',
      restaurant,
      '(first: Int = 5)',
      '',
      'Restaurant.tags(first:)',
      /Unknown argument "first"/,
    ],
    [
      'a new required argument',
      restaurant,
      'at: When',
      'at: When, on: Int!',
      'Query.restaurant',
      /"on" of type "Int!" is required/,
    ],
    [
      'a literal value that is gone',
      restaurant,
      'DINNER',
      'SUPPER',
      'When.DINNER',
      /"DINNER" does not exist/,
    ],
    [
      'a type of a fragment that is gone',
      '{ things { id ... on Place { name } } }',
      'type Place implements Thing {',
      'type Place {',
      'Query.things',
      /can never be of type "Place"/,
    ],
    [
      'an answer that may be null',
      restaurant,
      'name: String! rating',
      'name: String rating',
      'Restaurant.name',
      /^The answer was String! and becomes String\.$/,
    ],
    [
      'an answer of another type',
      book,
      'seats: Int!',
      'seats: Float!',
      'Booking.seats',
      /was Int! and becomes Float!/,
    ],
    [
      'a list that becomes one',
      '{ things { id } }',
      'things: [Thing!]!',
      'things: Thing!',
      'Query.things',
      /was \[Thing!\]! and becomes Thing!/,
    ],
    [
      'a new required field of a variable',
      book,
      'partySize: Int',
      'partySize: Int phone: String!',
      'BookInput.phone',
      /new and required/,
    ],
    [
      'a field of a variable that is gone',
      book,
      'partySize: Int',
      '',
      'BookInput.partySize',
      /is gone; the client may send it/,
    ],
    [
      'a field of a variable that is narrower',
      book,
      'partySize: Int',
      'partySize: Int!',
      'BookInput.partySize',
      /sends was Int and becomes Int!/,
    ],
    [
      'a field within one of a variable',
      book,
      'phone: String',
      'phone: Int',
      'ContactInput.phone',
      /sends was String and becomes Int/,
    ],
    ['a value of a variable that is gone', book, 'BAR HALL', 'HALL', 'Seat.BAR', /value is gone/],
  ])('finds %s', (_what, document, from, to, coordinate, reason) => {
    const { breaking } = check(document, [from, to]);
    expect(breaking).toEqual([{ coordinate, reason: expect.stringMatching(reason) }]);
  });

  it('takes a narrower answer for what it is', () => {
    const narrower = ['things: [Thing!]!', 'things: [Place!]!'] as const;
    expect(check('{ things { id } }', narrower).breaking).toEqual([]);
  });

  it('names what is deprecated', () => {
    const { breaking, deprecated } = check(restaurant, [
      'rating: Float',
      'rating: Float @deprecated(reason: "Ask stars.")',
    ]);
    expect(breaking).toEqual([]);
    expect(deprecated).toEqual([
      { coordinate: 'Restaurant.rating', reason: 'The field Restaurant.rating is deprecated. Ask stars.' },
    ]);
  });

  it('says why a document is none', () => {
    expect(check('query {').breaking).toEqual([
      { coordinate: null, reason: expect.stringContaining('Syntax Error') },
    ]);
  });
});
