import { describe, expect, it } from 'vitest';
import { restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer, Role } from '#shared/identity/viewer.ts';
import { mayBook, maySeeReservation } from './policies.ts';

const viewer = (id: string, roles: Role[], restaurants: number[] = []) => ({
  id: viewerId(id),
  roles,
  restaurantIds: restaurants.map(restaurantId),
});
const reservation = { restaurantId: restaurantId(7), dinerId: viewerId('diner') };

describe('who may see a reservation', () => {
  const cases: [string, MaybeViewer, boolean][] = [
    ['nobody', null, false],
    ['its diner', viewer('diner', ['DINER']), true],
    ['another diner', viewer('other', ['DINER']), false],
    ['a host of the restaurant', viewer('host', ['HOST'], [7]), true],
    ['a host of another restaurant', viewer('host', ['HOST'], [8]), false],
    ['a diner whose token names the restaurant', viewer('other', ['DINER'], [7]), false],
    ['an administrator', viewer('admin', ['ADMIN']), true],
    ['a partner', viewer('partner', ['PARTNER'], [7]), false],
  ];
  it.each(cases)('%s', (_who, who, expected) => {
    expect(maySeeReservation(who, reservation)).toBe(expected);
  });
});

it('lets diners, hosts and administrators book', () => {
  expect(mayBook(viewer('one', ['DINER']))).toBe(true);
  expect(mayBook(viewer('one', ['HOST']))).toBe(true);
  expect(mayBook(viewer('one', ['PARTNER']))).toBe(false);
  expect(mayBook(viewer('one', []))).toBe(false);
});
