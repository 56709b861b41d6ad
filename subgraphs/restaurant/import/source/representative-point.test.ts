import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Coordinate, pointInPolygon, pointInPolygons, type Ring } from './representative-point.ts';

/** Even-odd rule. */
const isInside = ([x, y]: Coordinate, ring: Ring): boolean => {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [one, other] = [ring[index - 1], ring[index]];
    if (one === undefined || other === undefined || one[1] > y === other[1] > y) continue;
    if (x < ((other[0] - one[0]) * (y - one[1])) / (other[1] - one[1]) + one[0]) inside = !inside;
  }
  return inside;
};

/** Around a centre, with spokes of any length: rarely convex, never crossing itself. */
const star = fc
  .tuple(
    fc.double({ min: -170, max: 170, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
    fc.array(fc.double({ min: 0.00005, max: 0.002, noNaN: true }), { minLength: 5, maxLength: 24 }),
  )
  .map(([x, y, spokes]): Ring => {
    const corners = spokes.map((length, index): Coordinate => {
      const angle = (2 * Math.PI * index) / spokes.length;
      return [x + length * Math.cos(angle), y + length * Math.sin(angle)];
    });
    return [...corners, ...corners.slice(0, 1)];
  });

describe('pointInPolygon', () => {
  it('is inside, whatever the shape', () => {
    fc.assert(
      fc.property(star, (ring) => {
        const { latitude, longitude } = pointInPolygon([ring]);
        expect(isInside([longitude, latitude], ring)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is inside a bent building, whose centre is outside', () => {
    const bent: Ring = [
      [0, 0],
      [3, 0],
      [3, 3],
      [2.9, 3],
      [2.9, 0.1],
      [0, 0.1],
      [0, 0],
    ];
    const { latitude, longitude } = pointInPolygon([bent]);
    expect(isInside([longitude, latitude], bent)).toBe(true);
    expect(isInside([1.5, 1.5], bent)).toBe(false);
  });

  it('is not in a courtyard', () => {
    const outline: Ring = [
      [0, 0],
      [0, 4],
      [4, 4],
      [4, 0],
      [0, 0],
    ];
    const courtyard: Ring = [
      [1, 1],
      [1, 3],
      [3, 3],
      [3, 1],
      [1, 1],
    ];
    const { latitude, longitude } = pointInPolygon([outline, courtyard]);
    expect(isInside([longitude, latitude], outline)).toBe(true);
    expect(isInside([longitude, latitude], courtyard)).toBe(false);
  });

  it('is a corner where the polygon has no inside', () => {
    const flat: Ring = [
      [1, 1],
      [2, 1],
      [3, 1],
      [1, 1],
    ];
    expect(pointInPolygon([flat])).toEqual({ latitude: 1, longitude: 2 });
  });

  it('is in the largest of several', () => {
    const small: Ring = [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ];
    const large: Ring = [
      [5, 5],
      [5, 8],
      [8, 8],
      [8, 5],
      [5, 5],
    ];
    expect(pointInPolygons([[small], [large]]).latitude).toBeCloseTo(6.5);
  });
});
