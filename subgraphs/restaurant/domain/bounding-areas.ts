import { earthRadiusKm, type GeoPoint } from './geo-point.ts';

/** A rectangle in degrees; west is never greater than east. */
export interface Area {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const degrees = (radians: number) => (radians * 180) / Math.PI;

/** About 10 cm: more than rounding takes away. */
const margin = 1e-6;

/**
 * The smallest rectangles that together hold every point within the radius: one, or two where the circle crosses
 * the antimeridian. A circle that holds a pole reaches every longitude.
 */
export const boundingAreas = (center: GeoPoint, radiusKm: number): readonly Area[] => {
  const angle = radiusKm / earthRadiusKm;
  const reach = degrees(angle) + margin;
  const south = Math.max(-90, center.latitude - reach);
  const north = Math.min(90, center.latitude + reach);
  const ratio = Math.sin(angle) / Math.cos((center.latitude * Math.PI) / 180);
  if (south === -90 || north === 90 || ratio >= 1) return [{ west: -180, south, east: 180, north }];

  const halfWidth = degrees(Math.asin(ratio)) + margin;
  const west = center.longitude - halfWidth;
  const east = center.longitude + halfWidth;
  if (halfWidth >= 180) return [{ west: -180, south, east: 180, north }];
  if (west < -180)
    return [
      { west: west + 360, south, east: 180, north },
      { west: -180, south, east, north },
    ];
  if (east > 180)
    return [
      { west, south, east: 180, north },
      { west: -180, south, east: east - 360, north },
    ];
  return [{ west, south, east, north }];
};
