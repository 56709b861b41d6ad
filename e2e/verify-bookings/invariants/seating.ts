import type { House } from '../houses.ts';
import type { AllocationRow } from './read-book.ts';
import type { Violation } from './violation.ts';

const at = (epochMilliseconds: number) => new Date(epochMilliseconds).toISOString();

const describe = ({ restaurantId, tableId, partyId, startsAt }: AllocationRow) =>
  `house ${restaurantId}, table ${tableId}, party ${partyId} from ${at(startsAt)}`;

/** Every two parties of a table, plainly. */
export const findOverlaps = (allocations: readonly AllocationRow[]): Violation[] => {
  const byTable = Map.groupBy(allocations, ({ restaurantId, tableId }) => `${restaurantId} ${tableId}`);
  const violations: Violation[] = [];
  for (const rows of byTable.values())
    for (const [index, one] of rows.entries())
      for (const other of rows.slice(index + 1))
        if (one.startsAt < other.endsAt && other.startsAt < one.endsAt)
          violations.push({ invariant: 'no-overlap', detail: `${describe(one)} and ${describe(other)}` });
  return violations;
};

/** Rows of each party together. */
export const partiesOf = (allocations: readonly AllocationRow[]): AllocationRow[][] => [
  ...Map.groupBy(allocations, ({ restaurantId, partyId }) => `${restaurantId} ${partyId}`).values(),
];

const isSame = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((item) => other.includes(item));

const fitsHouse = ({ plan: { floorPlan } }: House, tableIds: readonly number[], covers: number): boolean =>
  [
    ...floorPlan.tables.map((table) => ({ ...table, tableIds: [table.tableId] })),
    ...floorPlan.combinations,
  ].some(
    (option) =>
      isSame(option.tableIds, tableIds) && covers >= option.minimumParty && covers <= option.maximumParty,
  );

export const findOverCapacity = (
  allocations: readonly AllocationRow[],
  houses: readonly House[],
): Violation[] =>
  partiesOf(allocations).flatMap((rows) => {
    const [first] = rows;
    const house = houses.find(({ id }) => id === first?.restaurantId);
    if (first === undefined || house === undefined) return [];
    const tableIds = rows.map((row) => row.tableId);
    const isWhole = rows.every(
      (row) => row.covers === first.covers && row.startsAt === first.startsAt && row.endsAt === first.endsAt,
    );
    if (isWhole && fitsHouse(house, tableIds, first.covers)) return [];
    const detail = `${first.covers} covers at tables ${tableIds.join('+')}: ${describe(first)}`;
    return [{ invariant: 'no-over-capacity', detail }];
  });

/** Parties by the interval in which they start, counted one by one. */
export const findPacingExceeded = (
  allocations: readonly AllocationRow[],
  houses: readonly House[],
): Violation[] => {
  const violations: Violation[] = [];
  for (const { id, plan } of houses) {
    const { slotIntervalMinutes, pacingCovers, pacingParties } = plan.rules;
    const parties = partiesOf(allocations.filter((row) => row.restaurantId === id));
    const intervals = Map.groupBy(parties, ([first]) =>
      Math.floor((first?.startsAt ?? 0) / (slotIntervalMinutes * 60_000)),
    );
    for (const [interval, starting] of intervals) {
      const covers = starting.reduce((sum, [first]) => sum + (first?.covers ?? 0), 0);
      const isKept =
        (pacingCovers === null || covers <= pacingCovers) &&
        (pacingParties === null || starting.length <= pacingParties);
      if (isKept) continue;
      const from = at(interval * slotIntervalMinutes * 60_000);
      const detail = `house ${id} from ${from}: ${starting.length} parties, ${covers} covers`;
      violations.push({ invariant: 'pacing', detail });
    }
  }
  return violations;
};
