import type { Knex } from 'knex';

/**
 * The function is what the worker may count on of this schema: whoever is given a day's counts is the only one. Days
 * that are closed already count as taken.
 */
export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    alter table reservation.closed_service_day add column is_counted boolean not null default true;
    alter table reservation.closed_service_day alter column is_counted set default false;
    update reservation.closed_service_day set is_counted = false where closed_at is null;

    comment on column reservation.closed_service_day.is_counted is
      'Whether its no-shows were given to whoever measures them; once, also where the day is closed again.';

    create index closed_service_day_uncounted on reservation.closed_service_day (closed_at) where not is_counted;

    create function reservation.take_no_show_counts(most_days integer)
      returns table (restaurant_id integer, service_date date, period text, parties integer, no_shows integer)
      language sql as $$
      with due as materialized (
        select d.restaurant_id, d.service_date from reservation.closed_service_day d
        where not d.is_counted and d.closed_at > now() - interval '2 days'
        order by d.closed_at
        limit most_days
        for update skip locked
      ), taken as (
        update reservation.closed_service_day d set is_counted = true
        from due where d.restaurant_id = due.restaurant_id and d.service_date = due.service_date
        returning d.restaurant_id, d.service_date
      )
      select t.restaurant_id, t.service_date,
        case when r.starts_at at time zone r.time_zone < r.service_date + time '16:00' then 'lunch' else 'dinner' end,
        count(*)::integer, (count(*) filter (where r.status = 'NO_SHOW'))::integer
      from taken t
      join reservation.reservation r
        on r.restaurant_id = t.restaurant_id and r.service_date = t.service_date
      where r.status <> 'CANCELLED' and r.source <> 'WALK_IN'
      group by 1, 2, 3
    $$;

    comment on function reservation.take_no_show_counts is
      'Of days that were closed since the last call, at most so many: the parties that were to come, and those that did '
      'not, by whether they were to come before 16:00 on the restaurant''s clock. No day is given twice.';
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    drop function reservation.take_no_show_counts;
    alter table reservation.closed_service_day drop column is_counted;
  `);
};
