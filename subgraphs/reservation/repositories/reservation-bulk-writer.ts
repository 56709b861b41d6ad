import type { Queryable } from '#shared/database/database.ts';
import { confirmationCode } from '../domain/confirmation-code.ts';
import type { Reservation } from '../domain/reservation.ts';

/** A reservation with its history given, as demo data and imports have it. */
export interface PastReservation extends Omit<Reservation, 'confirmationCode'> {
  readonly cancelledAt: Temporal.Instant | null;
  readonly cancellationReason: string | null;
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

const insertRows = async (transaction: Queryable, reservations: readonly PastReservation[]) => {
  const numbers = await reserveConfirmationNumbers(transaction, reservations.length);
  const column = <Value>(read: (reservation: PastReservation) => Value): Value[] => reservations.map(read);
  await transaction.query({
    text: `
insert into reservation.reservation (restaurant_id, reservation_id, confirmation_code, status, diner_id, guest_name,
  guest_email, guest_phone, special_requests, time_zone, service_date, starts_at, duration_minutes, party_size,
  seating, table_ids, created_at, cancelled_at, cancellation_reason)
select restaurant_id, reservation_id, confirmation_code, status, diner_id, guest_name, guest_email, guest_phone,
  special_requests, time_zone, service_date, starts_at, duration_minutes, party_size, seating,
  table_ids::smallint[], created_at, cancelled_at, cancellation_reason
from unnest($1::integer[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
  $9::text[], $10::text[], $11::date[], $12::timestamptz[], $13::smallint[], $14::smallint[], $15::text[],
  $16::text[], $17::timestamptz[], $18::timestamptz[], $19::text[]) as written (
  restaurant_id, reservation_id, confirmation_code, status, diner_id, guest_name, guest_email, guest_phone,
  special_requests, time_zone, service_date, starts_at, duration_minutes, party_size, seating, table_ids,
  created_at, cancelled_at, cancellation_reason)`,
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
    ],
  });
};

/** Writes many reservations, each with a confirmation code of its own. The caller writes the ledger's side. */
export const insertReservationsInBulk = async (
  transaction: Queryable,
  reservations: readonly PastReservation[],
): Promise<void> => {
  for (let start = 0; start < reservations.length; start += rowsAStatement)
    await insertRows(transaction, reservations.slice(start, start + rowsAStatement));
};
