import type { Knex } from 'knex';
import { forgetChanges, recordChanges } from '#shared/database/changes/changes.ts';

const tables = ['profile'] as const;

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(recordChanges('restaurant', tables));
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw(forgetChanges('restaurant', tables));
};
