import { randomUUID } from 'node:crypto';
import type { Queryable } from '#shared/database/database.ts';
import { type GuestId, guestId } from '#shared/identifiers/identifiers.ts';
import { confirmationCode } from '../domain/confirmation-code.ts';
import { toE164 } from '../domain/guest-contact.ts';
import type { Reservation } from '../domain/reservation.ts';
import { insertBookedEvents } from './history-bulk-writer.ts';

/** A reservation with its history given, as demo data and imports have it. */
export interface PastReservation extends Omit<Reservation, 'confirmationCode' | 'guestId'> {
  readonly seatedAt: Temporal.Instant | null;
  readonly completedAt: Temporal.Instant | null;
  readonly cancelledAt: Temporal.Instant | null;
  readonly cancellationReason: string | null;
  /** Whether the caller also writes the record of its service day, which is over. */
  readonly isInClosedDay: boolean;
}

const rowsAStatement = 5_000;

/** Numbers of the sequence that nobody else gets. */
const reserveConfirmationNumbers = async (transaction: Queryable, count: number): Promise<number[]> => {
  const rows = await transaction.query<{ number: number }>({
    text: `select nextval('reservation.confirmation_number') as number from generate_series(1, $1::integer)`,
    values: [count],
  });
  return rows.map(({ number }) => number);
};

/** The guest book's entries by restaurant and diner. */
type GuestIds = ReadonlyMap<string, GuestId>;

const guestKey = ({ restaurantId, dinerId }: PastReservation) => `${restaurantId} ${dinerId}`;

/** An entry in the guest book for every diner: nobody books for others in bulk. */
const insertGuests = async (
  transaction: Queryable,
  reservations: readonly PastReservation[],
): Promise<GuestIds> => {
  const diners = new Map(reservations.map((one) => [guestKey(one), one]));
  const ids = new Map([...diners.keys()].map((key) => [key, guestId(randomUUID())]));
  const column = <Value>(read: (reservation: PastReservation) => Value): Value[] =>
    [...diners.values()].map(read);
  await transaction.query({
    text: `
insert into reservation.guest (restaurant_id, guest_id, diner_id, name, email, phone, created_at)
select * from unnest($1::integer[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[])`,
    values: [
      column((one) => one.restaurantId),
      [...ids.values()],
      column((one) => one.dinerId),
      column((one) => one.guest.name),
      column((one) => one.guest.email),
      column((one) => (one.guest.phone === null ? null : toE164(one.guest.phone))),
      column((one) => one.createdAt.toString()),
    ],
  });
  return ids;
};

const insertRows = async (
  transaction: Queryable,
  reservations: readonly PastReservation[],
  guests: GuestIds,
) => {
  const numbers = await reserveConfirmationNumbers(transaction, reservations.length);
  const column = <Value>(read: (reservation: PastReservation) => Value): Value[] => reservations.map(read);
  await transaction.query({
    text: `
insert into reservation.reservation (restaurant_id, reservation_id, confirmation_code, status, diner_id, guest_name,
  guest_email, guest_phone, special_requests, time_zone, service_date, starts_at, duration_minutes, party_size,
  seating, table_ids, created_at, cancelled_at, cancellation_reason, source, status_changed_at, seated_at,
  completed_at, in_closed_day, guest_id)
select restaurant_id, reservation_id, confirmation_code, status, diner_id, guest_name, guest_email, guest_phone,
  special_requests, time_zone, service_date, starts_at, duration_minutes, party_size, seating,
  table_ids::smallint[], created_at, cancelled_at, cancellation_reason, source, status_changed_at, seated_at,
  completed_at, in_closed_day, guest_id
from unnest($1::integer[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
  $9::text[], $10::text[], $11::date[], $12::timestamptz[], $13::smallint[], $14::smallint[], $15::text[],
  $16::text[], $17::timestamptz[], $18::timestamptz[], $19::text[], $20::text[], $21::timestamptz[],
  $22::timestamptz[], $23::timestamptz[], $24::boolean[], $25::uuid[]) as written (
  restaurant_id, reservation_id, confirmation_code, status, diner_id, guest_name, guest_email, guest_phone,
  special_requests, time_zone, service_date, starts_at, duration_minutes, party_size, seating, table_ids,
  created_at, cancelled_at, cancellation_reason, source, status_changed_at, seated_at, completed_at, in_closed_day,
  guest_id)`,
    values: [
      column((one) => one.restaurantId),
      column((one) => one.reservationId),
      numbers.map(confirmationCode),
      column((one) => one.status),
      column((one) => one.dinerId),
      column((one) => one.guest.name),
      column((one) => one.guest.email),
      column((one) => one.guest.phone),
      column((one) => one.specialRequests),
      column((one) => one.timeZone),
      column((one) => one.serviceDate),
      column((one) => one.startsAt.toString()),
      column((one) => one.durationMinutes),
      column((one) => one.partySize),
      column((one) => one.seating),
      column((one) => `{${one.tableIds.join(',')}}`),
      column((one) => one.createdAt.toString()),
      column((one) => one.cancelledAt?.toString() ?? null),
      column((one) => one.cancellationReason),
      column((one) => one.source),
      column((one) => one.statusChangedAt.toString()),
      column((one) => one.seatedAt?.toString() ?? null),
      column((one) => one.completedAt?.toString() ?? null),
      column((one) => one.isInClosedDay),
      column((one) => guests.get(guestKey(one))),
    ],
  });
  await insertBookedEvents(transaction, reservations);
};

/**
 * Writes many reservations of restaurants that have no guests yet, all of a restaurant's in one call: each with a
 * confirmation code of its own, the beginning of its history and its guest. The caller writes the ledger's side.
 */
export const insertReservationsInBulk = async (
  transaction: Queryable,
  reservations: readonly PastReservation[],
): Promise<void> => {
  const guests = await insertGuests(transaction, reservations);
  for (let start = 0; start < reservations.length; start += rowsAStatement)
    await insertRows(transaction, reservations.slice(start, start + rowsAStatement), guests);
};
