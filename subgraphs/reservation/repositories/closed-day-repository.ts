import type { Queryable } from '#shared/database/database.ts';
import { type PartyId, type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import type { ReservationStatus } from '../domain/reservation-status.ts';

/** One restaurant's service day. */
export interface RestaurantDay {
  readonly restaurantId: RestaurantId;
  readonly serviceDate: string;
}

/**
 * Notes the service days that are over and not closed, the oldest first. A day is over at four o'clock on its
 * restaurant's clock, and when the last party that was expected has had its time. Zone by zone, so that the days that
 * run, with all the reservations of a platform, are not read once a minute.
 */
export const noteDaysToClose = async (
  queryable: Queryable,
  now: Temporal.Instant,
  most: number,
): Promise<void> => {
  await queryable.query({
    name: 'reservation.note_days_to_close',
    text: `
with recursive zone as (
  (select r.time_zone as name from reservation.reservation r
    where not r.in_closed_day order by r.time_zone limit 1)
  union all
  select (select r.time_zone from reservation.reservation r
    where not r.in_closed_day and r.time_zone > zone.name order by r.time_zone limit 1)
  from zone where zone.name is not null
)
insert into reservation.closed_service_day as noted (restaurant_id, service_date)
select distinct due.restaurant_id, due.service_date
from zone cross join lateral (
  select r.restaurant_id, r.service_date
  from reservation.reservation r
  where not r.in_closed_day and r.time_zone = zone.name
    and r.service_date < ($1::timestamptz at time zone zone.name - interval '4 hours')::date
    and not exists (select from reservation.closed_service_day known
      where known.restaurant_id = r.restaurant_id and known.service_date = r.service_date
        and known.closed_at is null)
  group by r.service_date, r.restaurant_id
  having bool_and(r.status not in ('CONFIRMED', 'ARRIVED', 'SEATED')
    or r.starts_at + r.duration_minutes * interval '1 minute' <= $1::timestamptz)
  order by r.service_date, r.restaurant_id
  limit $2) due
order by due.service_date, due.restaurant_id
limit $2
on conflict (restaurant_id, service_date) do update set closed_at = null where noted.closed_at is not null`,
    values: [now.toString(), most],
  });
};

/**
 * One of the noted days, for this transaction alone: those that others are closing are passed over.
 * @param passed days that are not to be had again, as restaurant and date
 */
export const claimDayToClose = async (
  transaction: Queryable,
  passed: readonly RestaurantDay[],
): Promise<RestaurantDay | null> => {
  const [row] = await transaction.query<{ restaurant_id: number; service_date: string }>({
    name: 'reservation.claim_day_to_close',
    text: `
select restaurant_id, service_date from reservation.closed_service_day
where closed_at is null
  and (restaurant_id, service_date) not in (select * from unnest($1::integer[], $2::date[]))
order by service_date, restaurant_id
limit 1
for update skip locked`,
    values: [passed.map((day) => day.restaurantId), passed.map((day) => day.serviceDate)],
  });
  return row === undefined
    ? null
    : { restaurantId: restaurantId(row.restaurant_id), serviceDate: row.service_date };
};

export const markDayClosed = async (
  transaction: Queryable,
  day: RestaurantDay,
  now: Temporal.Instant,
): Promise<void> => {
  await transaction.query({
    name: 'reservation.mark_day_closed',
    text: `
update reservation.closed_service_day set closed_at = $3
where restaurant_id = $1::integer and service_date = $2::date`,
    values: [day.restaurantId, day.serviceDate, now.toString()],
  });
};

/** Nobody else records the day anew until the transaction ends. False where it was not closed yet. */
export const lockClosedDay = async (transaction: Queryable, day: RestaurantDay): Promise<boolean> => {
  const rows = await transaction.query({
    name: 'reservation.lock_closed_day',
    text: `
select from reservation.closed_service_day
where restaurant_id = $1::integer and service_date = $2::date and closed_at is not null
for update`,
    values: [day.restaurantId, day.serviceDate],
  });
  return rows.length === 1;
};

/** Locks the reservations of a day, in the order of their IDs. */
export const lockDayOfReservations = async (transaction: Queryable, day: RestaurantDay): Promise<void> => {
  await transaction.query({
    name: 'reservation.lock_day',
    text: `
select from reservation.reservation
where restaurant_id = $1::integer and service_date = $2::date
order by reservation_id
for update`,
    values: [day.restaurantId, day.serviceDate],
  });
};

/**
 * Gives the day's reservations that were still open their last status, and marks all as of a closed day.
 * @returns how many were not of a closed day before
 */
export const closeReservations = async (
  transaction: Queryable,
  day: RestaurantDay,
  ends: ReadonlyMap<PartyId, ReservationStatus>,
  now: Temporal.Instant,
): Promise<number> => {
  const last = [...ends];
  if (last.length > 0)
    await transaction.query({
      name: 'reservation.close_reservations',
      text: `
update reservation.reservation r
set status = ended.status, status_changed_at = $4::timestamptz,
  completed_at = case when ended.status = 'COMPLETED' then $4::timestamptz else r.completed_at end
from unnest($2::uuid[], $3::text[]) as ended (reservation_id, status)
where r.restaurant_id = $1::integer and r.reservation_id = ended.reservation_id`,
      values: [day.restaurantId, last.map(([id]) => id), last.map(([, status]) => status), now.toString()],
    });
  const marked = await transaction.query({
    name: 'reservation.mark_in_closed_day',
    text: `
update reservation.reservation set in_closed_day = true
where restaurant_id = $1::integer and service_date = $2::date and not in_closed_day
returning reservation_id`,
    values: [day.restaurantId, day.serviceDate],
  });
  return marked.length;
};
