import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundingAreas } from './bounding-areas.ts';
import { earthRadiusKm, type GeoPoint, haversineKm } from './geo-point.ts';

const points: fc.Arbitrary<GeoPoint> = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

/** Where one arrives from the point on a great circle. */
const destination = (from: GeoPoint, distanceKm: number, bearing: number): GeoPoint => {
  const angle = distanceKm / earthRadiusKm;
  const latitude = (from.latitude * Math.PI) / 180;
  const sine =
    Math.sin(latitude) * Math.cos(angle) + Math.cos(latitude) * Math.sin(angle) * Math.cos(bearing);
  const turn = Math.atan2(
    Math.sin(bearing) * Math.sin(angle) * Math.cos(latitude),
    Math.cos(angle) - Math.sin(latitude) * sine,
  );
  const longitude = from.longitude + (turn * 180) / Math.PI;
  return {
    latitude: (Math.asin(Math.max(-1, Math.min(1, sine))) * 180) / Math.PI,
    longitude: longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude,
  };
};

describe('haversineKm', () => {
  it.each([
    ['Stephansdom to Schönbrunn', [48.2085, 16.3731], [48.1849, 16.3122], 5.22],
    ['London to New York', [51.5074, -0.1278], [40.7128, -74.006], 5570.2],
    ['over the antimeridian', [0, 179.5], [0, -179.5], 111.195],
    ['pole to pole', [90, 0], [-90, 0], Math.PI * earthRadiusKm],
    ['nowhere', [48.2, 16.37], [48.2, 16.37], 0],
  ] as const)('%s', (_, from, to, expected) => {
    const distance = haversineKm(
      { latitude: from[0], longitude: from[1] },
      { latitude: to[0], longitude: to[1] },
    );
    expect(distance).toBeCloseTo(expected, expected > 1_000 ? 0 : 2);
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(points, points, (one, other) => {
        expect(haversineKm(one, other)).toBeCloseTo(haversineKm(other, one), 9);
      }),
    );
  });
});

describe('boundingAreas', () => {
  it('hold the whole circle, poles and antimeridian included', () => {
    fc.assert(
      fc.property(
        points,
        fc.double({ min: 0.001, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (center, radiusKm, bearing, share) => {
          const point = destination(center, radiusKm * share, bearing);
          const holds = boundingAreas(center, radiusKm).some(
            (area) =>
              area.south <= point.latitude &&
              point.latitude <= area.north &&
              area.west <= point.longitude &&
              point.longitude <= area.east,
          );
          expect(holds).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('are two at the antimeridian, one elsewhere, and never inside out', () => {
    expect(boundingAreas({ latitude: -17, longitude: 179.9 }, 50)).toHaveLength(2);
    expect(boundingAreas({ latitude: -17, longitude: -179.9 }, 50)).toHaveLength(2);
    fc.assert(
      fc.property(points, fc.double({ min: 0.001, max: 50, noNaN: true }), (center, radiusKm) => {
        for (const area of boundingAreas(center, radiusKm)) {
          expect(area.west).toBeLessThanOrEqual(area.east);
          expect(area.south).toBeLessThanOrEqual(area.north);
          expect(Math.max(Math.abs(area.west), Math.abs(area.east))).toBeLessThanOrEqual(180);
        }
      }),
    );
  });

  it('are no wider than the circle needs', () => {
    const [area] = boundingAreas({ latitude: 60, longitude: 10 }, 50);
    expect(area?.north).toBeCloseTo(60.4497, 3);
    expect(area?.east).toBeCloseTo(10.8994, 3);
  });
});
