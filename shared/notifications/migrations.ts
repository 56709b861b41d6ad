import type { MigrationSet } from '#shared/database/migrate.ts';

export const notificationMigrations: MigrationSet = {
  schema: 'notification',
  directory: new URL('migrations/', import.meta.url),
};
