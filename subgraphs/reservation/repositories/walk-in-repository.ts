import type { Queryable } from '#shared/database/database.ts';
import {
  type PartyId,
  partyId,
  type RestaurantId,
  restaurantId,
  type WalkInId,
  walkInId,
} from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';
import type { WalkInParty, WalkInStatus } from '../domain/walk-in-party.ts';

interface WalkInRow {
  restaurant_id: number;
  walk_in_id: string;
  time_zone: string;
  service_date: string;
  name: string;
  phone: string | null;
  party_size: number;
  seating: SeatingType | null;
  quoted_minutes: number | null;
  joined_at: Temporal.Instant;
  status: WalkInStatus;
  reservation_id: string | null;
}

const toParty = (row: WalkInRow): WalkInParty => ({
  restaurantId: restaurantId(row.restaurant_id),
  walkInId: walkInId(row.walk_in_id),
  timeZone: row.time_zone,
  serviceDate: row.service_date,
  name: row.name,
  phone: row.phone,
  partySize: row.party_size,
  seating: row.seating,
  quotedMinutes: row.quoted_minutes,
  joinedAt: row.joined_at,
  status: row.status,
  reservationId: row.reservation_id === null ? null : partyId(row.reservation_id),
});

const one = async (queryable: Queryable, wanted: InRestaurant<WalkInId>, name: string, lock: string) => {
  const [row] = await queryable.query<WalkInRow>({
    name,
    text: `select * from reservation.walk_in_party where restaurant_id = $1 and walk_in_id = $2 ${lock}`,
    values: [wanted.restaurantId, wanted.id],
  });
  return row === undefined ? null : toParty(row);
};

export const findWalkIn = (queryable: Queryable, wanted: InRestaurant<WalkInId>) =>
  one(queryable, wanted, 'reservation.find_walk_in', '');

/** The party, which nobody else seats or removes until the transaction ends; null where there is none. */
export const lockWalkIn = (transaction: Queryable, wanted: InRestaurant<WalkInId>) =>
  one(transaction, wanted, 'reservation.lock_walk_in', 'for update');

/** Who waits on a service day, longest waiting first. */
export const listWalkInQueue = async (
  queryable: Queryable,
  id: RestaurantId,
  serviceDate: string,
): Promise<WalkInParty[]> => {
  const rows = await queryable.query<WalkInRow>({
    name: 'reservation.list_walk_in_queue',
    text: `
select * from reservation.walk_in_party
where restaurant_id = $1::integer and service_date = $2::date and status = 'WAITING'
order by joined_at, walk_in_id`,
    values: [id, serviceDate],
  });
  return rows.map(toParty);
};

export const insertWalkIn = async (
  transaction: Queryable,
  party: Omit<WalkInParty, 'joinedAt' | 'status' | 'reservationId'>,
): Promise<void> => {
  await transaction.query({
    name: 'reservation.insert_walk_in',
    text: `
insert into reservation.walk_in_party (restaurant_id, walk_in_id, time_zone, service_date, name, phone, party_size,
  seating, quoted_minutes)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    values: [
      party.restaurantId,
      party.walkInId,
      party.timeZone,
      party.serviceDate,
      party.name,
      party.phone,
      party.partySize,
      party.seating,
      party.quotedMinutes,
    ],
  });
};

/** The party waits no more: it sits, by that reservation, or it has left. */
export const endWalkIn = async (
  transaction: Queryable,
  party: WalkInParty,
  reservationId: PartyId | null,
): Promise<void> => {
  await transaction.query({
    name: 'reservation.end_walk_in',
    text: `
update reservation.walk_in_party
set status = case when $3::uuid is null then 'LEFT' else 'SEATED' end, reservation_id = $3::uuid
where restaurant_id = $1::integer and walk_in_id = $2::uuid`,
    values: [party.restaurantId, party.walkInId, reservationId],
  });
};
