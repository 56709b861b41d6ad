import type { TableId } from '#shared/identifiers/identifiers.ts';
import type { BookingOverride, HostChoice } from '../domain/placement.ts';
import type { RestaurantPlan } from '../domain/restaurant-plan.ts';
import type { PartyAllocation } from '../domain/service-day-state.ts';
import { naiveClockAt, naiveMinuteOf, naiveWindow } from './naive-clock.ts';
import { naiveDay, naiveShortestStay } from './naive-rules.ts';
import { naiveIsFree, naiveStrandedMinutes } from './naive-tables.ts';

/** Those of a party's tables that others have while it would sit there. */
export const naiveTakenTables = (parties: readonly PartyAllocation[], party: PartyAllocation): TableId[] =>
  party.tableIds.filter((table) => !naiveIsFree(parties, table, party));

/**
 * What a host's choice of tables means: how many are meant to sit there, and which rules it sets aside. Null where one
 * of the tables is not there on the date, or none was named.
 * @param parties all others
 */
export const naiveHostChoice = (
  plan: RestaurantPlan,
  serviceDate: string,
  parties: readonly PartyAllocation[],
  party: PartyAllocation,
): HostChoice | null => {
  const day = naiveDay(plan, serviceDate);
  const tables = day.floorPlan.tables.filter(({ tableId }) => party.tableIds.includes(tableId));
  const [first] = tables;
  if (first === undefined || tables.length < party.tableIds.length) return null;
  const names = [...party.tableIds].sort((one, other) => one - other).join(' ');
  const combination = day.floorPlan.combinations.find(({ tableIds }) => tableIds.join(' ') === names);
  const known = tables.length === 1 ? first : combination;
  let seats = 0;
  for (const table of tables) seats += table.maximumParty;
  const fewest = known?.minimumParty ?? 1;
  const most = known?.maximumParty ?? seats;
  const overrides: BookingOverride[] = [];
  if (tables.some(({ bookability }) => bookability !== 'ONLINE')) overrides.push('NOT_ONLINE_TABLE');
  if (party.covers < fewest || party.covers > most) overrides.push('OUTSIDE_TABLE_SIZE');
  if (known === undefined) overrides.push('TABLES_NOT_COMBINED');
  const { from, until } = naiveWindow(serviceDate, plan.timeZone);
  const clock = naiveClockAt(party.startsAt, plan.timeZone);
  return {
    tables,
    seating: (known ?? first).seating,
    choice: {
      rule: 'HOST',
      isCombination: tables.length > 1,
      spareSeats: most - party.covers,
      strandedMinutes: naiveStrandedMinutes(
        parties.filter((other) => other.endsAt > from && other.startsAt < until),
        party.tableIds,
        party,
        naiveShortestStay(day, naiveMinuteOf(clock, serviceDate)),
      ),
      freeOptions: 1,
    },
    overrides,
  };
};
