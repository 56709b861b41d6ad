import { join } from 'node:path';
import { openDatabase } from '#shared/database/database.ts';
import { startEmbeddedPostgres } from '#shared/database/embedded/embedded-postgres.ts';
import { migrate } from '#shared/database/migrate.ts';
import { makeDemoData } from '#standalone/demo/make-demo-data.ts';
import { platformMigrations } from '#standalone/migrations.ts';

export interface BenchDatabase {
  readonly url: string;
  /** What is in it. */
  readonly restaurants: number;
  readonly allocations: number;
  close(): Promise<void>;
}

const seed = 20_000;
/** So many times the ordinary demand that most evenings are nearly full. */
const fill = 2.5;

const count = async (database: ReturnType<typeof openDatabase>, table: string): Promise<number> =>
  (await database.query<{ count: number }>({ text: `select count(*) from ${table}`, values: [] }))[0]
    ?.count ?? 0;

/**
 * An embedded PostgreSQL of the bench's own with so many generated restaurants, open for the next two weeks; made
 * once and kept, since making it takes minutes.
 */
export const openBenchDatabase = async (
  dataDirectory: string,
  restaurants: number,
  say: (line: string) => void,
): Promise<BenchDatabase> => {
  const directory = join(dataDirectory, `bench-${restaurants}`);
  const server = await startEmbeddedPostgres({ directory, onNotice: say });
  await migrate(server.url, platformMigrations);
  const database = openDatabase(server.url, 4, () => {});
  let said = 0;
  const made = await makeDemoData({
    database,
    seed,
    restaurants,
    now: Temporal.Now.instant(),
    firstDay: 0,
    lastDay: 14,
    fill,
    onProgress: ({ restaurants: done, reservations }) => {
      if (done < said + restaurants / 10) return;
      said = done;
      say(`${done} restaurants, ${reservations} reservations`);
    },
  });
  if (made === null)
    say('The book of an earlier run is used; remove the folder when its two weeks are over.');
  const counts = {
    restaurants: await count(database, 'restaurant.profile'),
    allocations: await count(database, 'inventory.allocation'),
  };
  await database.close();
  return { url: server.url, ...counts, close: () => server.stop() };
};
