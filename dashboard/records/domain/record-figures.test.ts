import { describe, expect, it } from 'vitest';
import { figureOf, recordFigures, totalOf } from './record-figures.ts';

const friday = {
  parties: 10,
  covers: 30,
  noShows: 2,
  noShowCovers: 5,
  cancelled: 4,
  walkIns: 2,
  bookings: 12,
  leadTime: { medianMinutes: 2_160, underADay: 5, underAWeek: 4, underAMonth: 2, longer: 1 },
  partySizes: [
    { partySize: 2, parties: 6 },
    { partySize: 4, parties: 4 },
  ],
};
const saturday = {
  ...friday,
  noShows: 0,
  noShowCovers: 0,
  partySizes: [
    { partySize: 3, parties: 1 },
    { partySize: 2, parties: 9 },
  ],
};

describe('figureOf', () => {
  it.each([
    ['covers', 25, 0],
    ['bookings', 12, 0],
    ['walkIns', 2, 0],
    ['noShows', 2, 0],
    ['noShowRate', 0.25, null],
    ['cancelled', 4, 0],
    ['cancellationRate', 4 / 12, null],
    ['leadTimeDays', 1.5, null],
  ] as const)('%s is %s, and %s of nobody', (figure, value, ofNobody) => {
    expect(figureOf(figure, friday)).toBe(value);
    expect(figureOf(figure)).toBe(ofNobody);
  });
});

describe('totalOf', () => {
  it('adds up, and takes shares of the sums', () => {
    const total = totalOf([friday, saturday]);
    expect(recordFigures.map((figure) => figureOf(figure, total))).toEqual([
      55,
      24,
      4,
      2,
      0.125,
      8,
      8 / 24,
      null,
    ]);
    expect(total.leadTime).toEqual({
      medianMinutes: null,
      underADay: 10,
      underAWeek: 8,
      underAMonth: 4,
      longer: 2,
    });
    expect(total.partySizes).toEqual([
      { partySize: 2, parties: 15 },
      { partySize: 3, parties: 1 },
      { partySize: 4, parties: 4 },
    ]);
  });
});
