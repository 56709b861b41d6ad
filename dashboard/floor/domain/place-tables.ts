import type { SeatingType, TableShape } from '#dashboard/generated/graphql.ts';

/** Of a table on the drawing of its section, in steps of half a metre from the upper left corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly depth: number;
  readonly shape: TableShape;
}

export interface PlaceableTable {
  readonly id: string;
  readonly maximumParty: number;
  readonly seating: SeatingType;
  readonly place: Place | null;
}

/** Of a room that nobody has drawn yet, so that its rows fill a tablet and a name has room on a table for two. */
const rowSteps = 12;
/** A step between tables that nobody has drawn yet. */
const gapSteps = 1;
const lastGridStep = 199;

/** How large a table is for so many guests: 60 cm of edge for each, guests on both long sides. */
export const sizeFor = (maximumParty: number, seating: SeatingType): Omit<Place, 'x' | 'y'> => {
  if (seating === 'BAR' || seating === 'COUNTER')
    return { width: Math.min(20, Math.max(2, maximumParty)), depth: 2, shape: 'RECTANGULAR' };
  if (maximumParty <= 2) return { width: 2, depth: 2, shape: 'ROUND' };
  return { width: Math.min(20, Math.ceil(maximumParty / 2) + 1), depth: 2, shape: 'RECTANGULAR' };
};

/** Whether two tables stand on the same floor. */
export const overlap = (one: Place, other: Place): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.depth &&
  other.y < one.y + one.depth;

const withGap = ({ x, y, width, depth, shape }: Place): Place => ({
  x: x - gapSteps,
  y: y - gapSteps,
  width: width + 2 * gapSteps,
  depth: depth + 2 * gapSteps,
  shape,
});

/** The first place, row by row, at which a table of the size stands clear of all others. */
export const freePlace = (size: Omit<Place, 'x' | 'y'>, taken: readonly Place[]): Place => {
  for (let y = 0; y <= lastGridStep; y += 1)
    for (let x = 0; x === 0 || x + size.width <= rowSteps; x += 1) {
      const place = { ...size, x, y };
      if (!taken.some((other) => overlap(withGap(other), place))) return place;
    }
  return { ...size, x: 0, y: lastGridStep };
};

/** The tables of one section: where they were drawn, and the others in rows on what floor is left; none on another. */
export const placeTables = <Table extends PlaceableTable>(
  tables: readonly Table[],
): (Omit<Table, 'place'> & { readonly place: Place })[] => {
  const taken = tables.flatMap(({ place }) => (place === null ? [] : [place]));
  return tables.map((table) => {
    if (table.place !== null) return { ...table, place: table.place };
    const place = freePlace(sizeFor(table.maximumParty, table.seating), taken);
    taken.push(place);
    return { ...table, place };
  });
};
