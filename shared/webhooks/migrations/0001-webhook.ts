import type { Knex } from 'knex';

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create table webhook.endpoint (
      endpoint_id uuid primary key,
      owner text not null check (owner ~ '^(restaurant:[1-9][0-9]*|partner:.+)$'),
      place smallint not null check (place between 1 and 10),
      url text not null,
      event_types text[] not null check (cardinality(event_types) > 0),
      is_enabled boolean not null default true,
      secret_generation integer not null default 1 check (secret_generation > 0),
      secret_rotated_at timestamptz,
      created_at timestamptz not null default date_trunc('milliseconds', statement_timestamp()),
      constraint endpoint_place unique (owner, place)
    );

    comment on table webhook.endpoint is
      'Few, and read at every event by its owners: where the schema is distributed, each node has all of it.';
    comment on column webhook.endpoint.place is
      'Numbers an owner''s endpoints, so that there are never more than ten.';
    comment on column webhook.endpoint.secret_generation is
      'Which secret signs. Secrets are derived and stored nowhere; the one before it signs too, for 24 hours.';

    create table webhook.delivery (
      restaurant_id integer not null,
      delivery_id uuid not null default uuidv7(),
      endpoint_id uuid not null,
      event_id text not null,
      event_type text not null,
      body text not null,
      state text not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'FAILED')),
      run integer not null default 1 check (run > 0),
      attempts integer not null default 0,
      created_at timestamptz not null default date_trunc('milliseconds', statement_timestamp()),
      run_began_at timestamptz not null default date_trunc('milliseconds', statement_timestamp()),
      primary key (restaurant_id, delivery_id),
      constraint delivery_event unique (restaurant_id, endpoint_id, event_id)
    );

    create index delivery_endpoint on webhook.delivery (endpoint_id, created_at desc, delivery_id desc);
    create index delivery_created_at on webhook.delivery (created_at);
    create index delivery_pending on webhook.delivery (run_began_at) where state = 'PENDING';

    comment on table webhook.delivery is
      'One event for one endpoint, at the restaurant where it was. The body is ids and times, nothing personal.';
    comment on column webhook.delivery.run is
      'One more each time that it is sent anew: jobs of runs before are over.';

    create table webhook.attempt (
      restaurant_id integer not null,
      delivery_id uuid not null,
      number integer not null,
      attempted_at timestamptz not null,
      status_code smallint,
      failure text,
      latency_milliseconds integer not null,
      primary key (restaurant_id, delivery_id, number),
      foreign key (restaurant_id, delivery_id) references webhook.delivery on delete cascade,
      check (status_code is not null or failure is not null)
    );
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop table webhook.attempt, webhook.delivery, webhook.endpoint;');
};
