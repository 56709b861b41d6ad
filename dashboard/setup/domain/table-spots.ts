import { overlap, type Place } from '#dashboard/floor/domain/place-tables.ts';

export const lastStep = 199;

export type Direction = 'left' | 'right' | 'up' | 'down';

const directions = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
} as const satisfies Record<Direction, readonly [number, number]>;

const isFree = (place: Place, taken: readonly Place[]) => !taken.some((other) => overlap(place, other));

export const withinRoom = (place: Place): Place => ({
  ...place,
  x: Math.min(Math.max(0, Math.round(place.x)), lastStep),
  y: Math.min(Math.max(0, Math.round(place.y)), lastStep),
});

const isWithinRoom = ({ x, y }: Place) => x >= 0 && y >= 0 && x <= lastStep && y <= lastStep;

/** The place itself, else the nearest on the grid where no table stands. */
export const nearestFreePlace = (wish: Place, taken: readonly Place[]): Place => {
  for (let reach = 0; reach <= lastStep; reach += 1) {
    const ring = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
    const spots = ring.flatMap((stepX) => ring.map((stepY) => [stepX, stepY] as const));
    const [nearest] = spots
      .filter(([stepX, stepY]) => Math.max(Math.abs(stepX), Math.abs(stepY)) === reach)
      .map(([stepX, stepY]) => ({
        place: { ...wish, x: wish.x + stepX, y: wish.y + stepY },
        distance: Math.hypot(stepX, stepY),
      }))
      .filter(({ place }) => isWithinRoom(place) && isFree(place, taken))
      .toSorted((one, other) => one.distance - other.distance);
    if (nearest !== undefined) return nearest.place;
  }
  return wish;
};

/** So many steps on, and further where another table stands; the same where there is no more room. */
export const stepPlace = (
  place: Place,
  direction: Direction,
  steps: number,
  taken: readonly Place[],
): Place => {
  const [stepX, stepY] = directions[direction];
  let next = withinRoom({ ...place, x: place.x + stepX * steps, y: place.y + stepY * steps });
  while (isWithinRoom(next) && !isFree(next, taken)) next = { ...next, x: next.x + stepX, y: next.y + stepY };
  const isElsewhere = next.x !== place.x || next.y !== place.y;
  return isWithinRoom(next) && isElsewhere ? next : place;
};

export interface Spot {
  readonly key: string;
  readonly place: Place;
}

/** How much more it counts to be out of line than to be further away. */
const sidewaysWeight = 3;

/** The table that an arrow key leads to: the nearest that way that is about in line; null where there is none. */
export const neighbourOf = (spots: readonly Spot[], from: Spot, direction: Direction): Spot | null => {
  const [stepX, stepY] = directions[direction];
  const middle = ({ x, y, width, depth }: Place) => [x + width / 2, y + depth / 2] as const;
  const [fromX, fromY] = middle(from.place);
  const distances = spots.flatMap((spot) => {
    const [x, y] = middle(spot.place);
    const ahead = (x - fromX) * stepX + (y - fromY) * stepY;
    const aside = Math.abs((x - fromX) * stepY) + Math.abs((y - fromY) * stepX);
    return spot.key === from.key || ahead <= 0 ? [] : [{ spot, distance: ahead + sidewaysWeight * aside }];
  });
  return distances.toSorted((one, other) => one.distance - other.distance)[0]?.spot ?? null;
};

/** How large the drawing of a section is, in steps: all of its tables with some floor around them. */
export const roomSize = (places: readonly Place[]): { readonly columns: number; readonly rows: number } => ({
  columns: Math.max(22, ...places.map(({ x, width }) => x + width + 1)),
  rows: Math.max(6, ...places.map(({ y, depth }) => y + depth + 2)),
});
