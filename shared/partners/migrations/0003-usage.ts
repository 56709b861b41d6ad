import type { Knex } from 'knex';

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create table partner.usage_day (
      partner_id integer not null references partner.partner,
      day date not null,
      client_version text not null check (length(client_version) between 1 and 64),
      is_registered boolean not null,
      operation text not null check (length(operation) between 1 and 512),
      calls bigint not null check (calls >= 1),
      errors bigint not null check (errors between 0 and calls),
      latency_milliseconds double precision not null check (latency_milliseconds >= 0),
      latency_counts bigint[] not null,
      last_used_at timestamptz not null,
      primary key (partner_id, day, is_registered, operation, client_version)
    );

    create index usage_day_day on partner.usage_day (day);

    comment on column partner.usage_day.day is 'Of UTC.';
    comment on column partner.usage_day.operation is
      'The document id where it is registered, and else the name that the client gave the operation.';
    comment on column partner.usage_day.latency_counts is
      'Calls by latency; the limits of the classes are latencyLimitsMilliseconds, which never change.';
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop table partner.usage_day');
};
