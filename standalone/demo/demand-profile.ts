import type { RandomNumbers } from '#shared/inventory/domain/seeded-random.ts';
import { type Weighted, weightedChoice } from './weighted-choice.ts';

/**
 * How real restaurants are booked. Shares in percent: visits and parties from 36,259 bookings at 275 restaurants,
 * January to May 2017; cancellations and no-shows from 119,390 hotel bookings.
 */
export const demandProfile = {
  /** Monday first. */
  visitWeekday: [9, 10.1, 12, 12.2, 21.6, 23.6, 11.6],
  /** By the hour on the clock, 0 to 23. */
  visitHour: [
    0.5, 0.3, 0.2, 0.2, 0.1, 0, 0, 0, 0, 0, 0.3, 3.1, 3.2, 1.9, 0.9, 0.5, 1.3, 9.5, 27.2, 24.4, 14.4, 7.7,
    3.2, 1,
  ],
  /** By the hour on the clock, 0 to 23. */
  bookingMadeAtHour: [
    2, 1, 0.4, 0.3, 0.1, 0.1, 0.1, 0.4, 0.7, 0.9, 1.9, 3.7, 4.4, 4.1, 4.4, 5.6, 7.7, 13.8, 13.3, 9, 7.7, 7.1,
    6.8, 4.5,
  ],
  /** Share of bookings made at most so many hours before the visit. */
  leadTimeHours: [
    [0, 0],
    [10, 1],
    [25, 5],
    [50, 48],
    [75, 161],
    [90, 341],
    [95, 505],
    [99, 935],
    [100, 1_440],
  ],
  partySize: [
    [1, 1, 1.6],
    [2, 2, 42.7],
    [3, 3, 16.7],
    [4, 4, 13.6],
    [5, 5, 6.3],
    [6, 6, 4.9],
    [7, 7, 2.7],
    [8, 8, 2.7],
    [9, 12, 4.3],
    [13, 20, 4.6],
  ],
  cancelledShare: 36,
  noShowShare: 1,
  reviewsPer100Diners: 2.8,
  /** What comes in the fullest hour of a week, to the mean of its hours. */
  peakToMeanLoad: 10,
  searchesPerBooking: 120,
} as const;

const drawPartyRange = weightedChoice(
  demandProfile.partySize.map(
    ([least, most, share]): Weighted<readonly [number, number]> => [[least, most], share],
  ),
);

/** 1 to 20; in the open ranges smaller parties are likelier. */
export const drawPartySize = (random: RandomNumbers): number => {
  const [least, most] = drawPartyRange(random);
  return least + Math.floor((most - least + 1) * random() ** 2);
};

/** The hour on the clock at which somebody books, 0 to 23. */
export const drawBookingHour: (random: RandomNumbers) => number = weightedChoice(
  demandProfile.bookingMadeAtHour.map((share, hour): Weighted<number> => [hour, share]),
);

const interpolate = (value: number, from: 0 | 1, to: 0 | 1): number => {
  const points = demandProfile.leadTimeHours;
  for (let index = 1; index < points.length; index += 1) {
    const below = points[index - 1];
    const above = points[index];
    if (below === undefined || above === undefined || value > above[from]) continue;
    return below[to] + ((value - below[from]) / (above[from] - below[from])) * (above[to] - below[to]);
  }
  return points.at(-1)?.[to] ?? 0;
};

/** Share of bookings, 0 to 1, that are made at least so many hours before the visit. */
export const shareBookedBefore = (hours: number): number => 1 - interpolate(Math.max(0, hours), 1, 0) / 100;

/** Hours from booking to visit, of those bookings that are made at least so many hours before. */
export const drawLeadHours = (random: RandomNumbers, leastHours: number): number => {
  const share = 1 - shareBookedBefore(leastHours) * random();
  return Math.max(leastHours, interpolate(share * 100, 0, 1));
};
