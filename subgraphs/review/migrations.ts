import type { MigrationSet } from '#shared/database/migrate.ts';

export const reviewMigrations: MigrationSet = {
  schema: 'review',
  directory: new URL('migrations/', import.meta.url),
};
