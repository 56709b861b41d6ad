import { expect, it } from 'vitest';
import { clientAttributes, createCountClients } from './client-identity.ts';

it.each([
  ['city-guide', '1.4.0', { 'graphql.client.name': 'city-guide', 'graphql.client.version': '1.4.0' }],
  [undefined, undefined, {}],
  ['ann@example.org', '+4312345678', { 'graphql.client.name': 'other', 'graphql.client.version': 'other' }],
  ['Ann Schmidt', '0664 731 0846', { 'graphql.client.name': 'other', 'graphql.client.version': 'other' }],
  [
    'com.example.diner',
    '2026.11.30-4',
    { 'graphql.client.name': 'com.example.diner', 'graphql.client.version': '2026.11.30-4' },
  ],
  [
    'diner-app',
    '2026.11.30-beta.4',
    { 'graphql.client.name': 'diner-app', 'graphql.client.version': '2026.11.30-beta.4' },
  ],
  [
    'com.example.app',
    '1.20.3',
    { 'graphql.client.name': 'com.example.app', 'graphql.client.version': '1.20.3' },
  ],
  ['0664-731-0846', '0664.731.0846', { 'graphql.client.name': 'other', 'graphql.client.version': 'other' }],
  ['call-731-0846', '731-0846', { 'graphql.client.name': 'other', 'graphql.client.version': 'other' }],
  ['4312345678', undefined, { 'graphql.client.name': 'other' }],
  ['', undefined, { 'graphql.client.name': 'other' }],
  ['a'.repeat(200), undefined, { 'graphql.client.name': 'a'.repeat(100) }],
])('a client %s of version %s', (name, version, attributes) => {
  expect(clientAttributes({ name, version })).toEqual(attributes);
});

it('counts so many clients by their names, and all others as one', () => {
  const count = createCountClients();
  expect(count(undefined)).toEqual({});
  expect(count({ name: 'diner-app', version: '1' })).toEqual({ 'graphql.client.name': 'diner-app' });
  const named = new Set(
    Array.from(
      { length: 1_000 },
      (_, index) => count({ name: `made-up-${index}`, version: undefined })['graphql.client.name'],
    ),
  );
  expect(named.size).toBe(20);
  expect(named).toContain('other');
  expect(count({ name: 'diner-app', version: '2' })).toEqual({ 'graphql.client.name': 'diner-app' });
});

it('says a partner by its slug, whatever others made up before', () => {
  const count = createCountClients();
  for (let index = 0; index < 100; index += 1) count({ name: `made-up-${index}`, version: undefined });
  const partner = { name: 'guide-20261130', version: undefined, isPartner: true };
  expect(count(partner)).toEqual({ 'graphql.client.name': 'guide-20261130' });
  expect(clientAttributes(partner)).toEqual({ 'graphql.client.name': 'guide-20261130' });
});
