import { combinationId, sectionId, tableId } from '#shared/identifiers/identifiers.ts';
import {
  type DiningTable,
  type FloorPlan,
  type SeatingType,
  type Section,
  type TableCombination,
  usualPriority,
} from './restaurant-plan.ts';
import { type RandomNumbers, seededRandom } from './seeded-random.ts';

/** What is known of a restaurant whose floor plan is not. */
export interface FloorPlanHints {
  /** Names the restaurant for good: the same name gives the same plan. */
  readonly reference: string;
  /** In lower case words. */
  readonly cuisines: readonly string[];
  /** Seats, where the restaurant says so. */
  readonly capacity: number | null;
  readonly outdoorSeating: boolean;
  readonly bar: boolean;
}

export interface AssumedFloorPlan {
  readonly floorPlan: FloorPlan;
  /** True where not even the number of seats is the restaurant's own. */
  readonly assumed: boolean;
}

/** Halls of more are planned as if they had so many: beyond that online bookings are not what fills them. */
const mostSeats = 500;
const smallHouses = new Set([
  'coffee shop',
  'crepe',
  'ice cream',
  'kebab',
  'ramen',
  'sandwich',
  'sushi',
  'tapas',
]);
const largeHouses = new Set([
  'buschenschank',
  'chinese',
  'diner',
  'heuriger',
  'international',
  'steak house',
]);
const counterHouses = new Set(['japanese', 'ramen', 'sushi', 'teppanyaki']);

/**
 * A plausible floor plan: mostly tables for two and four, some for six and eight, a bar, counter or terrace
 * where there are hints of one, and neighbouring tables that can be pushed together. Seats add up to the
 * capacity, but for an odd one; without a capacity they are what such houses have, in some 8 to 20 tables.
 */
export const assumedFloorPlan = (hints: FloorPlanHints): AssumedFloorPlan => {
  const random = seededRandom(hints.reference);
  const seats =
    hints.capacity === null ? typicalSeats(hints.cuisines, random) : Math.min(hints.capacity, mostSeats);
  return { floorPlan: layOut(areasOf(hints, seats), random), assumed: hints.capacity === null };
};

const typicalSeats = (cuisines: readonly string[], random: RandomNumbers): number => {
  const [least, most] = cuisines.some((cuisine) => largeHouses.has(cuisine))
    ? [40, 64]
    : cuisines.some((cuisine) => smallHouses.has(cuisine))
      ? [24, 36]
      : [30, 56];
  return least + 2 * Math.floor(random() * ((most - least) / 2 + 1));
};

interface Area {
  readonly section: string;
  readonly seating: SeatingType;
  readonly seats: number;
  /** Before the number, in names of tables. */
  readonly prefix: string;
}

/** Small houses have one room: a bar or terrace of two seats is none. */
const leastSeatsToDivide = 16;

const areasOf = ({ cuisines, outdoorSeating, bar }: FloorPlanHints, seats: number): Area[] => {
  const share = (part: number): number =>
    seats < leastSeatsToDivide ? 0 : 2 * Math.round((seats * part) / 2);
  const counter = cuisines.some((cuisine) => counterHouses.has(cuisine)) ? Math.min(8, share(0.2)) : 0;
  const barStools = bar ? Math.min(10, share(0.15)) : 0;
  const highTops = bar && seats >= 40 ? 4 : 0;
  const outdoor = outdoorSeating ? share(0.25) : 0;
  const indoor = seats - counter - barStools - highTops - outdoor;
  const garden = cuisines.includes('heuriger') || cuisines.includes('buschenschank');
  const areas: Area[] = [
    { section: 'Dining room', seating: 'STANDARD', seats: indoor, prefix: '' },
    { section: 'Counter', seating: 'COUNTER', seats: counter, prefix: 'C' },
    { section: 'Bar', seating: 'BAR', seats: barStools, prefix: 'B' },
    { section: 'Bar', seating: 'HIGH_TOP', seats: highTops, prefix: 'H' },
    { section: garden ? 'Garden' : 'Terrace', seating: 'OUTDOOR', seats: outdoor, prefix: 'T' },
  ];
  return areas.filter((area) => area.seats > 0);
};

const layOut = (areas: readonly Area[], random: RandomNumbers): FloorPlan => {
  const sections: Section[] = [];
  const tables: DiningTable[] = [];
  const combinations: TableCombination[] = [];
  for (const area of areas) {
    let section = sections.find(({ name }) => name === area.section);
    if (section === undefined) {
      section = { sectionId: sectionId(sections.length + 1), name: area.section };
      sections.push(section);
    }
    const row: DiningTable[] = [];
    for (const size of tableSizes(area, random)) {
      row.push({
        tableId: tableId(tables.length + row.length + 1),
        name: `${area.prefix}${row.length + 1}`,
        sectionId: section.sectionId,
        // Nobody falls between two sizes, nor a guest alone where there are no tables for two.
        minimumParty: Math.min(smallestParty(size), (row.at(-1)?.maximumParty ?? 0) + 1),
        maximumParty: size,
        seating: area.seating,
        priority: usualPriority,
        bookability: 'ONLINE',
      });
    }
    for (const members of neighbours(row)) {
      combinations.push(combine(members, combinations.length + 1));
    }
    tables.push(...row);
  }
  return { sections, tables, combinations };
};

/** Ascending, so that neighbours are alike. */
const tableSizes = ({ seating, seats }: Area, random: RandomNumbers): number[] => {
  if (seats < 2) return [1];
  const sizes: number[] = [];
  let left = seats;
  while (left >= 2) {
    const size = Math.min(
      seating === 'STANDARD' || seating === 'OUTDOOR' ? drawSize(seats, random) : 2,
      left - (left % 2),
    );
    sizes.push(size);
    left -= size;
  }
  // A dining room of nothing but small tables would turn a party of four away.
  if (seating === 'STANDARD' && !sizes.some((size) => size >= 4) && sizes.length >= 2) {
    sizes.splice(0, 2, 4);
  }
  return sizes.sort((one, other) => one - other);
};

const drawSize = (seats: number, random: RandomNumbers): number => {
  const [twos, fours, sixes] = seats > 120 ? [0.25, 0.7, 0.9] : [0.42, 0.86, 0.97];
  const drawn = random();
  if (drawn < twos) return 2;
  if (drawn < fours) return 4;
  return drawn < sixes ? 6 : 8;
};

/** Larger tables are kept for parties that need them. */
const smallestParty = (size: number): number => (size <= 2 ? 1 : size <= 4 ? 2 : size / 2);

/** Pairs side by side, and threes for the parties that a pair is too small for. */
const neighbours = (row: readonly DiningTable[]): DiningTable[][] => {
  const groups: DiningTable[][] = [];
  for (const length of [2, 3]) {
    for (let first = 0; first + length <= row.length; first += length)
      groups.push(row.slice(first, first + length));
  }
  return groups;
};

/** For parties that fewer of its tables do not seat. */
const combine = (members: readonly DiningTable[], id: number): TableCombination => {
  const sizes = members.map(({ maximumParty }) => maximumParty);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const [first] = members;
  if (first === undefined) throw new RangeError('a combination without tables');
  return {
    combinationId: combinationId(id),
    name: members.map(({ name }) => name).join('+'),
    tableIds: members.map((table) => table.tableId),
    minimumParty: total - Math.min(...sizes) + 1,
    maximumParty: total,
    seating: first.seating,
  };
};
