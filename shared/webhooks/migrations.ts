import type { MigrationSet } from '#shared/database/migrate.ts';

export const webhookMigrations: MigrationSet = {
  schema: 'webhook',
  directory: new URL('migrations/', import.meta.url),
};
