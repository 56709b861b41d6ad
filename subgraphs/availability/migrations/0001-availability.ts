import type { Knex } from 'knex';
import { idempotencyTable } from '#shared/idempotency/idempotency-table.ts';

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(idempotencyTable('availability'));
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw('drop table availability.idempotency');
};
