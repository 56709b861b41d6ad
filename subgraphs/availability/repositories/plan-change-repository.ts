import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { PartyAllocation } from '#shared/inventory/domain/service-day-state.ts';
import {
  type AllocationFields,
  allocationFieldsOf,
  toParties,
} from '#shared/inventory/repositories/service-day-repository.ts';

/** The highest number that any table of the restaurant ever had; 0 where it never had one. */
export const readLastTableNumber = async (
  transaction: Queryable,
  restaurantId: RestaurantId,
): Promise<number> => {
  const [row] = await transaction.query<{ last: number | null }>({
    name: 'availability.read_last_table_number',
    text: 'select max(table_id) as last from inventory.dining_table where restaurant_id = $1::integer',
    values: [restaurantId],
  });
  return row?.last ?? 0;
};

/**
 * The parties that are booked, or held and so may be booked yet, and reach into the time between two instants; null
 * for no end. A hold becomes a reservation of the same ID without another look at the plan.
 */
export const readKeptParties = async (
  transaction: Queryable,
  restaurantId: RestaurantId,
  from: Temporal.Instant,
  until: Temporal.Instant | null,
): Promise<PartyAllocation[]> => {
  const rows = await transaction.query<{ fields: AllocationFields }>({
    name: 'availability.read_kept_parties',
    text: `
select ${allocationFieldsOf} as fields
from inventory.allocation a
where a.restaurant_id = $1::integer
  and a.during && tstzrange($2::timestamptz, $3::timestamptz)
  and (a.hold_expires_at is null or a.hold_expires_at > statement_timestamp())`,
    values: [restaurantId, from.toString(), until?.toString() ?? null],
  });
  return toParties(rows.map((row) => row.fields));
};
