import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { findSourceReferences } from '../../repositories/source-reference-repository.ts';
import type { ImportedRestaurant } from '../imported-restaurant.ts';
import { type ContentPart, changedParts, contentFingerprint } from './content-fingerprint.ts';

export const source = 'osm';

export interface NewRestaurant {
  readonly restaurant: ImportedRestaurant;
  readonly fingerprint: string;
}

export interface ChangedRestaurant extends NewRestaurant {
  readonly restaurantId: RestaurantId;
  readonly changed: ReadonlySet<ContentPart>;
}

/** What an import has to do. */
export interface Comparison {
  readonly created: readonly NewRestaurant[];
  readonly changed: readonly ChangedRestaurant[];
  readonly unchangedCount: number;
}

/** Without a database, as nothing is stored yet, all are new. */
export const compareWithStored = async (
  queryable: Queryable | null,
  restaurants: readonly ImportedRestaurant[],
): Promise<Comparison> => {
  const references = restaurants.map(({ sourceReference }) => sourceReference);
  const stored = queryable === null ? new Map() : await findSourceReferences(queryable, source, references);
  const created: NewRestaurant[] = [];
  const changed: ChangedRestaurant[] = [];
  for (const restaurant of restaurants) {
    const fingerprint = contentFingerprint(restaurant);
    const known = stored.get(restaurant.sourceReference);
    if (known === undefined) created.push({ restaurant, fingerprint });
    else if (known.fingerprint !== fingerprint)
      changed.push({
        restaurant,
        fingerprint,
        restaurantId: known.restaurantId,
        changed: changedParts(known.fingerprint, fingerprint),
      });
  }
  return { created, changed, unchangedCount: restaurants.length - created.length - changed.length };
};
