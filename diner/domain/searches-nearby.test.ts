import { expect, it } from 'vitest';
import { searchesNearby } from './searches-nearby.ts';

const search = { place: 'Vienna', date: '2026-12-31', time: '19:00', party: 2 };

it('asks earlier, later, on the next day, and for any cuisine', () => {
  expect(searchesNearby({ ...search, cuisine: 'thai' })).toEqual({
    earlier: { ...search, cuisine: 'thai', time: '17:30' },
    later: { ...search, cuisine: 'thai', time: '20:30' },
    nextDay: { ...search, cuisine: 'thai', date: '2027-01-01' },
    anyCuisine: { ...search, cuisine: undefined },
  });
});

it.each([
  ['00:30', undefined, '02:00'],
  ['01:30', '00:00', '03:00'],
  ['22:30', '21:00', undefined],
])('does not leave the day of %s', (time, earlier, later) => {
  const nearby = searchesNearby({ ...search, time });
  expect([nearby.earlier?.time, nearby.later?.time]).toEqual([earlier, later]);
  expect(nearby.anyCuisine).toBeUndefined();
});
