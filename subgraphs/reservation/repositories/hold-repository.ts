import type { Queryable } from '#shared/database/database.ts';
import { type PartyId, partyId, restaurantId, tableId, viewerId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';
import type { Hold } from '../domain/hold.ts';

interface HoldRow {
  restaurant_id: number;
  hold_id: string;
  holder_id: string;
  time_zone: string;
  service_date: string;
  starts_at: Temporal.Instant;
  duration_minutes: number;
  party_size: number;
  seating: SeatingType;
  table_ids: number[];
  expires_at: Temporal.Instant;
  released_at: Temporal.Instant | null;
  booked_at: Temporal.Instant | null;
}

const toHold = (row: HoldRow): Hold => ({
  restaurantId: restaurantId(row.restaurant_id),
  holdId: partyId(row.hold_id),
  holderId: viewerId(row.holder_id),
  timeZone: row.time_zone,
  serviceDate: row.service_date,
  startsAt: row.starts_at,
  durationMinutes: row.duration_minutes,
  partySize: row.party_size,
  seating: row.seating,
  tableIds: row.table_ids.map(tableId),
  expiresAt: row.expires_at,
  releasedAt: row.released_at,
  bookedAt: row.booked_at,
});

const values = ({ restaurantId: restaurant, id }: InRestaurant<PartyId>) => [restaurant, id];
const found = (rows: readonly HoldRow[]) => rows.map(toHold).at(0) ?? null;

export const findHold = async (queryable: Queryable, wanted: InRestaurant<PartyId>): Promise<Hold | null> =>
  found(
    await queryable.query<HoldRow>({
      name: 'reservation.find_hold',
      text: 'select * from reservation.hold where restaurant_id = $1 and hold_id = $2',
      values: values(wanted),
    }),
  );

/** The hold, which nobody else changes until the transaction ends; null where there is none. */
export const lockHold = async (transaction: Queryable, wanted: InRestaurant<PartyId>): Promise<Hold | null> =>
  found(
    await transaction.query<HoldRow>({
      name: 'reservation.lock_hold',
      text: 'select * from reservation.hold where restaurant_id = $1 and hold_id = $2 for update',
      values: values(wanted),
    }),
  );

export const insertHold = async (
  transaction: Queryable,
  hold: Omit<Hold, 'releasedAt' | 'bookedAt'>,
): Promise<void> => {
  await transaction.query({
    name: 'reservation.insert_hold',
    text: `
insert into reservation.hold (restaurant_id, hold_id, holder_id, time_zone, service_date, starts_at,
  duration_minutes, party_size, seating, table_ids, expires_at)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    values: [
      hold.restaurantId,
      hold.holdId,
      hold.holderId,
      hold.timeZone,
      hold.serviceDate,
      hold.startsAt.toString(),
      hold.durationMinutes,
      hold.partySize,
      hold.seating,
      hold.tableIds,
      hold.expiresAt.toString(),
    ],
  });
};

const mark = (column: 'released_at' | 'booked_at') => async (transaction: Queryable, hold: Hold) => {
  await transaction.query({
    name: `reservation.mark_hold_${column}`,
    text: `update reservation.hold set ${column} = clock_timestamp() where restaurant_id = $1 and hold_id = $2`,
    values: [hold.restaurantId, hold.holdId],
  });
};

export const markHoldReleased = mark('released_at');
export const markHoldBooked = mark('booked_at');
