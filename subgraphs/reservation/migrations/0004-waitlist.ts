import type { Knex } from 'knex';

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create table reservation.waitlist_entry (
      restaurant_id integer not null,
      entry_id uuid not null,
      diner_id text not null,
      guest_name text not null,
      guest_email text,
      guest_phone text,
      time_zone text not null,
      service_date date not null,
      earliest_minute smallint not null check (earliest_minute between 240 and 1679),
      latest_minute smallint not null check (latest_minute between earliest_minute and 1679),
      party_size smallint not null check (party_size between 1 and 50),
      seating text check (seating in ('STANDARD', 'BAR', 'COUNTER', 'HIGH_TOP', 'OUTDOOR')),
      status text not null default 'WAITING'
        check (status in ('WAITING', 'OFFERED', 'BOOKED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
      created_at timestamptz not null default clock_timestamp(),
      offer_hold_id uuid,
      offer_expires_at timestamptz,
      primary key (restaurant_id, entry_id),
      check (status <> 'OFFERED' or (offer_hold_id is not null and offer_expires_at is not null))
    );

    comment on column reservation.waitlist_entry.created_at is
      'The place in the line: set while the service day is locked, so in the order in which entries commit.';
    comment on column reservation.waitlist_entry.offer_hold_id is
      'The hold that was offered; booking it is the acceptance.';

    create unique index waitlist_entry_open on reservation.waitlist_entry (restaurant_id, service_date, diner_id)
      where status in ('WAITING', 'OFFERED');
    create index waitlist_entry_line on reservation.waitlist_entry (restaurant_id, service_date, created_at, entry_id)
      where status in ('WAITING', 'OFFERED');
    create index waitlist_entry_offer on reservation.waitlist_entry (restaurant_id, offer_hold_id)
      where offer_hold_id is not null;
    create index waitlist_entry_offer_due on reservation.waitlist_entry (offer_expires_at)
      where status = 'OFFERED';
    create index waitlist_entry_diner on reservation.waitlist_entry (diner_id, service_date);

    create table reservation.waitlist_check (
      restaurant_id integer not null,
      service_date date not null,
      requested_at timestamptz not null default clock_timestamp(),
      primary key (restaurant_id, service_date)
    );

    create index waitlist_check_line on reservation.waitlist_check (requested_at);

    comment on table reservation.waitlist_check is
      'Days on which something became free while somebody waits; deleted once nothing more can be offered.';

    create table reservation.walk_in_party (
      restaurant_id integer not null,
      walk_in_id uuid not null,
      time_zone text not null,
      service_date date not null,
      name text not null,
      phone text,
      party_size smallint not null check (party_size between 1 and 50),
      seating text check (seating in ('STANDARD', 'BAR', 'COUNTER', 'HIGH_TOP', 'OUTDOOR')),
      quoted_minutes smallint check (quoted_minutes >= 0),
      joined_at timestamptz not null default clock_timestamp(),
      status text not null default 'WAITING' check (status in ('WAITING', 'SEATED', 'LEFT')),
      reservation_id uuid,
      primary key (restaurant_id, walk_in_id),
      check ((status = 'SEATED') = (reservation_id is not null))
    );

    comment on column reservation.walk_in_party.quoted_minutes is
      'What was said when they came; null where no table comes free before the day ends.';

    create index walk_in_party_line on reservation.walk_in_party (restaurant_id, service_date, joined_at, walk_in_id)
      where status = 'WAITING';
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw(
    'drop table reservation.walk_in_party, reservation.waitlist_check, reservation.waitlist_entry;',
  );
};
