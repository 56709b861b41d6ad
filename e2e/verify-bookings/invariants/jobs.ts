import type { Queryable } from '#shared/database/database.ts';
import type { Violation } from './violation.ts';

interface TransitionRow {
  restaurant_id: number;
  reservation_id: string;
  events: number;
  jobs: number;
  sequence: number | null;
}

const mismatchText = `
with events as (
  select restaurant_id, reservation_id, sequence, count(*)::integer as events
  from reservation.reservation_event group by 1, 2, 3
), sent as (
  select (data ->> 'restaurantId')::integer as restaurant_id, (data ->> 'reservationId')::uuid as reservation_id,
    (data ->> 'sequence')::integer as sequence, count(*)::integer as jobs
  from jobs.job where name = 'reservation.changed' group by 1, 2, 3
)
select restaurant_id, reservation_id, sequence, coalesce(events, 0) as events, coalesce(jobs, 0) as jobs
from events full join sent using (restaurant_id, reservation_id, sequence)
where events is distinct from 1 or jobs is distinct from 1
limit 20`;

const apartText = `
with told as (
  select restaurant_id, reservation_id, array_agg(kind order by sequence) as kinds,
    array_agg(to_status order by sequence) as statuses, max(sequence)::integer as last
  from reservation.reservation_event group by 1, 2
)
select restaurant_id, reservation_id, r.status, told.kinds, told.statuses
from reservation.reservation r full join told using (restaurant_id, reservation_id)
where r.status is distinct from told.statuses[cardinality(told.statuses)] or told.kinds[1] is distinct from 'BOOKED'
  or told.last is distinct from cardinality(told.kinds)
limit 20`;

interface ApartRow {
  restaurant_id: number;
  reservation_id: string;
  status: string | null;
  kinds: string[] | null;
}

/** Every reservation's history begins with its booking, has no gap, and ends where the reservation stands. */
export const findStatusApartFromHistory = async (queryable: Queryable): Promise<Violation[]> => {
  const rows = await queryable.query<ApartRow>({ text: apartText, values: [] });
  return rows.map((row) => ({
    invariant: 'one-job-per-transition',
    detail: `reservation ${row.restaurant_id} ${row.reservation_id} is ${row.status}, its history ${row.kinds?.join(', ') ?? 'empty'}`,
  }));
};

/** Every row of the history once, with exactly one job, and no job without its row. */
export const findTransitionsWithoutJob = async (queryable: Queryable): Promise<Violation[]> => {
  const rows = await queryable.query<TransitionRow>({ text: mismatchText, values: [] });
  return rows.map((row) => ({
    invariant: 'one-job-per-transition',
    detail: `reservation ${row.restaurant_id} ${row.reservation_id}, transition ${row.sequence}: ${row.events} rows of history, ${row.jobs} jobs`,
  }));
};
