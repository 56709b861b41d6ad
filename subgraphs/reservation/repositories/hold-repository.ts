import type { Queryable } from '#shared/database/database.ts';
import {
  type PartyId,
  partyId,
  restaurantId,
  tableId,
  type ViewerId,
  viewerId,
} from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';
import type { TableChoice } from '#shared/inventory/domain/table-choice.ts';
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
  table_choice: TableChoice | null;
  expires_at: Temporal.Instant;
  extended_at: Temporal.Instant | null;
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
  tableChoice: row.table_choice,
  expiresAt: row.expires_at,
  extendedAt: row.extended_at,
  releasedAt: row.released_at,
  bookedAt: row.booked_at,
});

const values = ({ restaurantId: restaurant, id }: InRestaurant<PartyId>) => [restaurant, id];
const found = (rows: readonly HoldRow[]) => rows.map(toHold).at(0) ?? null;

/** One statement for any number. */
export const findHolds = async (
  queryable: Queryable,
  wanted: readonly InRestaurant<PartyId>[],
): Promise<Hold[]> => {
  const rows = await queryable.query<HoldRow>({
    name: 'reservation.find_holds',
    text: `
select h.* from unnest($1::integer[], $2::uuid[]) as wanted (restaurant_id, hold_id)
join reservation.hold h using (restaurant_id, hold_id)`,
    values: [wanted.map((one) => one.restaurantId), wanted.map((one) => one.id)],
  });
  return rows.map(toHold);
};

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
  hold: Omit<Hold, 'extendedAt' | 'releasedAt' | 'bookedAt'>,
): Promise<void> => {
  await transaction.query({
    name: 'reservation.insert_hold',
    text: `
insert into reservation.hold (restaurant_id, hold_id, holder_id, time_zone, service_date, starts_at,
  duration_minutes, party_size, seating, table_ids, expires_at, table_choice)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
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
      hold.tableChoice,
    ],
  });
};

/** The hold lasts until the instant, which the ledger has already. */
export const markHoldExtended = async (
  transaction: Queryable,
  hold: Hold,
  expiresAt: Temporal.Instant,
): Promise<void> => {
  await transaction.query({
    name: 'reservation.mark_hold_extended',
    text: `
update reservation.hold set expires_at = $3, extended_at = clock_timestamp()
where restaurant_id = $1 and hold_id = $2`,
    values: [hold.restaurantId, hold.holdId, expiresAt.toString()],
  });
};

/** Nobody else counts the viewer's holds until the transaction ends: of two taken at once, one counts the other. */
export const lockHolder = async (transaction: Queryable, holderId: ViewerId): Promise<void> => {
  await transaction.query({
    name: 'reservation.lock_holder',
    text: `select pg_advisory_xact_lock(hashtextextended('reservation.hold ' || $1, 0))`,
    values: [holderId],
  });
};

/** How many holds the viewer has open, over all restaurants. */
export const countOpenHolds = async (transaction: Queryable, holderId: ViewerId): Promise<number> => {
  const [row] = await transaction.query<{ open: number }>({
    name: 'reservation.count_open_holds',
    text: `
select count(*) as open from reservation.hold
where holder_id = $1 and released_at is null and booked_at is null and expires_at > statement_timestamp()`,
    values: [holderId],
  });
  return row?.open ?? 0;
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
