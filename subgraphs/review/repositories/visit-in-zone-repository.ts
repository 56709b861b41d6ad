import type { Queryable } from '#shared/database/database.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import { findVisit, type Visit } from '#shared/inventory/repositories/visit-repository.ts';

/** A party that was seated, with the zone of its restaurant. */
export interface VisitInZone extends Visit {
  readonly timeZone: string;
}

/** Null for a party that was not seated. */
export const findVisitInZone = async (
  queryable: Queryable,
  { restaurantId, id }: InRestaurant<PartyId>,
): Promise<VisitInZone | null> => {
  const visit = await findVisit(queryable, restaurantId, id);
  if (visit === null) return null;
  const [restaurant] = await queryable.query<{ time_zone: string }>({
    name: 'review.find_time_zone',
    text: 'select time_zone from inventory.restaurant where restaurant_id = $1',
    values: [restaurantId],
  });
  return { ...visit, timeZone: restaurant?.time_zone ?? 'UTC' };
};
