import polylabel from 'polylabel';
import type { GeoPoint } from '../../domain/geo-point.ts';

/** Longitude, latitude: GeoJSON's order. */
export type Coordinate = readonly [longitude: number, latitude: number];
/** Closed: the last coordinate is the first. The first ring is the outline, the others are holes. */
export type Ring = readonly Coordinate[];

/** A tenth of a metre or less, in degrees. */
const precisionDegrees = 1e-6;

/** A point well inside the polygon, however it is bent: its pole of inaccessibility. */
export const pointInPolygon = (rings: readonly Ring[]): GeoPoint => {
  const outline = rings[0] ?? [];
  const [first] = outline;
  if (first === undefined) throw new RangeError('a polygon without an outline');
  const [longitude, latitude] = first;
  // Around its first corner: the arithmetic loses digits far from the origin.
  const shifted = rings.map((ring) => ring.map(([x, y]): [number, number] => [x - longitude, y - latitude]));
  const found = polylabel(shifted, precisionDegrees);
  if (!(found.distance > 0)) return middleOfLine(outline);
  return { latitude: latitude + found[1], longitude: longitude + found[0] };
};

/** A point inside the polygon with the largest outline. */
export const pointInPolygons = (polygons: readonly (readonly Ring[])[]): GeoPoint => {
  let largest: readonly Ring[] = [];
  let largestArea = -1;
  for (const polygon of polygons) {
    const area = Math.abs(twiceSignedArea(polygon[0] ?? []));
    if (area > largestArea) [largest, largestArea] = [polygon, area];
  }
  return pointInPolygon(largest);
};

/** The corner in the middle of the line: unlike its centre it lies on the line. */
export const middleOfLine = (line: Ring): GeoPoint => {
  const middle = line[Math.floor((line.length - 1) / 2)];
  if (middle === undefined) throw new RangeError('a line without points');
  return { latitude: middle[1], longitude: middle[0] };
};

export const isClosed = (line: Ring): boolean => {
  const [first, last] = [line[0], line.at(-1)];
  return line.length >= 4 && first !== undefined && first[0] === last?.[0] && first[1] === last[1];
};

const twiceSignedArea = (ring: Ring): number => {
  let sum = 0;
  let previous = ring.at(-1);
  for (const corner of ring) {
    if (previous !== undefined) sum += previous[0] * corner[1] - corner[0] * previous[1];
    previous = corner;
  }
  return sum;
};
