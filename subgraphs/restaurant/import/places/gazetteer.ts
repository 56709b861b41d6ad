import type { GeoPoint } from '../../domain/geo-point.ts';
import { type CitySection, citySections } from './city-sections.ts';
import { largeCities } from './large-cities.ts';

export interface GazetteerCity {
  readonly name: string;
  /** As addresses in the city write it. */
  readonly localName: string;
  /** All names, `name` first. */
  readonly names: readonly string[];
  readonly countryCode: string;
  readonly center: GeoPoint;
  /** How far the city dominates what lies around it. */
  readonly reachKm: number;
  readonly sections: readonly CitySection[];
}

/**
 * The reach of a city grows with the root of its people, as the area they live on does with their number: a
 * million reach 9 km, Vienna 13, London and New York 27.
 */
const reachKm = (thousands: number): number => Math.min(35, Math.max(3, 9 * Math.sqrt(thousands / 1_000)));

export const gazetteer: readonly GazetteerCity[] = largeCities.map(
  ([name, countryCode, latitude, longitude, thousands, localName, otherNames]) => ({
    name,
    localName: localName ?? name,
    names: [...new Set([name, localName ?? name, ...otherNames])],
    countryCode,
    center: { latitude, longitude },
    reachKm: reachKm(thousands),
    sections: citySections.get(`${countryCode}/${name}`) ?? [],
  }),
);
