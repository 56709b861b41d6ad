import type { Database } from '#shared/database/database.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';

/** So many confirmed reservations of a restaurant, each with its event and its confirmation due by mail. */
export const planConfirmations = async (
  database: Database,
  restaurantId: RestaurantId,
  count: number,
): Promise<void> => {
  await database.transaction(
    async (transaction) => {
      await transaction.query({
        text: `
create temporary table planned on commit drop as
select gen_random_uuid() as id, number, date_trunc('day', now()) + interval '10 days 18 hours' as starts_at
from generate_series(1, $1::integer) as number`,
        values: [count],
      });
      await transaction.query({
        text: `
insert into reservation.reservation (restaurant_id, reservation_id, confirmation_code, status, diner_id, guest_name,
  guest_email, guest_locale, time_zone, service_date, starts_at, duration_minutes, party_size, seating, table_ids)
select $1::integer, id, 'B' || number, 'CONFIRMED', 'diner-' || number, 'Guest ' || number,
  'guest-' || number || '@example.org', case when number % 2 = 0 then 'de' else 'en' end, 'Europe/Vienna',
  starts_at::date, starts_at, 120, 2, 'STANDARD', '{1}'
from planned`,
        values: [restaurantId],
      });
      await transaction.query({
        text: `
insert into reservation.reservation_event (restaurant_id, reservation_id, sequence, kind, to_status, actor_role, details)
select $1::integer, id, 1, 'BOOKED', 'CONFIRMED', 'DINER', jsonb_build_object('startsAt',
  to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'partySize', 2, 'tableIds', '[1]'::jsonb,
  'overrides', '[]'::jsonb)
from planned`,
        values: [restaurantId],
      });
      await transaction.query({
        text: `
insert into notification.notice (restaurant_id, subject_id, kind, channel, occasion, sequence, due_at)
select $1::integer, id, 'CONFIRMATION', 'MAIL', '1', 1, now() from planned`,
        values: [restaurantId],
      });
    },
    { statementDeadlineMilliseconds: 120_000 },
  );
};
