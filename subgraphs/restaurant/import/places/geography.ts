import type { GeoPoint } from '../../domain/geo-point.ts';

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
