import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '#shared/config/settings.ts';
import { type Database, openDatabase } from '#shared/database/database.ts';
import { openPlatformDatabase, type PlatformDatabase } from '#shared/database/open-platform-database.ts';
import { vacuumSchemas } from '#shared/database/vacuum-schemas.ts';
import { inventoryMigrations } from '#shared/inventory/migrations.ts';
import type { Terminal } from '#shared/terminal/terminal.ts';
import { restaurantMigrations } from '../../migrations.ts';
import { isMigrated } from '../../repositories/import-repository.ts';
import type { ReadResult } from '../read-restaurants.ts';
import { type Comparison, compareWithStored } from './compare-with-stored.ts';
import { storeRestaurants } from './store-restaurants.ts';

export interface StoreInPlatformParts {
  readonly settings: Pick<Settings, 'DATABASE_URL' | 'DATA_DIR'>;
  readonly terminal: Terminal;
  /** Reads what is there, and makes nothing: no row, no schema, no data directory. */
  readonly dryRun: boolean;
  /** Told of the database at once, so that whoever is interrupted can close it. */
  readonly onOpening: (opening: Promise<PlatformDatabase>) => void;
}

const migrations = [inventoryMigrations, restaurantMigrations];

/** The import needs one, and the vacuum after it two. */
const connections = 2;

/** A vacuum after a large import takes longer than what serves a request may. */
const statementDeadlineMilliseconds = 600_000;

const hasDatabase = ({ DATABASE_URL: url, DATA_DIR: directory }: StoreInPlatformParts['settings']) =>
  url !== undefined || existsSync(join(directory, 'postgres', 'cluster'));

const write = async (
  database: Database,
  { restaurants, places }: ReadResult,
  terminal: Terminal,
): Promise<Comparison> => {
  const bar = terminal.progress('Writing', restaurants.length);
  try {
    return await storeRestaurants(database, restaurants, places, {
      onWait: () =>
        terminal.line('Another import, or a first start, is under way: this one waits for its end.'),
      // Of all, since the unchanged ones are done with the first chunk.
      onProgress: ({ done, total }) => bar.update(restaurants.length - total + done),
    });
  } finally {
    bar.end();
  }
};

/** Statistics are a help, not a part of the import, which is committed by now. */
const tidyUp = async (database: Database, { created, changed }: Comparison, terminal: Terminal) => {
  if (created.length + changed.length === 0) return;
  try {
    await vacuumSchemas(
      database,
      migrations.map(({ schema }) => schema),
    );
  } catch {
    terminal.line('The statistics of the database were not renewed; it sees to that by itself.');
  }
};

/**
 * Stores what was read where the platform keeps its data, whether or not it runs.
 * @throws EmbeddedPostgresError, DatabaseUnreachable, ImportUnderWay
 */
export const storeInPlatform = async (
  result: ReadResult,
  { settings, terminal, dryRun, onOpening }: StoreInPlatformParts,
): Promise<Comparison> => {
  if (dryRun && !hasDatabase(settings)) return compareWithStored(null, result.restaurants);
  const opening = openPlatformDatabase({
    settings,
    migrations: dryRun ? [] : migrations,
    role: 'command',
    onNotice: terminal.line,
  });
  onOpening(opening);
  const opened = await opening;
  const database = openDatabase(opened.url, connections, () => {}, { statementDeadlineMilliseconds });
  try {
    if (dryRun) {
      const known = (await isMigrated(database)) ? database : null;
      return await compareWithStored(known, result.restaurants);
    }
    const comparison = await write(database, result, terminal);
    await tidyUp(database, comparison, terminal);
    return comparison;
  } finally {
    await database.close();
    await opened.close();
  }
};
