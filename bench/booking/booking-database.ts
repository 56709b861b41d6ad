import { join } from 'node:path';
import { makeDataDirectory } from '#e2e/platform.ts';
import { type Database, openDatabase } from '#shared/database/database.ts';
import { startEmbeddedPostgres } from '#shared/database/embedded/embedded-postgres.ts';
import { clearRoom } from '#shared/database/embedded/testing/server-room.ts';
import { migrate } from '#shared/database/migrate.ts';
import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import type { RestaurantPlan } from '#shared/inventory/domain/restaurant-plan.ts';
import { writePlans } from '#shared/inventory/repositories/plan-writer.ts';
import { platformMigrations } from '#standalone/migrations.ts';
import { saveProfiles } from '#subgraphs/restaurant/repositories/profile-writer.ts';
import { sampleProfile } from '#subgraphs/restaurant/testing/sample-profile.ts';
import { hotHousePlan } from './hot-house.ts';
import { makeSerializableSchema } from './serializable-schema.ts';

export interface BookingDatabase {
  readonly url: string;
  /** Also where the platform has the key of its development issuer. */
  readonly dataDirectory: string;
  readonly database: Database;
  /** A restaurant that nobody has booked yet, a large one unless a plan is given. */
  addHouse(planOf?: (id: RestaurantId) => Omit<RestaurantPlan, 'version'>): Promise<RestaurantId>;
  /** Removes everything. */
  close(): Promise<void>;
}

/** An embedded PostgreSQL of this run alone, as durable as the platform's, with the tables of platform and baseline. */
export const openBookingDatabase = async (say: (line: string) => void): Promise<BookingDatabase> => {
  const dataDirectory = await makeDataDirectory();
  const directory = join(dataDirectory, 'postgres');
  const server = await startEmbeddedPostgres({ directory, onNotice: say });
  await migrate(server.url, platformMigrations);
  const database = openDatabase(server.url, 2, () => {});
  await makeSerializableSchema(database);
  let houses = 0;
  return {
    url: server.url,
    dataDirectory,
    database,
    addHouse: async (planOf = hotHousePlan) => {
      houses += 1;
      const id = restaurantId(houses);
      const plan = planOf(id);
      await saveProfiles(database, [sampleProfile(id, { name: `Hall ${id}`, timeZone: plan.timeZone })]);
      await database.transaction((transaction) => writePlans(transaction, [plan]));
      return id;
    },
    close: async () => {
      await database.close();
      await server.stop();
      await clearRoom(dataDirectory, directory);
    },
  };
};
