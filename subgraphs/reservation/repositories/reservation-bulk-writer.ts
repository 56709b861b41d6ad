import { randomUUID } from 'node:crypto';
import type { Queryable } from '#shared/database/database.ts';
import { plainArray } from '#shared/database/plain-array.ts';
import { type GuestId, guestId } from '#shared/identifiers/identifiers.ts';
import { confirmationCode } from '../domain/confirmation-code.ts';
import { toE164 } from '../domain/guest-contact.ts';
import type { Reservation } from '../domain/reservation.ts';

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
select restaurant_id, guest_id, diner_id, name, email, phone, to_timestamp(created_at / 1000)
from unnest($1::integer[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::double precision[])
  as written (restaurant_id, guest_id, diner_id, name, email, phone, created_at)`,
    values: [
      plainArray(column((one) => one.restaurantId)),
      plainArray([...ids.values()]),
      column((one) => one.dinerId),
      column((one) => one.guest.name),
      column((one) => one.guest.email),
      column((one) => (one.guest.phone === null ? null : toE164(one.guest.phone))),
      plainArray(column((one) => one.createdAt.epochMilliseconds)),
    ],
  });
  return ids;
};

/**
 * Each with the beginning of its history: that its diner booked it. What the event says is made of the row here, as
 * eventDetails would: sending it too would take as long again.
 */
const insertText = `
with written as (
  insert into reservation.reservation (restaurant_id, reservation_id, confirmation_code, status, diner_id, guest_name,
    guest_email, guest_phone, special_requests, time_zone, service_date, starts_at, duration_minutes, party_size,
    seating, table_ids, created_at, cancelled_at, cancellation_reason, source, status_changed_at, seated_at,
    completed_at, in_closed_day, guest_id)
  select restaurant_id, reservation_id, confirmation_code, status, diner_id, guest_name, guest_email, guest_phone,
    special_requests, time_zone, service_date, to_timestamp(starts_at / 1000), duration_minutes, party_size, seating,
    table_ids::smallint[], to_timestamp(created_at / 1000), to_timestamp(cancelled_at / 1000), cancellation_reason,
    source, to_timestamp(status_changed_at / 1000), to_timestamp(seated_at / 1000), to_timestamp(completed_at / 1000),
    in_closed_day, guest_id
  from unnest($1::integer[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
    $9::text[], $10::text[], $11::date[], $12::double precision[], $13::smallint[], $14::smallint[], $15::text[],
    $16::text[], $17::double precision[], $18::double precision[], $19::text[], $20::text[], $21::double precision[],
    $22::double precision[], $23::double precision[], $24::boolean[], $25::uuid[]) as written (
    restaurant_id, reservation_id, confirmation_code, status, diner_id, guest_name, guest_email, guest_phone,
    special_requests, time_zone, service_date, starts_at, duration_minutes, party_size, seating, table_ids,
    created_at, cancelled_at, cancellation_reason, source, status_changed_at, seated_at, completed_at, in_closed_day,
    guest_id)
  returning restaurant_id, reservation_id, diner_id, created_at, starts_at, party_size, table_ids
)
insert into reservation.reservation_event (restaurant_id, reservation_id, sequence, kind, to_status, actor_id,
  actor_role, occurred_at, details)
select restaurant_id, reservation_id, 1, 'BOOKED', 'CONFIRMED', diner_id, 'DINER', created_at, jsonb_build_object(
  'startsAt', to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'partySize', party_size,
  'tableIds', to_jsonb(table_ids), 'overrides', '[]'::jsonb)
from written`;

const insertRows = async (
  transaction: Queryable,
  reservations: readonly PastReservation[],
  guests: GuestIds,
) => {
  const numbers = await reserveConfirmationNumbers(transaction, reservations.length);
  const column = <Value>(read: (reservation: PastReservation) => Value): Value[] => reservations.map(read);
  const plain = (read: (reservation: PastReservation) => string | number | boolean | null) =>
    plainArray(column(read));
  await transaction.query({
    text: insertText,
    values: [
      plain((one) => one.restaurantId),
      plain((one) => one.reservationId),
      plainArray(numbers.map(confirmationCode)),
      plain((one) => one.status),
      column((one) => one.dinerId),
      column((one) => one.guest.name),
      column((one) => one.guest.email),
      column((one) => one.guest.phone),
      column((one) => one.specialRequests),
      plain((one) => one.timeZone),
      plain((one) => one.serviceDate),
      plain((one) => one.startsAt.epochMilliseconds),
      plain((one) => one.durationMinutes),
      plain((one) => one.partySize),
      plain((one) => one.seating),
      column((one) => plainArray(one.tableIds)),
      plain((one) => one.createdAt.epochMilliseconds),
      plain((one) => one.cancelledAt?.epochMilliseconds ?? null),
      column((one) => one.cancellationReason),
      plain((one) => one.source),
      plain((one) => one.statusChangedAt.epochMilliseconds),
      plain((one) => one.seatedAt?.epochMilliseconds ?? null),
      plain((one) => one.completedAt?.epochMilliseconds ?? null),
      plain((one) => one.isInClosedDay),
      plain((one) => guests.get(guestKey(one)) ?? null),
    ],
  });
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
