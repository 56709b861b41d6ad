import type { Knex } from 'knex';

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw('create index review_diner on review.review (diner_id, created_at, review_id);');
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop index review.review_diner;');
};
