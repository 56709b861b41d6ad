import type { MigrationSet } from '#shared/database/migrate.ts';
import { inventoryMigrations } from '#shared/inventory/migrations.ts';
import { feedMigrations } from '#shared/live-feed/migrations.ts';
import { notificationMigrations } from '#shared/notifications/migrations.ts';
import { partnerMigrations } from '#shared/partners/migrations.ts';
import { webhookMigrations } from '#shared/webhooks/migrations.ts';
import { availabilityMigrations } from '#subgraphs/availability/migrations.ts';
import { reservationMigrations } from '#subgraphs/reservation/migrations.ts';
import { restaurantMigrations } from '#subgraphs/restaurant/migrations.ts';
import { reviewMigrations } from '#subgraphs/review/migrations.ts';

/** Every schema of the platform, the ledger first. */
export const platformMigrations: readonly MigrationSet[] = [
  inventoryMigrations,
  feedMigrations,
  restaurantMigrations,
  availabilityMigrations,
  reservationMigrations,
  reviewMigrations,
  partnerMigrations,
  webhookMigrations,
  notificationMigrations,
];
