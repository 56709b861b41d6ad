import { DatabaseError } from 'pg';
import type { Queryable } from '#shared/database/database.ts';
import type { PartyId, RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { PartyAllocation } from '../domain/service-day-state.ts';
import { type AllocationFields, allocationFieldsOf, toParties } from './service-day-repository.ts';

const instant = (epochMilliseconds: number) =>
  Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString();

/** The exclusion constraint refused a table that the service day's bits had free: they are not the fold. */
export class AllocationOverlap extends Error {
  override readonly name = 'AllocationOverlap';
  readonly restaurantId: RestaurantId;

  constructor(restaurantId: RestaurantId, cause: DatabaseError) {
    super('a table is taken that the service day has free', { cause });
    this.restaurantId = restaurantId;
  }
}

const asOverlap = (restaurantId: RestaurantId, error: unknown): unknown =>
  error instanceof DatabaseError && error.constraint === 'allocation_never_overlaps'
    ? new AllocationOverlap(restaurantId, error)
    : error;

/**
 * Writes a party's tables; held for so many seconds by the database's clock, or booked where null. The statement's
 * time and not clock_timestamp(), here and wherever holds run out: that one moves on from row to row, and a party's
 * tables are held, booked and freed all at once.
 * @throws AllocationOverlap
 */
export const insertAllocation = async (
  transaction: Queryable,
  restaurantId: RestaurantId,
  party: PartyAllocation,
  holdSeconds: number | null,
): Promise<{ readonly holdExpiresAt: Temporal.Instant | null }> => {
  const inserting = transaction.query<{ hold_expires_at: Temporal.Instant | null }>({
    name: 'inventory.insert_allocation',
    text: `
insert into inventory.allocation (restaurant_id, party_id, table_id, during, covers, hold_expires_at)
select $1::integer, $2::uuid, table_id, tstzrange($4::timestamptz, $5::timestamptz), $6::smallint,
  date_trunc('milliseconds', statement_timestamp() + make_interval(secs => $7::double precision))
from unnest($3::smallint[]) as chosen (table_id)
returning hold_expires_at`,
    values: [
      restaurantId,
      party.partyId,
      party.tableIds,
      instant(party.startsAt),
      instant(party.endsAt),
      party.covers,
      holdSeconds,
    ],
  });
  const [row] = await inserting.catch((error: unknown) => {
    throw asOverlap(restaurantId, error);
  });
  return { holdExpiresAt: row?.hold_expires_at ?? null };
};

/** Null where the party has no tables (any more). */
export const deleteAllocation = async (
  transaction: Queryable,
  restaurantId: RestaurantId,
  partyId: PartyId,
): Promise<PartyAllocation | null> => {
  const rows = await transaction.query<{ fields: AllocationFields }>({
    name: 'inventory.delete_allocation',
    text: `
delete from inventory.allocation a
where a.restaurant_id = $1::integer and a.party_id = $2::uuid
returning ${allocationFieldsOf} as fields`,
    values: [restaurantId, partyId],
  });
  return toParties(rows.map((row) => row.fields)).at(0) ?? null;
};

/** A party's tables are free from an instant on (epoch milliseconds) that lies within its time. */
export const truncateAllocation = async (
  transaction: Queryable,
  restaurantId: RestaurantId,
  partyId: PartyId,
  endsAt: number,
): Promise<void> => {
  await transaction.query({
    name: 'inventory.truncate_allocation',
    text: `
update inventory.allocation set during = tstzrange(lower(during), $3::timestamptz)
where restaurant_id = $1::integer and party_id = $2::uuid`,
    values: [restaurantId, partyId, instant(endsAt)],
  });
};

/** Null where the party has no tables. */
export const readParty = async (
  queryable: Queryable,
  restaurantId: RestaurantId,
  partyId: PartyId,
): Promise<PartyAllocation | null> => {
  const rows = await queryable.query<{ fields: AllocationFields }>({
    name: 'inventory.read_party',
    text: `
select ${allocationFieldsOf} as fields from inventory.allocation a
where a.restaurant_id = $1::integer and a.party_id = $2::uuid`,
    values: [restaurantId, partyId],
  });
  return toParties(rows.map((row) => row.fields)).at(0) ?? null;
};

/** A hold that has not run out becomes a booking. False where there is none. */
export const promoteHold = async (
  transaction: Queryable,
  restaurantId: RestaurantId,
  partyId: PartyId,
): Promise<boolean> => {
  const rows = await transaction.query({
    name: 'inventory.promote_hold',
    text: `
update inventory.allocation set hold_expires_at = null
where restaurant_id = $1::integer and party_id = $2::uuid and hold_expires_at > statement_timestamp()
returning table_id`,
    values: [restaurantId, partyId],
  });
  return rows.length > 0;
};

/** Every party of a restaurant that reaches into the time between two instants, held (also run out) or booked. */
export const readAllocations = async (
  queryable: Queryable,
  restaurantId: RestaurantId,
  from: number,
  until: number,
): Promise<PartyAllocation[]> => {
  const rows = await queryable.query<{ fields: AllocationFields }>({
    name: 'inventory.read_allocations',
    text: `
select ${allocationFieldsOf} as fields
from inventory.allocation a
where a.restaurant_id = $1::integer and a.during && tstzrange($2::timestamptz, $3::timestamptz)`,
    values: [restaurantId, instant(from), instant(until)],
  });
  return toParties(rows.map((row) => row.fields));
};
