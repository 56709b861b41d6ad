import type { Knex } from 'knex';

/** In the order of the statements: what stands already keeps its row, and gets the beginning of a history. */
export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create table reservation.reservation_event (
      restaurant_id integer not null,
      reservation_id uuid not null,
      sequence smallint not null check (sequence > 0),
      kind text not null check (kind in ('BOOKED', 'WALK_IN', 'MODIFIED', 'MOVED', 'SWAPPED', 'ARRIVED', 'SEATED',
        'COMPLETED', 'CANCELLED', 'NO_SHOW', 'NO_SHOW_UNDONE')),
      from_status text,
      to_status text not null,
      actor_id text,
      actor_role text not null check (actor_role in ('DINER', 'HOST', 'ADMIN', 'PARTNER', 'SYSTEM')),
      occurred_at timestamptz not null default date_trunc('milliseconds', statement_timestamp()),
      details jsonb not null default '{}' check (jsonb_typeof(details) = 'object'),
      primary key (restaurant_id, reservation_id, sequence)
    );

    comment on table reservation.reservation_event is
      'Everything that became of a reservation, in order: only ever added to, and nothing personal in it.';
    comment on column reservation.reservation_event.actor_id is
      'The subject of their token; null where the platform itself did it.';

    create function reservation.refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
    end $$;

    create trigger reservation_event_stands
      before update or delete or truncate on reservation.reservation_event
      for each statement execute function reservation.refuse_change();

    alter table reservation.reservation
      add column source text not null default 'ONLINE'
        check (source in ('ONLINE', 'IN_HOUSE', 'WALK_IN', 'WAITLIST')),
      add column table_choice jsonb,
      add column arrived_at timestamptz,
      add column seated_at timestamptz,
      add column completed_at timestamptz,
      add column status_changed_at timestamptz,
      add column in_closed_day boolean not null default false;

    update reservation.reservation set status_changed_at = case status
      when 'CONFIRMED' then created_at
      when 'CANCELLED' then coalesce(cancelled_at, created_at)
      when 'COMPLETED' then starts_at + duration_minutes * interval '1 minute'
      else starts_at end;

    alter table reservation.reservation
      alter column status_changed_at set not null,
      alter column status_changed_at set default date_trunc('milliseconds', statement_timestamp());

    comment on column reservation.reservation.table_choice is
      'Why these tables: the rule that decided, and what it decided between. Null for reservations from before.';
    comment on column reservation.reservation.in_closed_day is
      'Whether its service day was closed with it: those that are not are found by a partial index.';

    insert into reservation.reservation_event (restaurant_id, reservation_id, sequence, kind, to_status, actor_id,
      actor_role, occurred_at, details)
    select restaurant_id, reservation_id, 1, 'BOOKED', 'CONFIRMED', diner_id, 'DINER', created_at,
      jsonb_build_object('startsAt', to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'partySize', party_size, 'tableIds', to_jsonb(table_ids), 'overrides', '[]'::jsonb)
    from reservation.reservation;

    -- What became of them since; who did it was not kept.
    insert into reservation.reservation_event (restaurant_id, reservation_id, sequence, kind, from_status, to_status,
      actor_role, occurred_at, details)
    select restaurant_id, reservation_id, 2, status, 'CONFIRMED', status, 'SYSTEM', status_changed_at,
      jsonb_build_object('startsAt', to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'partySize', party_size, 'tableIds', to_jsonb(table_ids), 'overrides', '[]'::jsonb)
    from reservation.reservation where status <> 'CONFIRMED';

    create index reservation_to_close on reservation.reservation (time_zone, service_date, restaurant_id)
      where not in_closed_day;

    alter table reservation.hold add column extended_at timestamptz, add column table_choice jsonb;

    create index hold_open on reservation.hold (holder_id, expires_at)
      where released_at is null and booked_at is null;

    create table reservation.service_day_record (
      restaurant_id integer not null,
      service_date date not null,
      period text not null,
      parties integer not null check (parties >= 0),
      covers integer not null check (covers >= 0),
      no_shows integer not null check (no_shows between 0 and parties),
      no_show_covers integer not null check (no_show_covers between 0 and covers),
      cancelled integer not null check (cancelled >= 0),
      walk_ins integer not null check (walk_ins between 0 and parties),
      completed integer not null check (completed between 0 and parties),
      primary key (restaurant_id, service_date, period)
    );

    comment on table reservation.service_day_record is
      'What became of the parties of a shift once its day was over. Cancelled ones are not among parties and covers.';

    create table reservation.closed_service_day (
      restaurant_id integer not null,
      service_date date not null,
      closed_at timestamptz,
      primary key (restaurant_id, service_date)
    );

    create index closed_service_day_due on reservation.closed_service_day (service_date, restaurant_id)
      where closed_at is null;

    comment on table reservation.closed_service_day is
      'Service days that are over: with closed_at null it is due, and the row is the lock of whoever closes it.';
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    drop table reservation.closed_service_day, reservation.service_day_record, reservation.reservation_event;
    drop function reservation.refuse_change();
    drop index reservation.hold_open, reservation.reservation_to_close;
    alter table reservation.hold drop column extended_at, drop column table_choice;
    alter table reservation.reservation drop column source, drop column table_choice, drop column arrived_at,
      drop column seated_at, drop column completed_at, drop column status_changed_at, drop column in_closed_day;
  `);
};
