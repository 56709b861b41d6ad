import type { Knex } from 'knex';

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create table partner.budget_minute (
      partner_id integer not null references partner.partner,
      minute timestamptz not null,
      requests_leased bigint not null check (requests_leased >= 0),
      cost_leased bigint not null check (cost_leased >= 0),
      primary key (partner_id, minute)
    ) with (fillfactor = 50);

    create index budget_minute_minute on partner.budget_minute (minute);

    comment on table partner.budget_minute is
      'What gateways have taken of a partner''s minute. A gateway spends what it took in its own memory.';
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop table partner.budget_minute');
};
