import type { Queryable } from '#shared/database/database.ts';
import {
  type PartyId,
  partyId,
  type RestaurantId,
  restaurantId,
  tableId,
  type ViewerId,
  viewerId,
} from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';
import { confirmationCode } from '../domain/confirmation-code.ts';
import type { Guest, Reservation, Sitting } from '../domain/reservation.ts';
import type { ReservationStatus } from '../domain/reservation-status.ts';

interface ReservationRow {
  restaurant_id: number;
  reservation_id: string;
  confirmation_code: string;
  status: ReservationStatus;
  diner_id: string;
  guest_name: string;
  guest_email: string | null;
  guest_phone: string | null;
  special_requests: string | null;
  time_zone: string;
  service_date: string;
  starts_at: Temporal.Instant;
  duration_minutes: number;
  party_size: number;
  seating: SeatingType;
  table_ids: number[];
  created_at: Temporal.Instant;
}

const toReservation = (row: ReservationRow): Reservation => ({
  restaurantId: restaurantId(row.restaurant_id),
  reservationId: partyId(row.reservation_id),
  confirmationCode: row.confirmation_code,
  status: row.status,
  dinerId: viewerId(row.diner_id),
  guest: { name: row.guest_name, email: row.guest_email, phone: row.guest_phone },
  specialRequests: row.special_requests,
  timeZone: row.time_zone,
  serviceDate: row.service_date,
  startsAt: row.starts_at,
  durationMinutes: row.duration_minutes,
  partySize: row.party_size,
  seating: row.seating,
  tableIds: row.table_ids.map(tableId),
  createdAt: row.created_at,
});

/** One statement for any number. */
export const findReservations = async (
  queryable: Queryable,
  wanted: readonly InRestaurant<PartyId>[],
): Promise<Reservation[]> => {
  const rows = await queryable.query<ReservationRow>({
    name: 'reservation.find_reservations',
    text: `
select r.* from unnest($1::integer[], $2::uuid[]) as wanted (restaurant_id, reservation_id)
join reservation.reservation r using (restaurant_id, reservation_id)`,
    values: [wanted.map((one) => one.restaurantId), wanted.map((one) => one.id)],
  });
  return rows.map(toReservation);
};

/** The reservation, which nobody else changes until the transaction ends; null where there is none. */
export const lockReservation = async (
  transaction: Queryable,
  wanted: InRestaurant<PartyId>,
): Promise<Reservation | null> => {
  const [row] = await transaction.query<ReservationRow>({
    name: 'reservation.lock_reservation',
    text: `
select * from reservation.reservation
where restaurant_id = $1::integer and reservation_id = $2::uuid
for update`,
    values: [wanted.restaurantId, wanted.id],
  });
  return row === undefined ? null : toReservation(row);
};

export interface NewReservation {
  readonly restaurantId: RestaurantId;
  readonly reservationId: PartyId;
  readonly dinerId: ViewerId;
  readonly guest: Guest;
  readonly specialRequests: string | null;
  readonly sitting: Sitting;
}

/** @returns the confirmation code, made from the next number of the sequence */
export const insertReservation = async (
  transaction: Queryable,
  { restaurantId: restaurant, reservationId, dinerId, guest, specialRequests, sitting }: NewReservation,
): Promise<string> => {
  const [next] = await transaction.query<{ number: number }>({
    name: 'reservation.next_confirmation_number',
    text: `select nextval('reservation.confirmation_number') as number`,
    values: [],
  });
  const code = confirmationCode(next?.number ?? Number.NaN);
  await transaction.query({
    name: 'reservation.insert_reservation',
    text: `
insert into reservation.reservation (restaurant_id, reservation_id, confirmation_code, status, diner_id, guest_name,
  guest_email, guest_phone, special_requests, time_zone, service_date, starts_at, duration_minutes, party_size,
  seating, table_ids)
values ($1, $2, $3, 'CONFIRMED', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    values: [
      restaurant,
      reservationId,
      code,
      dinerId,
      guest.name,
      guest.email,
      guest.phone,
      specialRequests,
      sitting.timeZone,
      sitting.serviceDate,
      sitting.startsAt.toString(),
      sitting.durationMinutes,
      sitting.partySize,
      sitting.seating,
      sitting.tableIds,
    ],
  });
  return code;
};

export const updateSitting = async (
  transaction: Queryable,
  reservation: Reservation,
  sitting: Sitting,
  specialRequests: string | null,
): Promise<void> => {
  await transaction.query({
    name: 'reservation.update_sitting',
    text: `
update reservation.reservation
set service_date = $3, starts_at = $4, duration_minutes = $5, party_size = $6, seating = $7, table_ids = $8,
  special_requests = $9
where restaurant_id = $1 and reservation_id = $2`,
    values: [
      reservation.restaurantId,
      reservation.reservationId,
      sitting.serviceDate,
      sitting.startsAt.toString(),
      sitting.durationMinutes,
      sitting.partySize,
      sitting.seating,
      sitting.tableIds,
      specialRequests,
    ],
  });
};

export const markCancelled = async (
  transaction: Queryable,
  reservation: Reservation,
  reason: string | null,
): Promise<void> => {
  await transaction.query({
    name: 'reservation.mark_cancelled',
    text: `
update reservation.reservation set status = 'CANCELLED', cancelled_at = now(), cancellation_reason = $3
where restaurant_id = $1 and reservation_id = $2`,
    values: [reservation.restaurantId, reservation.reservationId, reason],
  });
};

const listText = (condition: string, order: string) => `
select r.*, count(*) over () as total from reservation.reservation r
where r.diner_id = $1 ${condition}
order by r.starts_at ${order}, r.reservation_id
limit $2 offset $3`;

const allText = listText('', 'desc');
const isUpcoming = `and r.starts_at >= now() and r.status = 'CONFIRMED'`;
const upcomingText = listText(isUpcoming, 'asc');
const countText = (condition: string) =>
  `select count(*) as total from reservation.reservation r where r.diner_id = $1 ${condition}`;

export interface DinerReservations {
  readonly reservations: readonly Reservation[];
  readonly totalCount: number;
}

/** A diner's reservations: latest visit first, or the coming ones, soonest first. */
export const listReservations = async (
  queryable: Queryable,
  dinerId: ViewerId,
  page: { readonly offset: number; readonly first: number },
  upcomingOnly: boolean,
): Promise<DinerReservations> => {
  const rows = await queryable.query<ReservationRow & { total: number }>({
    name: upcomingOnly ? 'reservation.list_upcoming' : 'reservation.list',
    text: upcomingOnly ? upcomingText : allText,
    values: [dinerId, page.first, page.offset],
  });
  const total = rows.at(0)?.total;
  if (total !== undefined || page.offset === 0)
    return { reservations: rows.map(toReservation), totalCount: total ?? 0 };
  // Past the end there is no row to carry the count.
  const [counted] = await queryable.query<{ total: number }>({
    text: countText(upcomingOnly ? isUpcoming : ''),
    values: [dinerId],
  });
  return { reservations: [], totalCount: counted?.total ?? 0 };
};
