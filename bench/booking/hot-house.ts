import { type RestaurantId, sectionId, shiftId, tableId } from '#shared/identifiers/identifiers.ts';
import {
  type DiningTable,
  defaultBookingRules,
  type RestaurantPlan,
  type Weekday,
} from '#shared/inventory/domain/restaurant-plan.ts';
import { seededRandom } from '#shared/inventory/domain/seeded-random.ts';

/** A table as hand-written code would have it. */
export interface HouseTable {
  readonly tableId: number;
  readonly minimumParty: number;
  readonly maximumParty: number;
}

/** The whole of the large restaurant that everyone wants; minutes are from local midnight. */
export const hotHouse = {
  timeZone: 'Europe/Vienna',
  firstSeatingMinute: 17 * 60,
  lastSeatingMinute: 22 * 60 + 30,
  slotMinutes: 15,
  /** Covers that the kitchen takes in one slot. */
  pacingCovers: 90,
  turnTimes: defaultBookingRules.turnTimes,
  /** The smallest first, as they are chosen. */
  tables: [
    ...Array.from({ length: 90 }, () => ({ minimumParty: 1, maximumParty: 2 })),
    ...Array.from({ length: 75 }, () => ({ minimumParty: 2, maximumParty: 4 })),
    ...Array.from({ length: 25 }, () => ({ minimumParty: 4, maximumParty: 6 })),
  ].map((size, index): HouseTable => ({ tableId: index + 1, ...size })),
} as const;

export const turnMinutesOf = (partySize: number): number =>
  hotHouse.turnTimes.find(({ upToGuests }) => partySize <= upToGuests)?.minutes ?? Number.NaN;

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export const hotHousePlan = (restaurantId: RestaurantId): Omit<RestaurantPlan, 'version'> => ({
  restaurantId,
  timeZone: hotHouse.timeZone,
  bookableOnline: true,
  floorPlan: {
    sections: [{ sectionId: sectionId(1), name: 'Hall' }],
    tables: hotHouse.tables.map(
      (table): DiningTable => ({
        ...table,
        tableId: tableId(table.tableId),
        name: `T${table.tableId}`,
        sectionId: sectionId(1),
        seating: 'STANDARD',
        priority: 5,
        bookability: 'ONLINE',
      }),
    ),
    combinations: [],
  },
  shifts: weekdays.map((weekday) => ({
    shiftId: shiftId(weekday),
    weekday,
    name: 'dinner',
    firstSeatingMinute: hotHouse.firstSeatingMinute,
    lastSeatingMinute: hotHouse.lastSeatingMinute,
  })),
  rules: { ...defaultBookingRules, pacingCovers: hotHouse.pacingCovers },
  changes: [],
  specialDays: [],
  slotPacing: [],
});

/** What a diner wants first. */
export interface Wish {
  readonly minute: number;
  readonly partySize: number;
}

/** Of 20 parties. */
const partySizes = [2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4, 5, 6, 6] as const;
const mostWantedMinute = 19 * 60 + 45;

/** So many wishes, most of them around a quarter to eight; the same in every evening of that seed. */
export const makeWishes = (count: number, seed: string): Wish[] => {
  const random = seededRandom(seed);
  const { firstSeatingMinute, lastSeatingMinute, slotMinutes } = hotHouse;
  return Array.from({ length: count }, () => {
    const spread = (random() + random() - 1) * 170;
    const minute = Math.round((mostWantedMinute + spread) / slotMinutes) * slotMinutes;
    return {
      minute: Math.min(lastSeatingMinute, Math.max(firstSeatingMinute, minute)),
      partySize: partySizes[Math.floor(random() * partySizes.length)] ?? 2,
    };
  });
};
