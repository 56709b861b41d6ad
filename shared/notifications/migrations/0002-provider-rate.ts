import type { Knex } from 'knex';

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    create table notification.provider_rate (
      provider text primary key,
      second timestamptz not null,
      taken integer not null check (taken >= 0)
    );

    comment on table notification.provider_rate is
      'How many messages may have gone to a provider in the latest second of this database''s clock. A row a provider.';
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop table notification.provider_rate;');
};
