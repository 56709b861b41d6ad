import type { Database } from '#shared/database/database.ts';

/** What check-then-insert by hand needs: bookings, stored answers, jobs; no lock, no constraint but keys. */
const text = `
create schema if not exists bench;

create table bench.reservation (
  reservation_id uuid primary key,
  restaurant_id integer not null,
  service_date date not null,
  table_id smallint not null,
  start_minute smallint not null,
  during tstzrange not null,
  covers smallint not null,
  diner_id text not null,
  guest_name text not null,
  guest_email text,
  created_at timestamptz not null default now()
);

create index reservation_evening on bench.reservation (restaurant_id, service_date)
  include (table_id, start_minute, covers);

create table bench.idempotency (
  viewer_id text not null,
  idempotency_key text not null,
  fingerprint text not null,
  answer jsonb not null,
  created_at timestamptz not null default now(),
  primary key (viewer_id, idempotency_key)
);

create table bench.job (
  job_id bigint generated always as identity primary key,
  queue text not null,
  payload jsonb not null,
  created_at timestamptz not null default now()
);`;

export const makeSerializableSchema = (database: Database): Promise<unknown> =>
  database.transaction((transaction) => transaction.query({ text, values: [] }));
