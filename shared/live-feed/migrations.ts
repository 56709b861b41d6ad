import type { MigrationSet } from '#shared/database/migrate.ts';

export const feedMigrations: MigrationSet = {
  schema: 'feed',
  directory: new URL('migrations/', import.meta.url),
};
