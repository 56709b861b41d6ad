import fc from 'fast-check';
import { expect, it } from 'vitest';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { packCandidates, unpackCandidates } from './search-candidates.ts';

const candidates = fc.array(
  fc.record({
    restaurantId: fc.integer({ min: 1, max: 2_147_483_647 }).map(restaurantId),
    distanceKm: fc.integer({ min: 0, max: 50_000 }).map((metres) => metres / 1_000),
    rating: fc.integer({ min: 1_000, max: 5_000 }).map((thousandths) => thousandths / 1_000),
    priceLevel: fc.option(fc.integer({ min: 1, max: 4 })),
    popularity: fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000),
  }),
);

it('unpacks what was packed', () => {
  fc.assert(
    fc.property(candidates, (some) => {
      expect(unpackCandidates(packCandidates(some))).toEqual(some);
    }),
  );
});

it('refuses a text that was cut', () => {
  expect(() => unpackCandidates('AAAA')).toThrow(RangeError);
});
