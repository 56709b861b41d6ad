import type { MigrationSet } from '#shared/database/migrate.ts';

export const inventoryMigrations: MigrationSet = {
  schema: 'inventory',
  directory: new URL('migrations/', import.meta.url),
};
