import { describe, expect, it } from 'vitest';
import { seededRandom } from '#shared/inventory/domain/seeded-random.ts';
import { drawLeadHours, drawPartySize, shareBookedBefore } from './demand-profile.ts';

const draws = 20_000;
const drawMany = (draw: () => number) =>
  Array.from({ length: draws }, draw).sort((one, other) => one - other);
const shareOf = (values: readonly number[], least: number, most: number) =>
  (100 * values.filter((value) => value >= least && value <= most).length) / values.length;

describe('party sizes', () => {
  it.each([
    [1, 1, 1.6],
    [2, 2, 42.7],
    [3, 3, 16.7],
    [4, 4, 13.6],
    [5, 6, 11.2],
    [7, 8, 5.4],
    [9, 12, 4.3],
    [13, 20, 4.6],
  ])('%i to %i guests: %f %%', (least, most, share) => {
    const random = seededRandom('parties');
    const sizes = drawMany(() => drawPartySize(random));
    expect(Math.abs(shareOf(sizes, least, most) - share)).toBeLessThan(1.2);
  });
});

describe('lead times', () => {
  const random = seededRandom('leads');
  const all = drawMany(() => drawLeadHours(random, 0));

  it.each([
    [10, 1],
    [25, 5],
    [50, 48],
    [75, 161],
    [90, 341],
    [95, 505],
  ])('%i %% book at most %i hours before', (percentile, hours) => {
    expect(Math.abs(shareOf(all, 0, hours) - percentile)).toBeLessThan(1.5);
    expect(shareBookedBefore(hours)).toBeCloseTo(1 - percentile / 100, 10);
  });

  it.each([0.5, 24, 200, 1_000, 1_440, 3_000])('are at least %d hours where that is asked', (least) => {
    const leads = drawMany(() => drawLeadHours(random, least));
    expect(leads.at(0)).toBeGreaterThanOrEqual(least);
  });

  it('with a least one are those of the whole that are as long', () => {
    const long = drawMany(() => drawLeadHours(random, 161));
    expect(Math.abs(shareOf(long, 161, 341) - (100 * 15) / 25)).toBeLessThan(1.5);
  });
});
