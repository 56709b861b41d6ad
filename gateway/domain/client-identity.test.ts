import { expect, it } from 'vitest';
import { clientAttributes } from './client-identity.ts';

it.each([
  ['city-guide', '1.4.0', { 'graphql.client.name': 'city-guide', 'graphql.client.version': '1.4.0' }],
  [undefined, undefined, {}],
  ['ann@example.org', '+4312345678', { 'graphql.client.name': 'other', 'graphql.client.version': 'other' }],
  ['4312345678', undefined, { 'graphql.client.name': 'other' }],
  ['', undefined, { 'graphql.client.name': 'other' }],
  ['a'.repeat(200), undefined, { 'graphql.client.name': 'a'.repeat(100) }],
])('a client %s of version %s', (name, version, attributes) => {
  expect(clientAttributes({ name, version })).toEqual(attributes);
});
