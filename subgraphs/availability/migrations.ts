import type { MigrationSet } from '#shared/database/migrate.ts';

export const availabilityMigrations: MigrationSet = {
  schema: 'availability',
  directory: new URL('migrations/', import.meta.url),
};
