import { join } from 'node:path';
import { openDatabase } from '#shared/database/database.ts';
import { startEmbeddedPostgres } from '#shared/database/embedded/embedded-postgres.ts';
import { migrate } from '#shared/database/migrate.ts';
import { vacuumSchemas } from '#shared/database/vacuum-schemas.ts';
import { filledSchemas, makeDemoData } from '#standalone/demo/make-demo-data.ts';
import { platformMigrations } from '#standalone/migrations.ts';

export interface BenchDatabase {
  readonly url: string;
  /** What is in it. */
  readonly restaurants: number;
  readonly allocations: number;
  /** The dates that its book is filled for and that are still to come, YYYY-MM-DD; one at least. */
  readonly serviceDates: readonly string[];
  close(): Promise<void>;
}

/** What a benchmark asks of the generated restaurants. */
interface BookKind {
  /** Of the folder, before the number of restaurants. */
  readonly folder: string;
  /** Days from the one on which it is made. */
  readonly firstDay: number;
  readonly lastDay: number;
  readonly restaurantsACity?: number;
}

/** Two weeks, from today on, in six cities. */
const searchBook: BookKind = { folder: 'bench', firstDay: 0, lastDay: 14 };

export const growthRestaurantsACity = 1_000;

/**
 * Three days, since a hundred thousand restaurants have much to write; a week from now, so that a book serves for a
 * week. A thousand restaurants a city, and as many cities as that takes.
 */
const growthBook: BookKind = {
  folder: 'bench-growth',
  firstDay: 8,
  lastDay: 10,
  restaurantsACity: growthRestaurantsACity,
};

const seed = 20_000;
/** So many times the ordinary demand that most evenings are nearly full. */
const fill = 2.5;

/** Of a vacuum of millions of rows. */
const statementDeadlineMilliseconds = 600_000;

const count = async (database: ReturnType<typeof openDatabase>, table: string): Promise<number> =>
  (await database.query<{ count: number }>({ text: `select count(*) from ${table}`, values: [] }))[0]
    ?.count ?? 0;

/** False where the process that made the book ended before it was done. */
const isVacuumed = async (database: ReturnType<typeof openDatabase>): Promise<boolean> => {
  const [row] = await database.query<{ is_vacuumed: boolean }>({
    text: `
select coalesce(bool_and(relallvisible > 0), true) as is_vacuumed from pg_class
where relkind = 'r' and relpages > 8 and relnamespace::regnamespace::text = any($1::text[])`,
    values: [filledSchemas],
  });
  return row?.is_vacuumed ?? false;
};

/** A day before the book and one after it have a few parties that reach into them: those are not filled. */
const datesToCome = async (
  database: ReturnType<typeof openDatabase>,
  restaurants: number,
): Promise<string[]> => {
  const rows = await database.query<{ service_date: string }>({
    text: `
select service_date from inventory.service_day
where service_date > (now() at time zone 'UTC')::date
group by service_date
having count(*) > $1
order by service_date`,
    values: [Math.floor(restaurants / 3)],
  });
  return rows.map((row) => row.service_date);
};

const openBook = async (
  { folder, firstDay, lastDay, restaurantsACity }: BookKind,
  dataDirectory: string,
  restaurants: number,
  say: (line: string) => void,
): Promise<BenchDatabase> => {
  const directory = join(dataDirectory, `${folder}-${restaurants}`);
  const server = await startEmbeddedPostgres({ directory, onNotice: say });
  try {
    await migrate(server.url, platformMigrations);
    const database = openDatabase(server.url, 4, () => {}, { statementDeadlineMilliseconds });
    let said = 0;
    const made = await makeDemoData({
      database,
      seed,
      restaurants,
      now: Temporal.Now.instant(),
      firstDay,
      lastDay,
      fill,
      restaurantsACity,
      onProgress: ({ restaurants: done, reservations }) => {
        if (done < said + restaurants / 10) return;
        said = done;
        say(`${done} restaurants, ${reservations} reservations`);
      },
    });
    if (made === null) {
      say(`The book in ${directory} is used.`);
      if (!(await isVacuumed(database))) await vacuumSchemas(database, filledSchemas);
    }
    const counts = {
      restaurants: await count(database, 'restaurant.profile'),
      allocations: await count(database, 'inventory.allocation'),
    };
    const serviceDates = await datesToCome(database, counts.restaurants);
    await database.close();
    if (serviceDates.length === 0)
      throw new Error(
        `The days of the book in ${directory} are over: remove the folder, and it is made anew.`,
      );
    return { url: server.url, ...counts, serviceDates, close: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
};

/**
 * An embedded PostgreSQL of the bench's own with so many generated restaurants, open for the next two weeks; made
 * once and kept, since making it takes minutes.
 */
export const openBenchDatabase = (
  dataDirectory: string,
  restaurants: number,
  say: (line: string) => void,
): Promise<BenchDatabase> => openBook(searchBook, dataDirectory, restaurants, say);

/** The same for {@link growthRestaurantsACity} restaurants in each of as many cities as that takes, for three days. */
export const openGrowthDatabase = (
  dataDirectory: string,
  restaurants: number,
  say: (line: string) => void,
): Promise<BenchDatabase> => openBook(growthBook, dataDirectory, restaurants, say);
