import type { Knex } from 'knex';
import { forgetChanges, recordChanges } from '#shared/database/changes/changes.ts';

const tables = ['service_day', 'restaurant'] as const;

export const up = async (knex: Knex): Promise<void> => {
  await knex.raw(recordChanges('inventory', tables));
};

export const down = async (knex: Knex): Promise<void> => {
  await knex.raw(forgetChanges('inventory', tables));
};
