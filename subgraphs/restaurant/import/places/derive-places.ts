import { type GeoPoint, haversineKm } from '../../domain/geo-point.ts';
import type { ImportedPlace } from '../imported-restaurant.ts';
import { assignCities, type City, type LocatedRestaurant } from './assign-cities.ts';
import { cityFinder, findSection } from './city-finder.ts';
import type { CitySection } from './city-sections.ts';
import { type GazetteerCity, gazetteer } from './gazetteer.ts';
import { medianPoint } from './geography.ts';
import { inferCities } from './infer-cities.ts';
import { foldPlaceName, placeSlug } from './place-name.ts';
import { SpellingCounter } from './spelling-counter.ts';

export interface RestaurantPlaces {
  /** For the address: what it states, in the usual spelling, else its city's local name. */
  readonly city: string;
  /** The city's, then those of its districts. */
  readonly placeKeys: readonly string[];
}

export interface DerivedPlaces {
  /** By source reference. */
  readonly ofRestaurants: ReadonlyMap<string, RestaurantPlaces>;
  /** Cities and districts that have a restaurant, by key. */
  readonly places: readonly ImportedPlace[];
}

/**
 * Makes places for search by name, and completes addresses, from all restaurants of an import together. The
 * order of the restaurants makes no difference.
 *
 * - Addresses without a city take that of their neighbours: see `inferCities`.
 * - Cities: see `assignCities`.
 * - Districts, within a city: what `addr:district` and `addr:suburb` say, an `addr:city` that is not the city's
 *   name (Brooklyn, Klosterneuburg), and the sections of a few large cities, by postal code or nearness. Their
 *   centre is the section's, else the median of their restaurants.
 */
export const derivePlaces = (
  restaurants: readonly LocatedRestaurant[],
  cities: readonly GazetteerCity[] = gazetteer,
): DerivedPlaces => {
  const ordered = inferCities(
    restaurants.toSorted((one, other) => (one.sourceReference < other.sourceReference ? -1 : 1)),
  );
  const cityOf = assignCities(ordered, cities);
  const spellings = new SpellingCounter();
  for (const { statedCity, statedDistricts } of ordered) {
    if (statedCity !== null) spellings.add(statedCity);
    for (const district of statedDistricts) spellings.add(district);
  }

  const known = new Map<string, City>();
  const districts = new Map<string, District>();
  const ofRestaurants = new Map<string, RestaurantPlaces>();
  for (const [index, restaurant] of ordered.entries()) {
    const city = cityOf[index] ?? null;
    const placeKeys: string[] = [];
    if (city !== null) {
      known.set(city.key, city);
      placeKeys.push(city.key);
      for (const found of districtsOf(restaurant, city)) {
        const district = districts.get(found.key) ?? { ...found, city, positions: [] };
        district.positions.push(restaurant.position);
        districts.set(found.key, district);
        placeKeys.push(found.key);
      }
    }
    const stated = restaurant.statedCity === null ? null : spellings.usual(restaurant.statedCity);
    ofRestaurants.set(restaurant.sourceReference, { city: stated ?? city?.localName ?? '', placeKeys });
  }

  fillFarCities(ordered, ofRestaurants, [...known.values()], cities);
  const places = [
    ...[...known.values()].map(placeOfCity),
    ...[...districts.values()].map((district) => placeOfDistrict(district, spellings)),
  ];
  places.sort((one, other) => (one.key < other.key ? -1 : 1));
  return { ofRestaurants, places };
};

interface FoundDistrict {
  readonly key: string;
  readonly name: string;
  readonly section: CitySection | null;
}
type District = FoundDistrict & { readonly city: City; readonly positions: GeoPoint[] };

const districtsOf = (restaurant: LocatedRestaurant, city: City): Iterable<FoundDistrict> => {
  const found = new Map<string, FoundDistrict>();
  const add = (name: string, section: CitySection | null): void => {
    const key = `${city.key}/${placeSlug(name)}`;
    found.set(key, { key, name, section });
  };
  const sections = city.gazetteerCity?.sections ?? [];
  let namesSection = false;
  for (const name of [restaurant.statedCity, ...restaurant.statedDistricts]) {
    if (name === null) continue;
    const folded = foldPlaceName(name);
    if (city.nameKeys.has(folded)) continue;
    const section = sections.find((candidate) =>
      sectionNames(candidate).some((each) => foldPlaceName(each) === folded),
    );
    namesSection ||= section !== undefined;
    add(section?.name ?? name, section ?? null);
  }
  if (city.gazetteerCity !== null && !namesSection) {
    const section = findSection(city.gazetteerCity, restaurant.position, restaurant.postalCode);
    if (section !== null) add(section.name, section);
  }
  return found.values();
};

const sectionNames = ({ name, otherNames = [] }: CitySection): readonly string[] => [name, ...otherNames];

/** A city is never missing from an address: far from all cities it is the nearest, else the country's name. */
const fillFarCities = (
  restaurants: readonly LocatedRestaurant[],
  ofRestaurants: Map<string, RestaurantPlaces>,
  known: readonly City[],
  cities: readonly GazetteerCity[],
): void => {
  const finder = cityFinder(cities);
  const countryNames = new Intl.DisplayNames('en', { type: 'region' });
  for (const { sourceReference, position, countryCode } of restaurants) {
    const entry = ofRestaurants.get(sourceReference);
    if (entry === undefined || entry.city !== '') continue;
    let nearest: City | null = null;
    for (const city of known) {
      if (city.countryCode !== countryCode) continue;
      if (nearest === null || haversineKm(position, city.center) < haversineKm(position, nearest.center))
        nearest = city;
    }
    const city =
      nearest?.localName ??
      finder.nearest(position, countryCode)?.localName ??
      countryNames.of(countryCode) ??
      countryCode;
    ofRestaurants.set(sourceReference, { ...entry, city });
  }
};

const placeOfCity = ({ key, name, alternativeNames, countryCode, center }: City): ImportedPlace => ({
  key,
  kind: 'city',
  name,
  alternativeNames,
  countryCode,
  center,
  cityKey: null,
});

const placeOfDistrict = (district: District, spellings: SpellingCounter): ImportedPlace => {
  const { key, section, city, positions } = district;
  const [latitude, longitude] = section?.circles[0] ?? [];
  const center =
    latitude === undefined || longitude === undefined ? medianPoint(positions) : { latitude, longitude };
  return {
    key,
    kind: 'district',
    name: section?.name ?? spellings.usual(district.name),
    alternativeNames: section?.otherNames ?? [],
    countryCode: city.countryCode,
    center,
    cityKey: city.key,
  };
};
