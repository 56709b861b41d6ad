import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, type Place } from '#dashboard/floor/domain/place-tables.ts';
import { nearestFreePlace, neighbourOf, roomSize, stepPlace } from './table-spots.ts';

const at = (x: number, y: number): Place => ({ x, y, width: 2, depth: 2, shape: 'ROUND' });
const places = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })).map(([x, y]) => at(x, y)),
  { maxLength: 15 },
);

describe('a free place', () => {
  it('is free, in the room, and the wished one where that is free', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), (taken, x, y) => {
        const found = nearestFreePlace(at(x, y), taken);
        expect(taken.some((other) => overlap(found, other))).toBe(false);
        expect(Math.min(found.x, found.y)).toBeGreaterThanOrEqual(0);
        if (!taken.some((other) => overlap(at(x, y), other))) expect(found).toEqual(at(x, y));
      }),
    );
  });

  it('is as near as can be', () => {
    expect(nearestFreePlace(at(4, 4), [at(3, 4)])).toEqual(at(5, 4));
  });
});

describe('a step', () => {
  it.each([
    ['right', 1, [], 6, 5],
    ['left', 4, [], 1, 5],
    ['left', 8, [], 0, 5],
    ['up', 1, [at(5, 3)], 5, 1],
    ['up', 1, [at(5, 3), at(5, 1)], 5, 5],
    ['down', 1, [at(5, 7)], 5, 9],
  ] as const)('%s by %i beside %j', (direction, steps, taken, x, y) => {
    expect(stepPlace(at(5, 5), direction, steps, taken)).toEqual(at(x, y));
  });
});

describe('the table that an arrow key leads to', () => {
  const spots = [
    { key: 'a', place: at(0, 0) },
    { key: 'b', place: at(10, 0) },
    { key: 'c', place: at(0, 10) },
    { key: 'd', place: at(12, 10) },
  ];
  it.each([
    ['a', 'right', 'b'],
    ['a', 'down', 'c'],
    ['d', 'left', 'c'],
    ['d', 'up', 'b'],
    ['a', 'left', undefined],
    ['b', 'up', undefined],
  ] as const)('from %s to the %s is %s', (from, direction, key) => {
    const spot = spots.find((one) => one.key === from);
    expect(spot && neighbourOf(spots, spot, direction)?.key).toBe(key);
  });
});

describe('the size of a room', () => {
  it.each([
    [[], 22, 6],
    [[at(30, 4)], 33, 8],
  ])('with %j', (drawn, columns, rows) => {
    expect(roomSize(drawn)).toEqual({ columns, rows });
  });
});
