import type { GeoPoint } from '../imported-restaurant.ts';

const earthRadiusKm = 6_371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Haversine. */
export const distanceKm = (one: GeoPoint, other: GeoPoint): number => {
  const halfLatitude = Math.sin(radians(other.latitude - one.latitude) / 2);
  const halfLongitude = Math.sin(radians(other.longitude - one.longitude) / 2);
  const across = Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude));
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(halfLatitude ** 2 + across * halfLongitude ** 2));
};

/** Median latitude and longitude: a few wrong ones do not move it. Not for points around the date line. */
export const medianPoint = (points: readonly GeoPoint[]): GeoPoint => ({
  latitude: median(points.map(({ latitude }) => latitude)),
  longitude: median(points.map(({ longitude }) => longitude)),
});

const median = (values: number[]): number => {
  values.sort((one, other) => one - other);
  const middle = values[Math.floor(values.length / 2)];
  if (middle === undefined) throw new RangeError('the median of nothing');
  return middle;
};
