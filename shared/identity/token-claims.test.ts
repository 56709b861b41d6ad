import { expect, it } from 'vitest';
import { viewerOfClaims } from './token-claims.ts';

it.each([
  ['a diner', { sub: 'a', roles: ['diner'] }, { id: 'a', roles: ['DINER'], restaurantIds: [] }],
  [
    'a host, however it is spelt, and twice',
    { sub: 'a', roles: ['Host', 'host'], restaurants: ['rst_7', 'rst_7', 'rst_8'] },
    { id: 'a', roles: ['HOST'], restaurantIds: [7, 8] },
  ],
  ['an administrator', { sub: 'a', roles: ['ADMIN', 'x'] }, { id: 'a', roles: ['ADMIN'], restaurantIds: [] }],
  ['someone without a role', { sub: 'a' }, { id: 'a', roles: [], restaurantIds: [] }],
  [
    'a diner with a restaurant',
    { sub: 'a', roles: ['diner'], restaurants: ['rst_7'] },
    { id: 'a', roles: ['DINER'], restaurantIds: [] },
  ],
  [
    'someone who calls himself a partner',
    { sub: 'a', roles: ['partner'] },
    { id: 'a', roles: [], restaurantIds: [] },
  ],
])('make %s', (_who, claims, viewer) => {
  expect(viewerOfClaims(claims)).toEqual(viewer);
});

it.each([
  ['nobody', {}],
  ['an empty subject', { sub: '' }],
  ['a subject that is too long', { sub: 'x'.repeat(256) }],
  ['roles that are no list', { sub: 'a', roles: 'diner' }],
  ['a restaurant that is none', { sub: 'a', roles: ['host'], restaurants: ['rst_0'] }],
])('make no viewer of %s', (_what, claims) => {
  expect(viewerOfClaims(claims)).toBeUndefined();
});
