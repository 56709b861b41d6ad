import { describe, expect, it } from 'vitest';
import { restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer, Role } from '#shared/identity/viewer.ts';
import { actorAt, mayBook, maySeeReservation } from './policies.ts';

const viewer = (id: string, roles: Role[], restaurants: number[] = []) => ({
  id: viewerId(id),
  roles,
  restaurantIds: restaurants.map(restaurantId),
});
const reservation = { restaurantId: restaurantId(7), dinerId: viewerId('diner'), source: 'ONLINE' as const };

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

it('shows what the house booked to the house alone, and not to who took the call once they have left', () => {
  const inHouse = { ...reservation, dinerId: viewerId('host'), source: 'IN_HOUSE' as const };
  expect(maySeeReservation(viewer('host', ['HOST'], [7]), inHouse)).toBe(true);
  expect(maySeeReservation(viewer('host', ['HOST'], [8]), inHouse)).toBe(false);
  expect(maySeeReservation(viewer('host', ['DINER']), { ...inHouse, source: 'WALK_IN' })).toBe(false);
});

it.each([
  [viewer('one', ['DINER']), 'DINER'],
  [viewer('one', ['HOST', 'DINER'], [7]), 'HOST'],
  [viewer('one', ['HOST', 'DINER'], [8]), 'DINER'],
  [viewer('one', ['ADMIN']), 'ADMIN'],
  [viewer('one', ['PARTNER']), 'PARTNER'],
])('knows in whose name somebody acts: %o is %s', (who, role) => {
  expect(actorAt(who, restaurantId(7))).toEqual({ id: who.id, role });
});

it('lets diners, hosts and administrators book', () => {
  expect(mayBook(viewer('one', ['DINER']))).toBe(true);
  expect(mayBook(viewer('one', ['HOST']))).toBe(true);
  expect(mayBook(viewer('one', ['PARTNER']))).toBe(false);
  expect(mayBook(viewer('one', []))).toBe(false);
});
