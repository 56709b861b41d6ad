import type { Queryable } from '#shared/database/database.ts';
import { type PartyId, type RestaurantId, type ViewerId, viewerId } from '#shared/identifiers/identifiers.ts';

/** A party that was seated. */
export interface Visit {
  readonly restaurantId: RestaurantId;
  readonly partyId: PartyId;
  /** Whose reservation it was. */
  readonly dinerId: ViewerId;
  /** On the restaurant's calendar. */
  readonly dinedOn: Temporal.PlainDate;
  readonly seatedAt: Temporal.Instant;
}

/** Records that a party was seated; seating it again changes nothing. */
export const recordVisit = async (transaction: Queryable, visit: Visit): Promise<void> => {
  await transaction.query({
    name: 'inventory.record_visit',
    text: `
      insert into inventory.visit (restaurant_id, party_id, diner_id, dined_on, seated_at)
      values ($1, $2, $3, $4, $5)
      on conflict (restaurant_id, party_id) do nothing`,
    values: [
      visit.restaurantId,
      visit.partyId,
      visit.dinerId,
      visit.dinedOn.toString(),
      visit.seatedAt.toString(),
    ],
  });
};

/** The party was not seated after all. */
export const deleteVisit = async (
  transaction: Queryable,
  restaurantId: RestaurantId,
  partyId: PartyId,
): Promise<void> => {
  await transaction.query({
    name: 'inventory.delete_visit',
    text: 'delete from inventory.visit where restaurant_id = $1 and party_id = $2',
    values: [restaurantId, partyId],
  });
};

interface VisitRow {
  diner_id: string;
  dined_on: string;
  seated_at: Temporal.Instant;
}

/** Null for a party that was not seated. */
export const findVisit = async (
  queryable: Queryable,
  restaurantId: RestaurantId,
  partyId: PartyId,
): Promise<Visit | null> => {
  const [row] = await queryable.query<VisitRow>({
    name: 'inventory.find_visit',
    text: `
      select diner_id, dined_on, seated_at from inventory.visit
      where restaurant_id = $1 and party_id = $2`,
    values: [restaurantId, partyId],
  });
  if (row === undefined) return null;
  return {
    restaurantId,
    partyId,
    dinerId: viewerId(row.diner_id),
    dinedOn: Temporal.PlainDate.from(row.dined_on),
    seatedAt: row.seated_at,
  };
};
