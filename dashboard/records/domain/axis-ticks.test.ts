import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks } from './axis-ticks.ts';

describe('axisTicks', () => {
  it.each([
    [0, 1, [0, 1]],
    [3, 1, [0, 1, 2, 3]],
    [42, 1, [0, 20, 40, 60]],
    [100, 1, [0, 25, 50, 75, 100]],
    [0.31, 0.01, [0, 0.1, 0.2, 0.3, 0.4]],
    [0, 0.01, [0, 0.01]],
  ])('up to %s', (largest, smallestStep, ticks) => {
    expect(axisTicks(largest, smallestStep)).toEqual(ticks);
  });

  it('reach the largest value with few numbers, whole ones where it is counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (largest) => {
        const ticks = axisTicks(largest, 1);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});
