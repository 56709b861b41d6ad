import { combinationId, restaurantId, sectionId, shiftId, tableId } from '#shared/identifiers/identifiers.ts';
import {
  type DiningTable,
  defaultBookingRules,
  type RestaurantPlan,
  type Weekday,
} from '#shared/inventory/domain/restaurant-plan.ts';

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const tableFixture = (id: number, minimumParty: number, maximumParty: number): DiningTable => ({
  tableId: tableId(id),
  name: String(id),
  sectionId: sectionId(1),
  minimumParty,
  maximumParty,
  seating: 'STANDARD',
  priority: 5,
  bookability: 'ONLINE',
});

/**
 * A restaurant in Vienna that seats 17:00 to 22:00 every day: tables 1 and 2 for two, 3 and 4 for four, 5 for six
 * outdoors, and the combination of 3 and 4 for eight.
 */
export const planFixture = (overrides: Partial<RestaurantPlan> = {}): RestaurantPlan => ({
  restaurantId: restaurantId(1),
  version: 1,
  timeZone: 'Europe/Vienna',
  bookableOnline: true,
  floorPlan: {
    sections: [{ sectionId: sectionId(1), name: 'Main room' }],
    tables: [
      tableFixture(1, 1, 2),
      tableFixture(2, 1, 2),
      tableFixture(3, 2, 4),
      tableFixture(4, 2, 4),
      { ...tableFixture(5, 2, 6), seating: 'OUTDOOR' },
    ],
    combinations: [
      {
        combinationId: combinationId(1),
        name: '3+4',
        tableIds: [tableId(3), tableId(4)],
        minimumParty: 5,
        maximumParty: 8,
        seating: 'STANDARD',
      },
    ],
  },
  shifts: weekdays.map((weekday) => ({
    shiftId: shiftId(weekday),
    weekday,
    name: 'dinner',
    firstSeatingMinute: 17 * 60,
    lastSeatingMinute: 22 * 60,
  })),
  changes: [],
  specialDays: [],
  slotPacing: [],
  rules: defaultBookingRules,
  ...overrides,
});
