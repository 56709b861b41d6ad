import type { TableId } from '#shared/identifiers/identifiers.ts';
import type { BookingChannel, FloorPlan, SeatingType, TableBookability } from '../domain/restaurant-plan.ts';
import type { PartyAllocation } from '../domain/service-day-state.ts';
import type { ChoiceRule, ChosenTables } from '../domain/table-choice.ts';

/** A table, or tables pushed together, that somebody can book. */
export interface NaiveWay {
  readonly tableIds: readonly TableId[];
  readonly seating: SeatingType;
  readonly minimumParty: number;
  readonly maximumParty: number;
  readonly isCombination: boolean;
  readonly priority: number;
}

const mayBook = (channel: BookingChannel, bookability: TableBookability): boolean => {
  if (channel === 'WALK_IN') return true;
  if (channel === 'IN_HOUSE') return bookability !== 'WALK_IN_ONLY';
  return bookability === 'ONLINE';
};

/** A combination can be booked by whoever can book all of its tables, and is as late as its latest. */
export const naiveWays = ({ tables, combinations }: FloorPlan, channel: BookingChannel): NaiveWay[] => {
  const ways: NaiveWay[] = [];
  for (const table of tables)
    if (mayBook(channel, table.bookability))
      ways.push({ ...table, tableIds: [table.tableId], isCombination: false });
  for (const combination of combinations) {
    let isBookable = true;
    let priority = 0;
    for (const table of tables) {
      if (!combination.tableIds.includes(table.tableId)) continue;
      if (!mayBook(channel, table.bookability)) isBookable = false;
      if (table.priority > priority) priority = table.priority;
    }
    const areThere = combination.tableIds.every((id) => tables.some(({ tableId }) => tableId === id));
    if (isBookable && areThere) ways.push({ ...combination, isCombination: true, priority });
  }
  return ways;
};

/** When somebody wants to sit, in epoch milliseconds, the buffer included. */
export interface NaiveStay {
  readonly startsAt: number;
  readonly endsAt: number;
}

export const naiveIsFree = (parties: readonly PartyAllocation[], table: TableId, stay: NaiveStay): boolean =>
  !parties.some(
    (party) => party.tableIds.includes(table) && party.startsAt < stay.endsAt && stay.startsAt < party.endsAt,
  );

const quarter = 15 * 60_000;
/** A table is given out by the quarter of an hour: one that was begun is gone. */
const untilQuarter = (instant: number): number => Math.ceil(instant / quarter) * quarter;

/**
 * Free minutes at a table between the party and the ones before and after it, as far as they are too short for
 * anybody. Where nobody sits before or after, nothing is stranded.
 */
const strandedAt = (
  parties: readonly PartyAllocation[],
  table: TableId,
  stay: NaiveStay,
  shortestMinutes: number,
): number => {
  let before = Number.POSITIVE_INFINITY;
  let after = Number.POSITIVE_INFINITY;
  for (const party of parties) {
    if (!party.tableIds.includes(table)) continue;
    if (party.endsAt <= stay.startsAt)
      before = Math.min(before, (stay.startsAt - untilQuarter(party.endsAt)) / 60_000);
    else after = Math.min(after, (party.startsAt - untilQuarter(stay.endsAt)) / 60_000);
  }
  return (before < shortestMinutes ? before : 0) + (after < shortestMinutes ? after : 0);
};

export const naiveStrandedMinutes = (
  parties: readonly PartyAllocation[],
  tables: readonly TableId[],
  stay: NaiveStay,
  shortestMinutes: number,
): number => {
  let minutes = 0;
  for (const table of tables) minutes += strandedAt(parties, table, stay, shortestMinutes);
  return minutes;
};

export interface NaiveWish {
  readonly partySize: number;
  readonly seating: readonly SeatingType[] | null;
  readonly channel: BookingChannel;
  readonly stay: NaiveStay;
  readonly shortestMinutes: number;
}

const isOfSize = ({ minimumParty, maximumParty }: NaiveWay, partySize: number): boolean =>
  minimumParty <= partySize && partySize <= maximumParty;

