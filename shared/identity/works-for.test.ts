import { describe, expect, it } from 'vitest';
import { restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { employedAt } from '#shared/testing/employed-at.ts';
import { type MaybeViewer, type RestaurantRole, type Role, restaurantRoles } from './viewer.ts';
import { isEmployedAt, worksFor } from './works-for.ts';

const someone = (roles: Role[], ...restaurants: number[]): MaybeViewer => ({
  id: viewerId('someone'),
  roles,
  employments: employedAt(restaurants),
});

it.each<[string, MaybeViewer, boolean]>([
  ['nobody', null, false],
  ['a diner', someone(['DINER']), false],
  ['a diner who names the restaurant', someone(['DINER', 'PARTNER'], 1), false],
  ['its host', someone(['HOST'], 2, 1), true],
  ["another restaurant's host", someone(['HOST'], 2), false],
  ['a partner who says to work there', someone(['HOST', 'PARTNER'], 1), false],
  ['an admin', someone(['ADMIN']), true],
])('says whether %s works for a restaurant', (_who, viewer, works) => {
  expect(worksFor(viewer, restaurantId(1))).toBe(works);
});

describe('with what role', () => {
  const employee = (role: RestaurantRole): MaybeViewer => ({
    id: viewerId('someone'),
    roles: ['HOST'],
    employments: [...employedAt([2], 'OWNER'), ...employedAt([1], role)],
  });

  it.each<[RestaurantRole, boolean, boolean, boolean]>([
    ['HOST', true, false, false],
    ['MANAGER', true, true, false],
    ['OWNER', true, true, true],
  ])('a %s works there counts upwards', (role, asHost, asManager, asOwner) => {
    const asked = restaurantRoles.map((least) => worksFor(employee(role), restaurantId(1), least));
    expect(asked).toEqual([asHost, asManager, asOwner]);
    expect(restaurantRoles.map((least) => isEmployedAt(employee(role), restaurantId(1), least))).toEqual(
      asked,
    );
  });

  it('an administrator is nobody of the restaurant', () => {
    const admin = someone(['ADMIN'], 1);
    expect(worksFor(admin, restaurantId(1), 'OWNER')).toBe(true);
    expect(isEmployedAt(admin, restaurantId(1))).toBe(false);
  });
});
