import { haversineKm } from '../../domain/geo-point.ts';
import type { LocatedRestaurant } from './assign-cities.ts';
import { foldPlaceName } from './place-name.ts';

const cellsADegree = 50;
const neighbourKm = 2;
const voters = 5;

/**
 * The restaurants with `statedCity` filled in, where an address has none, by what its nearest neighbours'
 * addresses say: of five within two kilometres what most say, the nearest one's where they are even. Null
 * where there are none.
 */
export const inferCities = (restaurants: readonly LocatedRestaurant[]): LocatedRestaurant[] => {
  const stating = Map.groupBy(
    restaurants.filter(({ statedCity }) => statedCity !== null),
    ({ position }) => cellKey(...cellOf(position)),
  );
  return restaurants.map((restaurant) =>
    restaurant.statedCity === null
      ? { ...restaurant, statedCity: vote(nearestNeighbours(restaurant, stating)) }
      : restaurant,
  );
};

const cellOf = ({ latitude, longitude }: LocatedRestaurant['position']): [number, number] => [
  Math.floor(latitude * cellsADegree),
  Math.floor(longitude * cellsADegree),
];

const cellKey = (row: number, column: number): string => `${row},${column}`;

/** The cell and those around it: at least 2.2 km to the north and south, 1.1 km to the sides at 60 degrees. */
const nearestNeighbours = (
  { position, countryCode }: LocatedRestaurant,
  stating: ReadonlyMap<string, readonly LocatedRestaurant[]>,
): LocatedRestaurant[] => {
  const [row, column] = cellOf(position);
  const found: { neighbour: LocatedRestaurant; distance: number }[] = [];
  for (let rows = -1; rows <= 1; rows++) {
    for (let columns = -1; columns <= 1; columns++) {
      for (const neighbour of stating.get(cellKey(row + rows, column + columns)) ?? []) {
        const distance = haversineKm(position, neighbour.position);
        if (neighbour.countryCode === countryCode && distance <= neighbourKm)
          found.push({ neighbour, distance });
      }
    }
  }
  return found
    .sort((one, other) => one.distance - other.distance)
    .slice(0, voters)
    .map(({ neighbour }) => neighbour);
};

const vote = (neighbours: readonly LocatedRestaurant[]): string | null => {
  const votes = new Map<string, { name: string; count: number }>();
  for (const { statedCity } of neighbours) {
    if (statedCity === null) continue;
    const folded = foldPlaceName(statedCity);
    const entry = votes.get(folded) ?? { name: statedCity, count: 0 };
    entry.count++;
    votes.set(folded, entry);
  }
  let best: { name: string; count: number } | null = null;
  for (const entry of votes.values()) if (best === null || entry.count > best.count) best = entry;
  return best?.name ?? null;
};
