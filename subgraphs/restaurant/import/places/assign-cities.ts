import { type GeoPoint, haversineKm } from '../../domain/geo-point.ts';
import { type CityFinder, cityFinder } from './city-finder.ts';
import type { GazetteerCity } from './gazetteer.ts';
import { medianPoint } from './geography.ts';
import { foldPlaceName, placeSlug } from './place-name.ts';
import { SpellingCounter } from './spelling-counter.ts';

/** What a restaurant says of where it is. */
export interface LocatedRestaurant {
  readonly sourceReference: string;
  readonly position: GeoPoint;
  readonly countryCode: string;
  readonly postalCode: string | null;
  /** Of `addr:city` and the like, cleaned. */
  readonly statedCity: string | null;
  /** Of `addr:district`, `addr:suburb`, cleaned. */
  readonly statedDistricts: readonly string[];
}

export interface City {
  readonly key: string;
  readonly name: string;
  /** What addresses without a city are given. */
  readonly localName: string;
  readonly alternativeNames: readonly string[];
  readonly countryCode: string;
  readonly center: GeoPoint;
  readonly gazetteerCity: GazetteerCity | null;
  /** Folded. */
  readonly nameKeys: ReadonlySet<string>;
}

const sameTownKm = 50;
const nearTownKm = 25;

/**
 * The city of each restaurant, in the given order; null where nothing is known for far around. A city of the
 * gazetteer that the address names comes first, then the one that dominates the place; outside the reach of
 * all of them the town that the address names, then the nearest such town.
 */
export const assignCities = (
  restaurants: readonly LocatedRestaurant[],
  cities: readonly GazetteerCity[],
): (City | null)[] => {
  const finder = cityFinder(cities);
  const fromGazetteer = findGazetteerCities(restaurants, finder);
  const known = new Map<GazetteerCity, City>();
  for (const [city, indices] of groupIndices(fromGazetteer)) {
    if (city !== null)
      known.set(
        city,
        describe(
          city,
          indices.flatMap((index) => restaurants[index] ?? []),
        ),
      );
  }

  const outside = restaurants.filter((_, index) => fromGazetteer[index] === null);
  const takenKeys = new Set([...known.values()].map(({ key }) => key));
  const towns = findTowns(outside, takenKeys);
  return restaurants.map((restaurant, index) => {
    const city = fromGazetteer[index];
    if (city != null) return known.get(city) ?? null;
    return townOf(restaurant, towns);
  });
};

/** Restaurants whose addresses name the same town are in one city, though its reach ends in their midst. */
const findGazetteerCities = (
  restaurants: readonly LocatedRestaurant[],
  finder: CityFinder,
): (GazetteerCity | null)[] => {
  const ofTown = new Map<LocatedRestaurant, GazetteerCity | null>();
  for (const { center, members } of townClusters(restaurants)) {
    const [first] = members;
    const city = first === undefined ? null : finder.dominating(center, first.countryCode);
    for (const member of members) ofTown.set(member, city);
  }
  return restaurants.map((restaurant) => {
    const { statedCity, position, countryCode } = restaurant;
    if (statedCity === null) return finder.dominating(position, countryCode);
    return finder.named(statedCity, position, countryCode) ?? ofTown.get(restaurant) ?? null;
  });
};

/**
 * A name that most addresses around the centre give to the city is one of its names, though the gazetteer does
 * not have it. Around the centre only: all of a suburb's addresses name the suburb.
 */
const describe = (city: GazetteerCity, members: readonly LocatedRestaurant[]): City => {
  const nameKeys = new Set(city.names.map(foldPlaceName));
  const sectionKeys = new Set(
    city.sections.flatMap(({ name, otherNames = [] }) => [name, ...otherNames]).map(foldPlaceName),
  );
  const spellings = new SpellingCounter();
  let stated = 0;
  for (const { statedCity, position } of members) {
    if (statedCity === null || haversineKm(position, city.center) > city.reachKm / 3) continue;
    stated++;
    if (!sectionKeys.has(foldPlaceName(statedCity))) spellings.add(statedCity);
  }
  const top = spellings.top();
  const usualName = top !== null && top.count * 2 > stated ? top.name : null;
  const isNew = usualName !== null && !nameKeys.has(foldPlaceName(usualName));
  if (isNew) nameKeys.add(foldPlaceName(usualName));
  return {
    key: `${city.countryCode}/${placeSlug(city.name)}`,
    name: city.name,
    localName: usualName ?? city.localName,
    alternativeNames: [...city.names.slice(1), ...(isNew ? [usualName] : [])],
    countryCode: city.countryCode,
    center: city.center,
    gazetteerCity: city,
    nameKeys,
  };
};

interface TownCluster {
  /** Country and name. */
  readonly name: string;
  readonly center: GeoPoint;
  readonly members: readonly LocatedRestaurant[];
}

/** By the towns that addresses name; one name far apart in a country is several towns. */
const townClusters = (restaurants: readonly LocatedRestaurant[]): TownCluster[] => {
  const groups = new Map<string, LocatedRestaurant[][]>();
  for (const restaurant of restaurants) {
    if (restaurant.statedCity === null) continue;
    const name = `${restaurant.countryCode}/${placeSlug(restaurant.statedCity)}`;
    const clusters = groups.get(name) ?? [];
    const cluster = clusters.find(
      ([first]) => first !== undefined && haversineKm(first.position, restaurant.position) <= sameTownKm,
    );
    if (cluster === undefined) clusters.push([restaurant]);
    else cluster.push(restaurant);
    groups.set(name, clusters);
  }
  return [...groups].flatMap(([name, clusters]) =>
    clusters.map((members) => ({
      name,
      members,
      center: medianPoint(members.map(({ position }) => position)),
    })),
  );
};

const findTowns = (restaurants: readonly LocatedRestaurant[], takenKeys: Set<string>): City[] =>
  townClusters(restaurants).map(({ name, center, members }) => {
    const isTaken = takenKeys.has(name);
    const key = isTaken ? `${name}@${center.latitude.toFixed(0)},${center.longitude.toFixed(0)}` : name;
    takenKeys.add(key);
    return describeTown(key, center, members);
  });

const describeTown = (key: string, center: GeoPoint, members: readonly LocatedRestaurant[]): City => {
  const spellings = new SpellingCounter();
  for (const { statedCity } of members) if (statedCity !== null) spellings.add(statedCity);
  const name = spellings.top()?.name ?? '';
  return {
    key,
    name,
    localName: name,
    alternativeNames: [],
    countryCode: members[0]?.countryCode ?? '',
    center,
    gazetteerCity: null,
    nameKeys: new Set([foldPlaceName(name)]),
  };
};

const townOf = (
  { statedCity, position, countryCode }: LocatedRestaurant,
  towns: readonly City[],
): City | null => {
  const nameKey = statedCity === null ? null : foldPlaceName(statedCity);
  let best: City | null = null;
  let least = nameKey === null ? nearTownKm : Number.POSITIVE_INFINITY;
  for (const town of towns) {
    if (town.countryCode !== countryCode || (nameKey !== null && !town.nameKeys.has(nameKey))) continue;
    const distance = haversineKm(position, town.center);
    if (distance < least) [best, least] = [town, distance];
  }
  return best;
};

const groupIndices = <Key>(keys: readonly Key[]): Map<Key, number[]> => {
  const groups = new Map<Key, number[]>();
  for (const [index, key] of keys.entries()) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return groups;
};
