import type { Database } from '#shared/database/database.ts';
import {
  combinationId,
  type RestaurantId,
  restaurantId,
  sectionId,
  shiftId,
  tableId,
} from '#shared/identifiers/identifiers.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import {
  type BookingRules,
  type DiningTable,
  defaultBookingRules,
  type RestaurantPlan,
  type TableCombination,
  type Weekday,
} from '#shared/inventory/domain/restaurant-plan.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import { saveProfiles } from '#subgraphs/restaurant/repositories/profile-writer.ts';
import { sampleProfile } from '#subgraphs/restaurant/testing/sample-profile.ts';

/** A small restaurant that many clients want at the same few times. */
export interface House {
  readonly id: RestaurantId;
  readonly publicId: string;
  readonly plan: RestaurantPlan;
  /** The times that are asked for, on its clock. */
  readonly times: readonly string[];
  readonly partySizes: readonly number[];
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** Dates move ahead while it runs. */
const bookingWindowDays = 700;

const table = (id: number, minimumParty: number, maximumParty: number): DiningTable => ({
  tableId: tableId(id),
  name: `T${id}`,
  sectionId: sectionId(1),
  minimumParty,
  maximumParty,
  seating: id % 4 === 0 ? 'BAR' : 'STANDARD',
  priority: 5,
  bookability: 'ONLINE',
});

const pushedTogether = (
  id: number,
  tables: readonly number[],
  minimumParty: number,
  maximumParty: number,
): TableCombination => ({
  combinationId: combinationId(id),
  name: tables.join('+'),
  tableIds: tables.map(tableId),
  minimumParty,
  maximumParty,
  seating: 'STANDARD',
});

interface HouseSketch {
  readonly timeZone: string;
  readonly tables: readonly DiningTable[];
  readonly combinations?: readonly TableCombination[];
  /** First and last seating, in minutes from local midnight of the service date. */
  readonly shifts: readonly (readonly [firstSeatingMinute: number, lastSeatingMinute: number])[];
  readonly rules: Partial<BookingRules>;
  readonly times: readonly string[];
  readonly partySizes: readonly number[];
}

const turn = (minutes: number) => [{ upToGuests: 50, minutes }];

const sketches: readonly HouseSketch[] = [
  // Tables enough: the kitchen is the limit.
  {
    timeZone: 'Europe/Vienna',
    tables: [1, 2, 3, 4, 5, 6, 7, 8].map((id) => table(id, 1, 4)),
    shifts: [[18 * 60, 19 * 60]],
    rules: { pacingCovers: 7, pacingParties: 3, turnTimes: turn(120) },
    times: ['18:00', '18:15', '18:30', '18:45', '19:00'],
    partySizes: [1, 2, 3, 4],
  },
  // Tables that larger parties need together, each at several times.
  {
    timeZone: 'America/New_York',
    tables: [table(1, 1, 2), table(2, 1, 2), table(3, 2, 4), table(4, 2, 4), table(5, 2, 4)],
    combinations: [pushedTogether(1, [1, 2], 3, 4), pushedTogether(2, [3, 5], 5, 8)],
    shifts: [[18 * 60, 21 * 60]],
    rules: { slotIntervalMinutes: 30, turnTimes: [{ upToGuests: 4, minutes: 75 }, ...turn(120)] },
    times: ['18:00', '18:30', '19:00', '19:30', '20:30', '21:00'],
    partySizes: [1, 2, 4, 6, 8],
  },
  // Two tables and two times: nearly everyone comes too late.
  {
    timeZone: 'Europe/Vienna',
    tables: [table(1, 1, 2), table(2, 2, 3)],
    shifts: [[19 * 60, 19 * 60 + 30]],
    rules: { slotIntervalMinutes: 30, turnTimes: turn(90) },
    times: ['19:00', '19:30'],
    partySizes: [1, 2, 3],
  },
  // Parties that reach from one service day into the next, which begins at 04:00. No clock changes there.
  {
    timeZone: 'Asia/Tokyo',
    tables: [table(1, 1, 4), table(2, 1, 4), table(3, 1, 4)],
    shifts: [
      [4 * 60, 5 * 60],
      [26 * 60, 27 * 60 + 45],
    ],
    rules: { pacingCovers: 6, turnTimes: turn(150) },
    times: ['02:00', '02:30', '03:45', '04:00', '04:30', '05:00'],
    partySizes: [2, 3, 4],
  },
];

const makeHouse = (sketch: HouseSketch, index: number): House => {
  const id = restaurantId(index + 1);
  return {
    id,
    publicId: restaurantPublicId.encode(id),
    times: sketch.times,
    partySizes: sketch.partySizes,
    plan: {
      restaurantId: id,
      version: 1,
      timeZone: sketch.timeZone,
      bookableOnline: true,
      floorPlan: {
        sections: [{ sectionId: sectionId(1), name: 'Main room' }],
        tables: sketch.tables,
        combinations: sketch.combinations ?? [],
      },
      shifts: weekdays.flatMap((weekday) =>
        sketch.shifts.map(([firstSeatingMinute, lastSeatingMinute], shift) => ({
          shiftId: shiftId(weekday * 10 + shift),
          weekday,
          name: `service ${shift + 1}`,
          firstSeatingMinute,
          lastSeatingMinute,
        })),
      ),
      rules: { ...defaultBookingRules, bookingWindowDays, holdMinutes: 1, ...sketch.rules },
      changes: [],
      specialDays: [],
      slotPacing: [],
    },
  };
};

export const houses: readonly House[] = sketches.map(makeHouse);

/** Where a search finds them all. */
export const housesNear = { latitude: 48.2066, longitude: 16.3735 };

export const writeHouses = async (database: Database): Promise<void> => {
  await saveProfiles(
    database,
    houses.map(({ id, plan: { timeZone } }) => sampleProfile(id, { name: `House ${id}`, timeZone })),
  );
  const plans = houses.map(({ plan }) => plan);
  await database.transaction((transaction) => writePlans(transaction, plans));
};

const firstDayAhead = 3;
const mostDaysAhead = 600;

/** The date that everyone wants in a round; each round has its own, so that books do not fill up for good. */
export const dateOfRound = (round: number): string =>
  Temporal.Now.plainDateISO('UTC')
    .add({ days: firstDayAhead + (round % mostDaysAhead) })
    .toString();
