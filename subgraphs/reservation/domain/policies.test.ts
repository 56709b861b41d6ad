import { describe, expect, it } from 'vitest';
import { restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { partnerViewerId } from '#shared/identity/reserved-subjects.ts';
import type { MaybeViewer, RestaurantRole, Role } from '#shared/identity/viewer.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import { isHostOf } from './guest-book-policy.ts';
import {
  actorAt,
  booksForOthers,
  isHeldBy,
  mayBook,
  maySeeReservation,
  maySeeServiceRecords,
  maySeeWaitlistEntry,
} from './policies.ts';

const viewer = (id: string, roles: Role[], restaurants: number[] = [], as: RestaurantRole = 'OWNER') => ({
  id: viewerId(id),
  roles,
  employments: employedAt(restaurants, as),
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

it('lets diners, hosts, partners and administrators book, and partners for others', () => {
  for (const role of ['DINER', 'HOST', 'PARTNER', 'ADMIN'] as const) {
    expect(mayBook(viewer('one', [role]))).toBe(true);
    expect(booksForOthers(viewer('one', [role]))).toBe(role === 'PARTNER');
  }
  expect(mayBook(viewer('one', []))).toBe(false);
});

const everyone: readonly [string, MaybeViewer][] = [
  ['nobody', null],
  ['its diner', viewer('diner', ['DINER'])],
  ['another diner', viewer('other', ['DINER'], [7])],
  ['a host there', viewer('host', ['HOST'], [7], 'HOST')],
  ['a manager there', viewer('host', ['HOST'], [7], 'MANAGER')],
  ['an owner there', viewer('host', ['HOST'], [7], 'OWNER')],
  ['an owner elsewhere', viewer('host', ['HOST'], [8], 'OWNER')],
  ['an administrator', viewer('admin', ['ADMIN'])],
  ['a partner', viewer('partner:one', ['PARTNER'], [7])],
];
const allowed = (may: (who: MaybeViewer) => boolean) =>
  everyone.filter(([, who]) => may(who)).map(([name]) => name);
const house = ['a host there', 'a manager there', 'an owner there'];

it('shows a place in the line to its diner and to the hosts there', () => {
  const entry = { restaurantId: restaurantId(7), dinerId: viewerId('diner') };
  expect(allowed((who) => maySeeWaitlistEntry(who, entry))).toEqual(['its diner', ...house]);
});

it('shows guest books and queues to the hosts there alone, and lets managers merge', () => {
  expect(allowed((who) => isHostOf(who, restaurantId(7)))).toEqual(house);
  expect(allowed((who) => isHostOf(who, restaurantId(7), 'MANAGER'))).toEqual(house.slice(1));
});

it('shows the records of days to managers and administrators', () => {
  const seen = [...house.slice(1), 'an administrator'];
  expect(allowed((who) => maySeeServiceRecords(who, restaurantId(7)))).toEqual(seen);
});

it('leaves a hold to who holds it', () => {
  const hold = { holderId: viewerId('diner') };
  expect(allowed((who) => who !== null && isHeldBy(who.id, hold))).toEqual(['its diner']);
});

it('shows what a partner booked to that partner, and to nobody who is named like it', () => {
  const booked = { ...reservation, dinerId: partnerViewerId('one') };
  expect(allowed((who) => maySeeReservation(who, booked))).toEqual([
    ...house,
    'an administrator',
    'a partner',
  ]);
  expect(maySeeReservation(viewer('partner:two', ['PARTNER']), booked)).toBe(false);
});
