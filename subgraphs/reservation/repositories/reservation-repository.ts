import type { Queryable } from '#shared/database/database.ts';
import { together } from '#shared/database/together.ts';
import {
  guestId,
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
import type { TableChoice } from '#shared/inventory/domain/table-choice.ts';
import { confirmationCode } from '../domain/confirmation-code.ts';
import type { Guest, Reservation, ReservationSource, Sitting } from '../domain/reservation.ts';
import type { ReservationStatus } from '../domain/reservation-status.ts';
import { linkGuestOf } from './guest-link-repository.ts';

interface ReservationRow {
  restaurant_id: number;
  reservation_id: string;
  confirmation_code: string;
  status: ReservationStatus;
  diner_id: string;
  guest_name: string;
  guest_email: string | null;
  guest_phone: string | null;
  guest_locale: string | null;
  guest_agrees_to_texts: boolean;
  special_requests: string | null;
  time_zone: string;
  service_date: string;
  starts_at: Temporal.Instant;
  duration_minutes: number;
  party_size: number;
  seating: SeatingType;
  table_ids: number[];
  table_choice: TableChoice | null;
  guest_id: string | null;
  source: ReservationSource;
  status_changed_at: Temporal.Instant;
  created_at: Temporal.Instant;
}

const toReservation = (row: ReservationRow): Reservation => ({
  restaurantId: restaurantId(row.restaurant_id),
  reservationId: partyId(row.reservation_id),
  confirmationCode: row.confirmation_code,
  status: row.status,
  dinerId: viewerId(row.diner_id),
  guest: {
    name: row.guest_name,
    email: row.guest_email,
    phone: row.guest_phone,
    wishes: { locale: row.guest_locale, agreesToTexts: row.guest_agrees_to_texts },
  },
  specialRequests: row.special_requests,
  timeZone: row.time_zone,
  serviceDate: row.service_date,
  startsAt: row.starts_at,
  durationMinutes: row.duration_minutes,
  partySize: row.party_size,
  seating: row.seating,
  tableIds: row.table_ids.map(tableId),
  tableChoice: row.table_choice,
  guestId: row.guest_id === null ? null : guestId(row.guest_id),
  source: row.source,
  statusChangedAt: row.status_changed_at,
  createdAt: row.created_at,
});

/** As after each booking: a list of one is planned anew each time, which takes longer than to read it. */
const findReservation = (
  queryable: Queryable,
  { restaurantId: restaurant, id }: InRestaurant<PartyId>,
): Promise<ReservationRow[]> =>
  queryable.query<ReservationRow>({
    name: 'reservation.find_reservation',
    text: `
select * from reservation.reservation where restaurant_id = $1 and reservation_id = $2`,
    values: [restaurant, id],
  });

/** One statement for any number. */
export const findReservations = async (
  queryable: Queryable,
  wanted: readonly InRestaurant<PartyId>[],
): Promise<Reservation[]> => {
  const [first] = wanted;
  if (first !== undefined && wanted.length === 1)
    return (await findReservation(queryable, first)).map(toReservation);
  const rows = await queryable.query<ReservationRow>({
    name: 'reservation.find_reservations',
    text: `
select r.* from unnest($1::integer[], $2::uuid[]) as wanted (restaurant_id, reservation_id)
join reservation.reservation r using (restaurant_id, reservation_id)`,
    values: [wanted.map((one) => one.restaurantId), wanted.map((one) => one.id)],
  });
  return rows.map(toReservation);
};

/** Those that there are, which nobody else changes until the transaction ends: locked in the order of their IDs. */
export const lockReservations = async (
  transaction: Queryable,
  restaurant: RestaurantId,
  ids: readonly PartyId[],
): Promise<Reservation[]> => {
  const rows = await transaction.query<ReservationRow>({
    name: 'reservation.lock_reservations',
    text: `
select * from reservation.reservation
where restaurant_id = $1::integer and reservation_id = any($2::uuid[])
order by reservation_id
for update`,
    values: [restaurant, ids],
  });
  return rows.map(toReservation);
};

/** The reservation, which nobody else changes until the transaction ends; null where there is none. */
export const lockReservation = async (
  transaction: Queryable,
  wanted: InRestaurant<PartyId>,
): Promise<Reservation | null> =>
  (await lockReservations(transaction, wanted.restaurantId, [wanted.id])).at(0) ?? null;

export interface NewReservation {
  readonly restaurantId: RestaurantId;
  readonly reservationId: PartyId;
  readonly dinerId: ViewerId;
  readonly guest: Guest;
  readonly specialRequests: string | null;
  readonly sitting: Sitting;
  readonly source: ReservationSource;
}

/** @returns the confirmation code, made from the next number of the sequence */
export const insertReservation = async (
  transaction: Queryable,
  reservation: NewReservation,
): Promise<string> => {
  const {
    restaurantId: restaurant,
    reservationId,
    dinerId,
    guest,
    specialRequests,
    sitting,
    source,
  } = reservation;
  const [linked, [next]] = await together(
    linkGuestOf(transaction, reservation),
    transaction.query<{ number: number }>({
      name: 'reservation.next_confirmation_number',
      text: `select nextval('reservation.confirmation_number') as number`,
      values: [],
    }),
  );
  const code = confirmationCode(next?.number ?? Number.NaN);
  await transaction.query({
    name: 'reservation.insert_reservation',
    text: `
insert into reservation.reservation (restaurant_id, reservation_id, confirmation_code, status, diner_id, guest_name,
  guest_email, guest_phone, special_requests, time_zone, service_date, starts_at, duration_minutes, party_size,
  seating, table_ids, table_choice, source, seated_at, guest_id, guest_locale, guest_agrees_to_texts)
values ($1, $2, $3, case when $17 = 'WALK_IN' then 'SEATED' else 'CONFIRMED' end, $4, $5, $6, $7, $8, $9, $10, $11,
  $12, $13, $14, $15, $16, $17, case when $17 = 'WALK_IN' then date_trunc('milliseconds', statement_timestamp()) end,
  $18, $19, $20)`,
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
      sitting.tableChoice,
      source,
      linked,
      guest.wishes?.locale ?? null,
      guest.wishes?.agreesToTexts ?? false,
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
  table_choice = $9, special_requests = $10
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
      sitting.tableChoice,
      specialRequests,
    ],
  });
};

