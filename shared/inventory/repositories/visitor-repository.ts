import type { Queryable } from '#shared/database/database.ts';
import {
  type PartyId,
  partyId,
  type RestaurantId,
  restaurantId,
  type ViewerId,
} from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';

/**
 * Gives visits another diner: of those parties, the visits that are the first diner's.
 * @returns which
 */
export const replaceVisitor = async (
  transaction: Queryable,
  parties: readonly { readonly restaurantId: RestaurantId; readonly reservationId: PartyId }[],
  from: ViewerId,
  to: ViewerId,
): Promise<InRestaurant<PartyId>[]> => {
  const rows = await transaction.query<{ restaurant_id: number; party_id: string }>({
    name: 'inventory.replace_visitor',
    text: `
update inventory.visit v set diner_id = $4::text
from unnest($1::integer[], $2::uuid[]) as party (restaurant_id, party_id)
where v.restaurant_id = party.restaurant_id and v.party_id = party.party_id and v.diner_id = $3::text
returning v.restaurant_id, v.party_id`,
    values: [parties.map((one) => one.restaurantId), parties.map((one) => one.reservationId), from, to],
  });
  return rows.map((row) => ({ restaurantId: restaurantId(row.restaurant_id), id: partyId(row.party_id) }));
};
