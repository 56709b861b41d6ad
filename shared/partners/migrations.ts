import type { MigrationSet } from '#shared/database/migrate.ts';

export const partnerMigrations: MigrationSet = {
  schema: 'partner',
  directory: new URL('migrations/', import.meta.url),
};
