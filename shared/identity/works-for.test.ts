import { expect, it } from 'vitest';
import { restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import type { MaybeViewer, Role } from './viewer.ts';
import { worksFor } from './works-for.ts';

const someone = (roles: Role[], ...restaurants: number[]): MaybeViewer => ({
  id: viewerId('someone'),
  roles,
  restaurantIds: restaurants.map(restaurantId),
});

it.each<[string, MaybeViewer, boolean]>([
  ['nobody', null, false],
  ['a diner', someone(['DINER']), false],
  ['a diner who names the restaurant', someone(['DINER', 'PARTNER'], 1), false],
  ['its host', someone(['HOST'], 2, 1), true],
  ["another restaurant's host", someone(['HOST'], 2), false],
  ['an admin', someone(['ADMIN']), true],
])('says whether %s works for a restaurant', (_who, viewer, works) => {
  expect(worksFor(viewer, restaurantId(1))).toBe(works);
});
