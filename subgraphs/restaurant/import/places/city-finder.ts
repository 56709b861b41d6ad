import { type GeoPoint, haversineKm } from '../../domain/geo-point.ts';
import type { CitySection } from './city-sections.ts';
import type { GazetteerCity } from './gazetteer.ts';
import { foldPlaceName } from './place-name.ts';

export interface CityFinder {
  /** The city whose reach the point is deepest in; null outside all. */
  dominating(point: GeoPoint, countryCode: string): GazetteerCity | null;
  /** The nearest city of that name of which the point can be a part: within twice its reach. */
  named(name: string, point: GeoPoint, countryCode: string): GazetteerCity | null;
  /** The nearest city of the country, however far. */
  nearest(point: GeoPoint, countryCode: string): GazetteerCity | null;
}

export const cityFinder = (cities: readonly GazetteerCity[]): CityFinder => {
  const byCountry = Map.groupBy(cities, (city) => city.countryCode);
  const foldedNames = new Map(cities.map((city) => [city, new Set(city.names.map(foldPlaceName))]));
  const closest = (
    countryCode: string,
    limit: number,
    measure: (city: GazetteerCity) => number,
  ): GazetteerCity | null => {
    let best: GazetteerCity | null = null;
    let least = limit;
    for (const city of byCountry.get(countryCode) ?? []) {
      const measured = measure(city);
      if (measured < least) [best, least] = [city, measured];
    }
    return best;
  };
  return {
    dominating: (point, countryCode) =>
      closest(countryCode, 1, (city) => haversineKm(point, city.center) / city.reachKm),
    named: (name, point, countryCode) => {
      const folded = foldPlaceName(name);
      return closest(countryCode, 2, (city) =>
        foldedNames.get(city)?.has(folded) === true
          ? haversineKm(point, city.center) / city.reachKm
          : Number.POSITIVE_INFINITY,
      );
    },
    nearest: (point, countryCode) =>
      closest(countryCode, Number.POSITIVE_INFINITY, (city) => haversineKm(point, city.center)),
  };
};

/** The section that the postal code names, else the one whose circle the point is deepest in. */
export const findSection = (
  city: GazetteerCity,
  point: GeoPoint,
  postalCode: string | null,
): CitySection | null => {
  let best: CitySection | null = null;
  let least = 1;
  for (const section of city.sections) {
    if (postalCode !== null && section.postalPrefixes?.some((prefix) => postalCode.startsWith(prefix))) {
      return section;
    }
    for (const [latitude, longitude, radiusKm] of section.circles) {
      const depth = haversineKm(point, { latitude, longitude }) / radiusKm;
      if (depth < least) [best, least] = [section, depth];
    }
  }
  return best;
};
