import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { readApiSchema } from '#schema/compose.ts';
import { freshSeconds } from './fresh-seconds.ts';

const schema = buildSchema(await readApiSchema());
const search =
  'searchRestaurants(input: { location: "Wien", date: "2026-12-04", time: "19:00", partySize: 2 })';

it.each([
  ['places alone', '{ places(text: "Wi") { name center { latitude } } }', 3_600],
  ['a profile', '{ restaurant(id: "rst_1") { name address { city } } }', 300],
  ['ratings', '{ restaurant(id: "rst_1") { name rating { average } } }', 60],
  ['what is free', `{ ${search} { id } }`, 5],
  [
    'what is free, in a fragment',
    `{ ...F } fragment F on Query { places(text: "W") { id } ${search} { id } }`,
    5,
  ],
  ['who asks', '{ places(text: "Wi") { name } viewer { id } }', 0],
  ['who waits', '{ restaurant(id: "rst_1") { waitlist(date: "2026-12-04") { id } } }', 0],
  ['who dines', '{ restaurant(id: "rst_1") { guests { edges { node { name } } } } }', 0],
  ['where webhooks go', '{ restaurant(id: "rst_1") { webhooks { url } } }', 0],
  ['a reservation', '{ reservation(id: "rsv_1") { status } }', 0],
  [
    'a mutation',
    'mutation { cancelReservation(input: { idempotencyKey: "k", reservationId: "r" }) { __typename } }',
    0,
  ],
])('%s', (_what, document, expected) => {
  expect(freshSeconds(schema, document)).toBe(expected);
});
