import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { findSourceReferences } from '../../repositories/source-reference-repository.ts';
import type { ImportedRestaurant } from '../imported-restaurant.ts';
import {
  type ContentPart,
  contentParts,
  digestSaid,
  type Fingerprint,
  parseFingerprint,
} from './fingerprint.ts';

export const source = 'osm';

export interface NewRestaurant {
  readonly restaurant: ImportedRestaurant;
  readonly said: Fingerprint['said'];
}

export interface ChangedRestaurant extends NewRestaurant {
  readonly restaurantId: RestaurantId;
  readonly saidAnew: ReadonlySet<ContentPart>;
  readonly written: Fingerprint['written'];
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
  const stored = queryable === null ? null : await findSourceReferences(queryable, source, references);
  const created: NewRestaurant[] = [];
  const changed: ChangedRestaurant[] = [];
  for (const restaurant of restaurants) {
    const said = digestSaid(restaurant);
    const known = stored?.get(restaurant.sourceReference);
    if (known === undefined) {
      created.push({ restaurant, said });
      continue;
    }
    const { said: before, written } = parseFingerprint(known.fingerprint);
    const saidAnew = new Set(contentParts.filter((part) => said[part] !== before[part]));
    if (saidAnew.size > 0)
      changed.push({ restaurant, said, restaurantId: known.restaurantId, saidAnew, written });
  }
  return { created, changed, unchangedCount: restaurants.length - created.length - changed.length };
};
