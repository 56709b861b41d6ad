import { expect, it } from 'vitest';
import { employedAt } from '#shared/testing/employed-at.ts';
import { viewerOfClaims } from './token-claims.ts';

it.each([
  ['a diner', { sub: 'a', roles: ['diner'] }, { id: 'a', roles: ['DINER'], employments: [] }],
  [
    'a host, however it is spelt, and twice',
    { sub: 'a', roles: ['Host', 'host'], restaurants: ['rst_7', 'rst_7', 'rst_8'] },
    { id: 'a', roles: ['HOST'], employments: employedAt([7, 8], 'HOST') },
  ],
  [
    'a host with a role at each restaurant, the highest that is named there',
    {
      sub: 'a',
      roles: ['host'],
      restaurants: [{ id: 'rst_8', role: 'Owner' }, 'rst_7', { id: 'rst_7', role: 'manager' }, 'rst_8'],
    },
    { id: 'a', roles: ['HOST'], employments: [...employedAt([7], 'MANAGER'), ...employedAt([8], 'OWNER')] },
  ],
  ['an administrator', { sub: 'a', roles: ['ADMIN', 'x'] }, { id: 'a', roles: ['ADMIN'], employments: [] }],
  ['someone without a role', { sub: 'a' }, { id: 'a', roles: [], employments: [] }],
  [
    'a diner with a restaurant',
    { sub: 'a', roles: ['diner'], restaurants: ['rst_7'] },
    { id: 'a', roles: ['DINER'], employments: [] },
  ],
  [
    'someone who calls himself a partner',
    { sub: 'a', roles: ['partner'] },
    { id: 'a', roles: [], employments: [] },
  ],
])('make %s', (_who, claims, viewer) => {
  expect(viewerOfClaims(claims)).toEqual(viewer);
});

it.each([
  ['nobody', {}],
  ['an empty subject', { sub: '' }],
  ['a subject that is too long', { sub: 'x'.repeat(256) }],
  ["a partner's name", { sub: 'partner:example' }],
  ["a partner's name in capitals", { sub: 'Partner:example' }],
  ['the name of somebody who was erased', { sub: 'erased:1' }],
  ['roles that are no list', { sub: 'a', roles: 'diner' }],
  ['a restaurant that is none', { sub: 'a', roles: ['host'], restaurants: ['rst_0'] }],
  ['a role that is none', { sub: 'a', roles: ['host'], restaurants: [{ id: 'rst_7', role: 'king' }] }],
  ['a role at no restaurant', { sub: 'a', roles: ['host'], restaurants: [{ role: 'owner' }] }],
  [
    'more restaurants than anybody works for',
    { sub: 'a', roles: ['host'], restaurants: Array.from({ length: 501 }, (_, index) => `rst_${index + 1}`) },
  ],
])('make no viewer of %s', (_what, claims) => {
  expect(viewerOfClaims(claims)).toBeUndefined();
});
