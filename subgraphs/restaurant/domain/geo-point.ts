/** WGS 84 degrees. */
export interface GeoPoint {
  /** -90 to 90, north positive. */
  readonly latitude: number;
  /** -180 to 180, east positive. */
  readonly longitude: number;
}

/** The mean radius (R1) of the IUGG, as GRS 80 has it. */
export const earthRadiusKm = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance on a sphere by the haversine formula; within 0.6 % of that on the ellipsoid. */
export const haversineKm = (from: GeoPoint, to: GeoPoint): number => {
  const northing = Math.sin(radians(to.latitude - from.latitude) / 2);
  const easting = Math.sin(radians(to.longitude - from.longitude) / 2);
  const chord =
    northing ** 2 + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * easting ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(Math.min(1, chord)));
};
