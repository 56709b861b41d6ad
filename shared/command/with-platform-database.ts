import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '#shared/config/settings.ts';
import type { Database } from '#shared/database/database.ts';
import type { MigrationSet } from '#shared/database/migrate.ts';
import type { PlatformDatabase } from '#shared/database/open-platform-database.ts';
import { CommandFailure } from './command-failure.ts';
import { notice } from './output.ts';

export interface OpenedDatabase {
  readonly database: Database;
  /** Of the same database. */
  readonly url: string;
  readonly settings: Settings;
}

export interface DatabaseOptions {
  /** Brought up to date before; loaded when needed: the help of a command is there at once. */
  readonly loadMigrations: () => Promise<readonly MigrationSet[]>;
  /** Whether the embedded database is made where there is none. */
  readonly makesDatabase?: boolean;
  /** Said after npm run where there is no database: what makes it. */
  readonly madeBy: string;
}

const opened: Promise<PlatformDatabase>[] = [];

/** Whoever is interrupted leaves no embedded server behind. */
export const closeDatabases = async (): Promise<void> => {
  for (const opening of opened.splice(0))
    await opening.then(
      (database) => database.close(),
      () => {},
    );
};

const isDatabaseThere = ({ DATABASE_URL: url, DATA_DIR: directory }: Settings): boolean =>
  url !== undefined || existsSync(join(directory, 'postgres', 'cluster'));

/** Of a database that is there at once nobody needs to hear; of one that is awaited, everybody. */
const patienceMilliseconds = 1_000;

/** Lines that are shown only where the work takes long. */
const whenItTakesLong = async <Result>(
  work: (line: (text: string) => void) => Promise<Result>,
): Promise<Result> => {
  let waiting: string[] | null = [];
  const timer = setTimeout(() => {
    for (const line of waiting ?? []) notice(line);
    waiting = null;
  }, patienceMilliseconds);
  try {
    return await work((line) => (waiting === null ? notice(line) : void waiting.push(line)));
  } finally {
    clearTimeout(timer);
    waiting = [];
  }
};

const open = async (settings: Settings, { loadMigrations }: DatabaseOptions) => {
  const [{ openPlatformDatabase }, { openDatabase }, migrations] = await Promise.all([
    import('#shared/database/open-platform-database.ts'),
    import('#shared/database/database.ts'),
    loadMigrations(),
  ]);
  const { url } = await whenItTakesLong((onNotice) => {
    const opening = openPlatformDatabase({ settings, migrations, role: 'command', onNotice });
    opened.push(opening);
    return opening;
  });
  return { url, database: openDatabase(url, 1, () => {}) };
};

/**
 * Opens the platform's database for a command, whether or not the platform runs.
 * @throws CommandFailure, EmbeddedPostgresError, DatabaseUnreachable
 */
export const withPlatformDatabase = async <Result>(
  options: DatabaseOptions,
  work: (opened: OpenedDatabase) => Promise<Result>,
): Promise<Result> => {
  const { readSettings } = await import('#shared/config/settings.ts');
  const settings = readSettings();
  if (!isDatabaseThere(settings)) {
    if (options.makesDatabase !== true)
      throw new CommandFailure(`There is no database in ${settings.DATA_DIR} yet: ${options.madeBy}`);
    notice(`Makes the database in ${settings.DATA_DIR}.`);
  }
  const { database, url } = await open(settings, options);
  try {
    return await work({ database, url, settings });
  } finally {
    await database.close();
    await closeDatabases();
  }
};