/**
 * The new status, and that the reservation came to it now, by the database's clock.
 * @returns when
 */
export const markStatus = async (
  transaction: Queryable,
  { restaurantId: restaurant, reservationId }: Reservation,
  status: ReservationStatus,
): Promise<Temporal.Instant> => {
  const [row] = await transaction.query<{ at: Temporal.Instant }>({
    name: 'reservation.mark_status',
    text: `
update reservation.reservation r
set status = $3, status_changed_at = moment.at,
  arrived_at = case when $3 = 'ARRIVED' then coalesce(arrived_at, moment.at) else arrived_at end,
  seated_at = case when $3 = 'SEATED' then coalesce(seated_at, moment.at) else seated_at end,
  completed_at = case when $3 = 'COMPLETED' then moment.at else completed_at end
from (select date_trunc('milliseconds', statement_timestamp()) as at) moment
where restaurant_id = $1 and reservation_id = $2
returning moment.at`,
    values: [restaurant, reservationId, status],
  });
  if (row === undefined) throw new Error('a reservation that was locked is gone');
  return row.at;
};

export const markCancelled = async (
  transaction: Queryable,
  reservation: Reservation,
  reason: string | null,
): Promise<void> => {
  await transaction.query({
    name: 'reservation.mark_cancelled',
    text: `
update reservation.reservation r
set status = 'CANCELLED', cancelled_at = moment.at, status_changed_at = moment.at, cancellation_reason = $3
from (select date_trunc('milliseconds', statement_timestamp()) as at) moment
where restaurant_id = $1 and reservation_id = $2`,
    values: [reservation.restaurantId, reservation.reservationId, reason],
  });
};

/** A restaurant's reservations of a service day, whatever became of them, in the order of their times. */
export const listDay = async (
  queryable: Queryable,
  restaurant: RestaurantId,
  serviceDate: string,
): Promise<Reservation[]> => {
  const rows = await queryable.query<ReservationRow>({
    name: 'reservation.list_day',
    text: `
select * from reservation.reservation
where restaurant_id = $1::integer and service_date = $2::date
order by starts_at, created_at, reservation_id`,
    values: [restaurant, serviceDate],
  });
  return rows.map(toReservation);
};

const listText = (condition: string, order: string) => `
select r.*, count(*) over () as total from reservation.reservation r
where r.diner_id = $1 and r.source in ('ONLINE', 'WAITLIST') ${condition}
order by r.starts_at ${order}, r.reservation_id
limit $2 offset $3`;

const allText = listText('', 'desc');
const isUpcoming = `and r.starts_at >= now() and r.status = 'CONFIRMED'`;
const upcomingText = listText(isUpcoming, 'asc');
const countText = (condition: string) =>
  `select count(*) as total from reservation.reservation r
  where r.diner_id = $1 and r.source in ('ONLINE', 'WAITLIST') ${condition}`;

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
