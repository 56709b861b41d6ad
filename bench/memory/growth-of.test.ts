import { expect, it } from 'vitest';
import { growthOf } from './growth-of.ts';

const samplesOf = (megabytesAt: (seconds: number) => number) =>
  Array.from({ length: 120 }, (_, index) => ({ atSeconds: index * 5, megabytes: megabytesAt(index * 5) }));

it('tells a leak from a heap that finds its size', () => {
  const leak = growthOf(samplesOf((seconds) => 200 + seconds / 10));
  expect(leak.megabytesAMinute).toBeCloseTo(6, 6);
  expect(leak.mostMegabytes).toBeCloseTo(259.5, 6);
  expect(leak.lastQuarterToBefore).toBeGreaterThan(1.05);
  const settled = growthOf(samplesOf((seconds) => Math.min(300, 100 + seconds)));
  expect(settled).toEqual({ mostMegabytes: 300, megabytesAMinute: 0, lastQuarterToBefore: 1 });
});

it('says nothing of a few samples', () => {
  expect(() => growthOf([{ atSeconds: 0, megabytes: 1 }])).toThrow(RangeError);
});
