import type { Queryable } from '#shared/database/database.ts';
import type { PlaceId } from '#shared/identifiers/identifiers.ts';
import { savePlaces } from '../../repositories/place-writer.ts';
import { findStoredPlaces, type StoredPlace } from '../../repositories/stored-place-repository.ts';
import type { ImportedPlace, ImportedRestaurant } from '../imported-restaurant.ts';

const countByPlace = (restaurants: readonly ImportedRestaurant[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of restaurants.flatMap(({ placeKeys }) => placeKeys))
    counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const sameText = (one: ImportedPlace, other: ImportedPlace): boolean =>
  JSON.stringify(
    [one.kind, one.name, one.alternativeNames, one.countryCode, one.center, one.cityKey].flat(),
  ) ===
  JSON.stringify(
    [other.kind, other.name, other.alternativeNames, other.countryCode, other.center, other.cityKey].flat(),
  );

/**
 * A place is made from its restaurants, so files with few of them know it less well than the one that it came
 * from: it changes only where this import holds as many as are known. Else files would take turns in moving it.
 */
const isToBeWritten = (place: ImportedPlace, stored: StoredPlace | undefined, count: number): boolean =>
  stored === undefined || (count >= stored.restaurantCount && !sameText(stored.place, place));

/** @returns the IDs of all the places by key. */
export const storePlaces = async (
  transaction: Queryable,
  places: readonly ImportedPlace[],
  restaurants: readonly ImportedRestaurant[],
): Promise<ReadonlyMap<string, PlaceId>> => {
  const stored = await findStoredPlaces(
    transaction,
    places.map(({ key }) => key),
  );
  const counts = countByPlace(restaurants);
  const written = await savePlaces(
    transaction,
    places.filter((place) => isToBeWritten(place, stored.get(place.key), counts.get(place.key) ?? 0)),
  );
  return new Map([...[...stored].map(([key, { placeId }]) => [key, placeId] as const), ...written]);
};
