import type { Queryable } from '#shared/database/database.ts';
import { type RecordsOfDay, writeRecords } from './service-record-repository.ts';

/** Days that are over, closed with their records. Their reservations are written as of closed days. */
export const insertClosedDays = async (
  transaction: Queryable,
  days: readonly RecordsOfDay[],
  closedAt: Temporal.Instant,
): Promise<void> => {
  await writeRecords(transaction, days);
  await transaction.query({
    text: `
insert into reservation.closed_service_day (restaurant_id, service_date, closed_at, is_counted)
select restaurant_id, service_date, $3::timestamptz, true from unnest($1::integer[], $2::date[])
  as closed (restaurant_id, service_date)`,
    values: [days.map((day) => day.restaurantId), days.map((day) => day.serviceDate), closedAt.toString()],
  });
};
