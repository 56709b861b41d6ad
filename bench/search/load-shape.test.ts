import { describe, expect, it } from 'vitest';
import { seededRandom } from '#shared/inventory/domain/seeded-random.ts';
import { demandProfile } from '#standalone/demo/demand-profile.ts';
import { drawArrivals, shapeWeek } from './load-shape.ts';

const week = shapeWeek({
  weekdays: demandProfile.visitWeekday,
  hours: demandProfile.bookingMadeAtHour,
  peakToMean: demandProfile.peakToMeanLoad,
});
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the week', () => {
  it('has ten times the mean in its fullest hour, on Saturday evening', () => {
    expect(week).toHaveLength(168);
    const mean = sum(week.map(({ share }) => share)) / week.length;
    expect(1 / mean).toBeCloseTo(demandProfile.peakToMeanLoad, 6);
    expect(week.filter(({ share }) => share === 1)).toEqual([
      { weekday: 6, hour: 17, share: 1, phase: 'peak' },
    ]);
  });

  it('has its peaks on Friday and Saturday evenings alone', () => {
    const peaks = week.filter(({ phase }) => phase === 'peak');
    expect(peaks.map(({ weekday, hour }) => `${weekday} ${hour}`)).toEqual([
      '5 17',
      '5 18',
      '6 17',
      '6 18',
      '6 19',
    ]);
    expect(week.filter(({ hour, phase }) => hour === 4 && phase !== 'quiet')).toEqual([]);
  });

  it('cannot be made of shares that say nothing', () => {
    expect(() => shapeWeek({ weekdays: [1, 1], hours: [1, 1], peakToMean: 10 })).toThrow(RangeError);
  });
});

describe('arrivals', () => {
  const drawWeek = () =>
    drawArrivals({ week, seconds: 1_680, peakPerSecond: 100, random: seededRandom('week') });
  const arrivals = drawWeek();

  it('are as many as the hours say, in their order, and the same again', () => {
    // 10 s an hour, a mean of 10 a second.
    expect(Math.abs(arrivals.length - 16_800)).toBeLessThan(400);
    const moments = arrivals.map(({ atMilliseconds }) => atMilliseconds);
    expect(moments).toEqual(moments.toSorted((one, other) => one - other));
    expect(moments.at(-1)).toBeLessThan(1_680_000);
    expect(drawWeek()).toEqual(arrivals);
  });

  it('come in each hour at its own rate', () => {
    const fullest = week.findIndex(({ share }) => share === 1);
    const countIn = (hour: number) =>
      arrivals.filter(({ atMilliseconds }) => Math.floor(atMilliseconds / 10_000) === hour).length;
    expect(Math.abs(countIn(fullest) - 1_000)).toBeLessThan(100);
    expect(countIn(4)).toBe(0);
    expect(arrivals.filter(({ phase }) => phase === 'peak').length).toBe(
      sum(week.map(({ phase }, hour) => (phase === 'peak' ? countIn(hour) : 0))),
    );
  });

  it('are spread over each hour', () => {
    const positions = arrivals
      .filter(({ phase }) => phase === 'busy')
      .map(({ atMilliseconds }) => (atMilliseconds % 10_000) / 10_000);
    expect(positions.length).toBeGreaterThan(1_000);
    expect(sum(positions) / positions.length).toBeCloseTo(0.5, 1);
  });
});
