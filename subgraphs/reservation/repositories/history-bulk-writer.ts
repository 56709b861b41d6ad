import type { Queryable } from '#shared/database/database.ts';
import { eventDetails } from '../domain/reservation-event.ts';
import type { PastReservation } from './reservation-bulk-writer.ts';
import { type RecordsOfDay, writeRecords } from './service-record-repository.ts';

/** The beginning of each reservation's history: that its diner booked it. No jobs come of it. */
export const insertBookedEvents = async (
  transaction: Queryable,
  reservations: readonly PastReservation[],
): Promise<void> => {
  await transaction.query({
    text: `
insert into reservation.reservation_event (restaurant_id, reservation_id, sequence, kind, to_status, actor_id,
  actor_role, occurred_at, details)
select restaurant_id, reservation_id, 1, 'BOOKED', 'CONFIRMED', diner_id, 'DINER', created_at, details
from unnest($1::integer[], $2::uuid[], $3::text[], $4::timestamptz[], $5::jsonb[])
  as written (restaurant_id, reservation_id, diner_id, created_at, details)`,
    values: [
      reservations.map((one) => one.restaurantId),
      reservations.map((one) => one.reservationId),
      reservations.map((one) => one.dinerId),
      reservations.map((one) => one.createdAt.toString()),
      reservations.map((one) => JSON.stringify(eventDetails(one))),
    ],
  });
};

/** Days that are over, closed with their records. Their reservations are written as of closed days. */
export const insertClosedDays = async (
  transaction: Queryable,
  days: readonly RecordsOfDay[],
  closedAt: Temporal.Instant,
): Promise<void> => {
  await writeRecords(transaction, days);
  await transaction.query({
    text: `
insert into reservation.closed_service_day (restaurant_id, service_date, closed_at)
select restaurant_id, service_date, $3::timestamptz from unnest($1::integer[], $2::date[])
  as closed (restaurant_id, service_date)`,
    values: [days.map((day) => day.restaurantId), days.map((day) => day.serviceDate), closedAt.toString()],
  });
};
