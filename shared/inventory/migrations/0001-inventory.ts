import type { Knex } from 'knex';

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create table inventory.restaurant (
      restaurant_id integer primary key,
      -- Postgres raises an error for a zone that it does not know.
      time_zone text not null check (timestamptz '2026-01-01 00:00+00' at time zone time_zone is not null),
      bookable_online boolean not null,
      version integer not null default 1,
      slot_interval_minutes smallint not null check (slot_interval_minutes in (15, 30)),
      booking_window_days smallint not null check (booking_window_days between 0 and 730),
      slot_cutoff_minutes integer not null check (slot_cutoff_minutes >= 0),
      smallest_party smallint not null check (smallest_party between 1 and 50),
      largest_party smallint not null check (largest_party between smallest_party and 50),
      cancellation_cutoff_minutes integer not null check (cancellation_cutoff_minutes >= 0),
      hold_minutes smallint not null check (hold_minutes between 1 and 60),
      pacing_covers smallint check (pacing_covers > 0),
      pacing_parties smallint check (pacing_parties > 0)
    );

    create table inventory.section (
      restaurant_id integer not null references inventory.restaurant on delete cascade,
      section_id smallint not null check (section_id > 0),
      name text not null,
      primary key (restaurant_id, section_id)
    );

    create table inventory.dining_table (
      restaurant_id integer not null,
      table_id smallint not null check (table_id > 0),
      section_id smallint not null,
      name text not null,
      minimum_party smallint not null check (minimum_party > 0),
      maximum_party smallint not null check (maximum_party between minimum_party and 50),
      seating text not null check (seating in ('STANDARD', 'BAR', 'COUNTER', 'HIGH_TOP', 'OUTDOOR')),
      retired boolean not null default false,
      primary key (restaurant_id, table_id),
      foreign key (restaurant_id, section_id) references inventory.section on delete cascade
    );

    comment on column inventory.dining_table.retired is
      'No longer in the floor plan; kept for the parties that were seated at it.';

    create table inventory.table_combination (
      restaurant_id integer not null references inventory.restaurant on delete cascade,
      combination_id smallint not null check (combination_id > 0),
      name text not null,
      table_ids smallint[] not null check (cardinality(table_ids) > 1),
      minimum_party smallint not null check (minimum_party > 0),
      maximum_party smallint not null check (maximum_party between minimum_party and 50),
      seating text not null check (seating in ('STANDARD', 'BAR', 'COUNTER', 'HIGH_TOP', 'OUTDOOR')),
      primary key (restaurant_id, combination_id)
    );

    create table inventory.shift (
      restaurant_id integer not null references inventory.restaurant on delete cascade,
      shift_id smallint not null check (shift_id > 0),
      weekday smallint not null check (weekday between 1 and 7),
      name text not null,
      first_seating_minute smallint not null check (first_seating_minute between 240 and 1679),
      last_seating_minute smallint not null check (last_seating_minute between first_seating_minute and 1679),
      primary key (restaurant_id, shift_id)
    );

    create table inventory.special_day (
      restaurant_id integer not null references inventory.restaurant on delete cascade,
      service_date date not null,
      periods jsonb not null check (jsonb_typeof(periods) = 'array'),
      note text,
      primary key (restaurant_id, service_date)
    );

    create table inventory.turn_time (
      restaurant_id integer not null references inventory.restaurant on delete cascade,
      up_to_guests smallint not null check (up_to_guests between 1 and 50),
      minutes smallint not null check (minutes between 15 and 360),
      primary key (restaurant_id, up_to_guests)
    );

    comment on column inventory.turn_time.minutes is
      'At most six hours: what a service day''s window holds of a party that starts at its end.';

    create table inventory.service_day (
      restaurant_id integer not null,
      service_date date not null,
      version integer not null default 1,
      occupancy bytea not null default '',
      starts bytea not null default '',
      earliest_hold_expires_at timestamptz,
      primary key (restaurant_id, service_date)
    );

    comment on table inventory.service_day is
      'One restaurant''s service day: the lock of its bookings, and what is derived from its allocations.';
    comment on column inventory.service_day.occupancy is
      'A bit for every table and quarter of an hour: 16 bytes a table, in the order of table_id from 1.';
    comment on column inventory.service_day.starts is
      'Parties and covers that start in a quarter of an hour: 4 bytes each, step, parties, covers (16 bit).';

    create table inventory.allocation (
      restaurant_id integer not null,
      party_id uuid not null,
      table_id smallint not null,
      during tstzrange not null check (not isempty(during)),
      covers smallint not null check (covers between 1 and 50),
      hold_expires_at timestamptz,
      primary key (restaurant_id, party_id, table_id),
      foreign key (restaurant_id, table_id) references inventory.dining_table,
      constraint allocation_never_overlaps
        exclude using gist (restaurant_id with =, table_id with =, during with &&)
    );

    create index allocation_hold on inventory.allocation (restaurant_id, hold_expires_at)
      where hold_expires_at is not null;

    comment on table inventory.allocation is
      'Which table is kept for which party and when; a hold where hold_expires_at is set, else booked.';

    create table inventory.visit (
      restaurant_id integer not null,
      party_id uuid not null,
      diner_id text not null,
      dined_on date not null,
      seated_at timestamptz not null,
      primary key (restaurant_id, party_id)
    );

    comment on table inventory.visit is 'Parties that were seated: who may review.';
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    drop table inventory.visit, inventory.allocation, inventory.service_day, inventory.turn_time,
      inventory.special_day, inventory.shift, inventory.table_combination, inventory.dining_table,
      inventory.section, inventory.restaurant;
  `);
};
