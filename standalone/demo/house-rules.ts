import { combinationId } from '#shared/identifiers/identifiers.ts';
import { assumedFloorPlan, type FloorPlanHints } from '#shared/inventory/domain/assumed-floor-plan.ts';
import {
  type BookingRules,
  type DiningTable,
  defaultBookingRules,
  type FloorPlan,
  type TableCombination,
  usualPriority,
} from '#shared/inventory/domain/restaurant-plan.ts';
import type { RandomNumbers } from '#shared/inventory/domain/seeded-random.ts';
import { oneOf } from './weighted-choice.ts';

const seatsOf = (tables: readonly DiningTable[]): number =>
  tables.reduce((sum, table) => sum + table.maximumParty, 0);

/** The largest tables of the room in one row, for parties that no three of them seat. */
const longTable = (row: readonly DiningTable[], id: number): TableCombination => ({
  combinationId: combinationId(id),
  name: row.map(({ name }) => name).join('+'),
  tableIds: row.map((table) => table.tableId),
  minimumParty: seatsOf(row) - Math.min(...row.map((table) => table.maximumParty)) + 1,
  maximumParty: Math.min(50, seatsOf(row)),
  seating: 'STANDARD',
});

/** Tables on the street are filled last, and stools at the bar are often for whoever walks in. */
const withHouseHabits = (table: DiningTable): DiningTable => ({
  ...table,
  priority: table.seating === 'OUTDOOR' ? 7 : usualPriority,
  bookability: table.seating === 'BAR' && table.tableId % 2 === 0 ? 'WALK_IN_ONLY' : table.bookability,
});

/** As an import assumes it of a house with so many seats, and long tables for celebrations. */
export const demoFloorPlan = (hints: FloorPlanHints): FloorPlan => {
  const { floorPlan } = assumedFloorPlan(hints);
  const standard = floorPlan.tables.filter(({ seating }) => seating === 'STANDARD');
  const rows = [4, 5].filter((length) => standard.length > length).map((length) => standard.slice(-length));
  const first = floorPlan.combinations.length + 1;
  return {
    ...floorPlan,
    tables: floorPlan.tables.map(withHouseHabits),
    combinations: [...floorPlan.combinations, ...rows.map((row, index) => longTable(row, first + index))],
  };
};

/** Mostly the default rules; some houses seat on the half hour, some limit what the kitchen takes on at a time. */
export const demoBookingRules = (floorPlan: FloorPlan, random: RandomNumbers): BookingRules => {
  const slotIntervalMinutes = random() < 0.25 ? 30 : 15;
  const limitsCovers = random() < 0.2;
  const limitsParties = random() < 0.1;
  const covers = Math.max(
    10,
    Math.round(seatsOf(floorPlan.tables) * (slotIntervalMinutes === 30 ? 0.5 : 0.3)),
  );
  return {
    ...defaultBookingRules,
    slotIntervalMinutes,
    bookingWindowDays: oneOf([60, 90, 90, 120], random),
    slotCutoffMinutes: oneOf([0, 0, 30, 60], random),
    shiftCutoffMinutes: oneOf([null, null, null, 0], random),
    bufferMinutes: oneOf([0, 0, 0, 15], random),
    cancellationCutoffMinutes: oneOf([0, 0, 120, 24 * 60], random),
    pacingCovers: limitsCovers ? covers : null,
    pacingParties: limitsParties ? (slotIntervalMinutes === 30 ? 5 : 3) : null,
  };
};
