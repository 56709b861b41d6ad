import { type RestaurantId, sectionId, shiftId, tableId } from '#shared/identifiers/identifiers.ts';
import {
  type DiningTable,
  defaultBookingRules,
  type RestaurantPlan,
  type Weekday,
} from '#shared/inventory/domain/restaurant-plan.ts';

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const sections = ['Hall', 'Winter garden', 'Terrace', 'Bar'].map((name, index) => ({
  sectionId: sectionId(index + 1),
  name,
}));
const tablesInSection = 20;

/** Of a section's tables: eight for two, eight for four, four for six. */
const sizeOf = (index: number): Pick<DiningTable, 'minimumParty' | 'maximumParty'> => {
  if (index < 8) return { minimumParty: 1, maximumParty: 2 };
  return index < 16 ? { minimumParty: 1, maximumParty: 4 } : { minimumParty: 3, maximumParty: 6 };
};

const tables = sections.flatMap((section, number) =>
  Array.from({ length: tablesInSection }, (_, index): DiningTable => {
    const id = number * tablesInSection + index + 1;
    return {
      ...sizeOf(index),
      tableId: tableId(id),
      name: `T${id}`,
      sectionId: section.sectionId,
      seating: 'STANDARD',
      priority: 5,
      bookability: 'ONLINE',
    };
  }),
);

const hourNow = 15;
export const firstSeatingMinute = 17 * 60;
export const longestTurnMinutes = 105;
export const lastSeatingMinute = 23 * 60 + 30;

/** Where it is afternoon now, so that a run at any hour sees the same evening ahead. The signs are the names' own. */
export const afternoonZone = (now: Temporal.Instant): string => {
  const ahead = hourNow - now.toZonedDateTimeISO('UTC').hour;
  const offset = ahead < -11 ? ahead + 24 : ahead;
  return offset === 0 ? 'Etc/GMT' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset)}`;
};

/** Eighty tables in four rooms, open from five. */
export const eveningHousePlan =
  (timeZone: string) =>
  (restaurantId: RestaurantId): Omit<RestaurantPlan, 'version'> => ({
    restaurantId,
    timeZone,
    bookableOnline: true,
    floorPlan: { sections, tables, combinations: [] },
    shifts: weekdays.map((weekday) => ({
      shiftId: shiftId(weekday),
      weekday,
      name: 'dinner',
      firstSeatingMinute,
      lastSeatingMinute,
    })),
    rules: {
      ...defaultBookingRules,
      turnTimes: [
        { upToGuests: 2, minutes: 75 },
        { upToGuests: 4, minutes: 90 },
        { upToGuests: 50, minutes: longestTurnMinutes },
      ],
      pacingCovers: 60,
    },
    changes: [],
    specialDays: [],
    slotPacing: [],
  });
