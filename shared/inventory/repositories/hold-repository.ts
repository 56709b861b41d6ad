import type { Queryable } from '#shared/database/database.ts';
import { type PartyId, type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';

/**
 * A hold that has not run out lasts so many seconds longer. The service day need not be locked: its row says only
 * when to look for holds that ran out, and looks too early now.
 * @returns until when; null where there is no such hold any more
 */
export const prolongHold = async (
  transaction: Queryable,
  restaurant: RestaurantId,
  partyId: PartyId,
  seconds: number,
): Promise<Temporal.Instant | null> => {
  const [row] = await transaction.query<{ hold_expires_at: Temporal.Instant }>({
    name: 'inventory.prolong_hold',
    text: `
update inventory.allocation
set hold_expires_at = hold_expires_at + make_interval(secs => $3::double precision)
where restaurant_id = $1::integer and party_id = $2::uuid and hold_expires_at > statement_timestamp()
returning hold_expires_at`,
    values: [restaurant, partyId, seconds],
  });
  return row?.hold_expires_at ?? null;
};

/** A restaurant with a hold that ran out and still keeps its table. */
export interface ForgottenHold {
  readonly restaurantId: RestaurantId;
  readonly timeZone: string;
  readonly startsAt: Temporal.Instant;
}

/** Holds that ran out so long ago that nobody who booked there since has cleared them; the oldest first. */
export const findForgottenHolds = async (
  queryable: Queryable,
  afterSeconds: number,
  most: number,
): Promise<ForgottenHold[]> => {
  const rows = await queryable.query<{
    restaurant_id: number;
    time_zone: string;
    starts_at: Temporal.Instant;
  }>({
    name: 'inventory.find_forgotten_holds',
    text: `
select a.restaurant_id, r.time_zone, lower(a.during) as starts_at
from inventory.allocation a join inventory.restaurant r using (restaurant_id)
where a.hold_expires_at <= statement_timestamp() - make_interval(secs => $1::double precision)
order by a.hold_expires_at
limit $2`,
    values: [afterSeconds, most],
  });
  return rows.map((row) => ({
    restaurantId: restaurantId(row.restaurant_id),
    timeZone: row.time_zone,
    startsAt: row.starts_at,
  }));
};
