import type { Knex } from 'knex';

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(`
    alter table restaurant.profile add column rating_version integer not null default 0 check (rating_version >= 0);

    comment on column restaurant.profile.rating_version is
      'Of the ratings, as the review subgraph told it: what is older is ignored. 0 while it told none.';
  `);
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw('alter table restaurant.profile drop column rating_version');
};
