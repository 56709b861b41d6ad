import type { MigrationSet } from '#shared/database/migrate.ts';

export const reservationMigrations: MigrationSet = {
  schema: 'reservation',
  directory: new URL('migrations/', import.meta.url),
};
