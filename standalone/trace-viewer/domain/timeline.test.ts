import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimeline } from './timeline.ts';

const intervals = fc.array(
  fc
    .record({
      start: fc.double({ min: 0, max: 1e13, noNaN: true }),
      length: fc.double({ min: 0, max: 1e4, noNaN: true }),
    })
    .map(({ start, length }) => ({ start, end: start + length })),
  { minLength: 1, maxLength: 30 },
);

describe('the line of time', () => {
  it('is drawn as long as it is where something always ran', () => {
    const { at, pauses } = createTimeline([
      { start: 0, end: 100 },
      { start: 20, end: 40 },
    ]);
    expect([at(0), at(25), at(100)]).toEqual([0, 25, 100]);
    expect(pauses).toEqual([]);
  });

  it('leaves out hours in which nothing ran', () => {
    const { at, pauses, ticks } = createTimeline([
      { start: 0, end: 60 },
      { start: 7_200_000, end: 7_200_040 },
    ]);
    expect(pauses).toEqual([{ at: at(60), milliseconds: 7_199_940 }]);
    expect(at(60)).toBeCloseTo(58.2);
    expect(at(7_200_000)).toBeCloseTo(61.2);
    expect(at(7_200_040)).toBeCloseTo(100);
    expect(ticks.map(({ milliseconds }) => milliseconds)).toEqual([0, 50, 7_200_000]);
  });

  it('goes forward from 0 to 100, with ticks that stand apart', () => {
    fc.assert(
      fc.property(intervals, (all) => {
        const { at, ticks } = createTimeline(all);
        const times = all.flatMap(({ start, end }) => [start, end]).sort((one, other) => one - other);
        const places = times.map(at);
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(100);
          expect(place).toBeGreaterThanOrEqual((places[index - 1] ?? 0) - 1e-3);
        }
        expect(ticks.length).toBeLessThanOrEqual(9);
      }),
    );
  });

  it('is there of nothing', () => {
    expect(createTimeline([]).at(5)).toBe(0);
    expect(createTimeline([{ start: 3, end: 3 }]).at(3)).toBe(0);
  });
});