/** Ways that take parties of that size. */
export const naiveWaysFor = (floorPlan: FloorPlan, channel: BookingChannel, partySize: number): NaiveWay[] =>
  naiveWays(floorPlan, channel).filter((way) => isOfSize(way, partySize));

/** By what a way is better than another, and which rule says so; the smaller number wins. */
const marksOf = (
  way: NaiveWay,
  parties: readonly PartyAllocation[],
  { stay, shortestMinutes }: NaiveWish,
): [ChoiceRule, number][] => [
  ['SMALLEST', way.isCombination ? 1 : 0],
  ['SMALLEST', way.maximumParty],
  ['SMALLEST', way.tableIds.length],
  ['PRIORITY', way.priority],
  ['FEWEST_STRANDED', naiveStrandedMinutes(parties, way.tableIds, stay, shortestMinutes)],
  ...way.tableIds.map((id): [ChoiceRule, number] => ['LOWEST_NUMBER', id]),
];

interface MarkedWay {
  readonly way: NaiveWay;
  readonly marks: readonly (readonly [ChoiceRule, number])[];
}

/** Where two ways first differ: by which rule, and by how much. */
const difference = (one: MarkedWay, other: MarkedWay): readonly [ChoiceRule, number] => {
  for (const [index, [rule, mark]] of one.marks.entries()) {
    const otherMark = other.marks[index]?.[1] ?? mark;
    if (mark !== otherMark) return [rule, mark - otherMark];
  }
  return ['LOWEST_NUMBER', 0];
};

const rulesInOrder: readonly ChoiceRule[] = ['SMALLEST', 'PRIORITY', 'FEWEST_STRANDED', 'LOWEST_NUMBER'];

/** Free ways from the best to the worst; of two that nothing tells apart the one that the plan has first. */
const rankedWays = (
  floorPlan: FloorPlan,
  parties: readonly PartyAllocation[],
  wish: NaiveWish,
): MarkedWay[] =>
  naiveWaysFor(floorPlan, wish.channel, wish.partySize)
    .filter(({ seating }) => wish.seating === null || wish.seating.includes(seating))
    .filter(({ tableIds }) => tableIds.every((table) => naiveIsFree(parties, table, wish.stay)))
    .map((way) => ({ way, marks: marksOf(way, parties, wish) }))
    .sort((one, other) => difference(one, other)[1]);

/**
 * The best way of all that are free. What decided is the rule by which the last of the others fell behind.
 * @param parties those that the service day knows of
 */
export const naiveChoice = (
  floorPlan: FloorPlan,
  parties: readonly PartyAllocation[],
  wish: NaiveWish,
): ChosenTables | null => {
  const ranked = rankedWays(floorPlan, parties, wish);
  const [best] = ranked;
  if (best === undefined) return null;
  let rule: ChoiceRule = 'ONLY_ONE';
  for (const other of ranked.slice(1)) {
    const [decided] = difference(best, other);
    if (rulesInOrder.indexOf(decided) > rulesInOrder.indexOf(rule)) rule = decided;
  }
  const { tableIds, seating, maximumParty, isCombination, priority } = best.way;
  return {
    tableIds,
    seating,
    maximumParty,
    isCombination,
    priority,
    choice: {
      rule,
      isCombination,
      spareSeats: maximumParty - wish.partySize,
      strandedMinutes: naiveStrandedMinutes(parties, tableIds, wish.stay, wish.shortestMinutes),
      freeOptions: ranked.length,
    },
  };
};

/** Seating types of the free ways, in the order in which the ways would be given out if nobody sat anywhere. */
export const naiveSeatingTypes = (
  floorPlan: FloorPlan,
  parties: readonly PartyAllocation[],
  wish: NaiveWish,
): SeatingType[] => {
  const types: SeatingType[] = [];
  for (const { way } of rankedWays(floorPlan, [], wish))
    if (!types.includes(way.seating) && way.tableIds.every((id) => naiveIsFree(parties, id, wish.stay)))
      types.push(way.seating);
  return types;
};
