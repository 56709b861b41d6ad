import type { Database } from '#shared/database/database.ts';

/**
 * The rows that a booking leaves, as somebody would lay them out who writes the transaction by hand: keys and indexes
 * that the same questions want, and the same last word on double bookings.
 */
const text = `
create schema if not exists bench_spread;

create table bench_spread.service_day (
  restaurant_id integer not null,
  service_date date not null,
  version integer not null default 0,
  occupancy bytea not null default '',
  starts bytea not null default '',
  primary key (restaurant_id, service_date)
);

create table bench_spread.allocation (
  restaurant_id integer not null,
  party_id uuid not null,
  table_id smallint not null,
  during tstzrange not null,
  covers smallint not null,
  primary key (restaurant_id, party_id, table_id),
  constraint never_overlaps exclude using gist (restaurant_id with =, table_id with =, during with &&)
);

create table bench_spread.reservation (
  restaurant_id integer not null,
  reservation_id uuid not null,
  confirmation_code text not null,
  status text not null,
  diner_id text not null,
  guest_id uuid not null,
  guest_name text not null,
  guest_email text,
  service_date date not null,
  starts_at timestamptz not null,
  duration_minutes smallint not null,
  party_size smallint not null,
  table_ids smallint[] not null,
  created_at timestamptz not null default now(),
  primary key (restaurant_id, reservation_id),
  unique (restaurant_id, confirmation_code)
);
create index on bench_spread.reservation (diner_id, starts_at);
create index on bench_spread.reservation (restaurant_id, service_date);
create index on bench_spread.reservation (restaurant_id, guest_id, starts_at);

create table bench_spread.guest (
  restaurant_id integer not null,
  guest_id uuid not null,
  diner_id text not null,
  name text not null,
  email text,
  created_at timestamptz not null default now(),
  primary key (restaurant_id, guest_id),
  unique (restaurant_id, diner_id)
);
create index on bench_spread.guest (restaurant_id, lower(email));
create index on bench_spread.guest (restaurant_id, name, guest_id);

create table bench_spread.reservation_event (
  restaurant_id integer not null,
  reservation_id uuid not null,
  sequence smallint not null,
  kind text not null,
  actor_id text not null,
  details jsonb not null,
  occurred_at timestamptz not null default now(),
  primary key (restaurant_id, reservation_id, sequence)
);

create table bench_spread.job (
  job_id bigint generated always as identity primary key,
  queue text not null,
  payload jsonb not null,
  created_at timestamptz not null default now()
);

create table bench_spread.idempotency (
  viewer_id text not null,
  idempotency_key text not null,
  fingerprint text not null,
  answer jsonb not null,
  created_at timestamptz not null default now(),
  primary key (viewer_id, idempotency_key)
);
create index on bench_spread.idempotency (created_at);`;

export const makeSpreadSchema = (database: Database): Promise<unknown> =>
  database.transaction((transaction) => transaction.query({ text, values: [] }));
