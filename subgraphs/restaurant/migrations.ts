import type { MigrationSet } from '#shared/database/migrate.ts';

export const restaurantMigrations: MigrationSet = {
  schema: 'restaurant',
  directory: new URL('migrations/', import.meta.url),
};
