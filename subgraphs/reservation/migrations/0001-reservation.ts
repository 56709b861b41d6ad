import type { Knex } from 'knex';
import { idempotencyTable } from '#shared/idempotency/idempotency-table.ts';

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create sequence reservation.confirmation_number as bigint;

    create table reservation.reservation (
      restaurant_id integer not null,
      reservation_id uuid not null,
      confirmation_code text not null,
      status text not null
        check (status in ('CONFIRMED', 'ARRIVED', 'SEATED', 'COMPLETED', 'CANCELLED', 'NO_SHOW')),
      diner_id text not null,
      guest_name text not null,
      guest_email text,
      guest_phone text,
      special_requests text,
      time_zone text not null,
      service_date date not null,
      starts_at timestamptz not null,
      duration_minutes smallint not null,
      party_size smallint not null check (party_size between 1 and 50),
      seating text not null,
      table_ids smallint[] not null,
      created_at timestamptz not null default now(),
      cancelled_at timestamptz,
      cancellation_reason text,
      primary key (restaurant_id, reservation_id),
      unique (restaurant_id, confirmation_code)
    );

    comment on column reservation.reservation.reservation_id is
      'The same as party_id in the ledger, whose allocation says which tables are kept.';
    comment on column reservation.reservation.diner_id is
      'Who booked: the subject of their token; a host who books by phone is named here too.';
    comment on column reservation.reservation.confirmation_code is
      'Unique everywhere: made from a sequence by a one-to-one mixing.';

    create index reservation_diner on reservation.reservation (diner_id, starts_at);
    create index reservation_service_date on reservation.reservation (restaurant_id, service_date);

    create table reservation.hold (
      restaurant_id integer not null,
      hold_id uuid not null,
      holder_id text not null,
      time_zone text not null,
      service_date date not null,
      starts_at timestamptz not null,
      duration_minutes smallint not null,
      party_size smallint not null check (party_size between 1 and 50),
      seating text not null,
      table_ids smallint[] not null,
      expires_at timestamptz not null,
      released_at timestamptz,
      booked_at timestamptz,
      primary key (restaurant_id, hold_id)
    );

    create index hold_expires_at on reservation.hold (expires_at);

    ${idempotencyTable('reservation')}
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    drop table reservation.reservation, reservation.hold, reservation.idempotency;
    drop sequence reservation.confirmation_number;
  `);
};
