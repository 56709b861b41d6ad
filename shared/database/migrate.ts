import { readdir } from 'node:fs/promises';
import knex, { type Knex } from 'knex';
import { Client } from 'pg';
import { advisoryLocks } from './advisory-locks.ts';
import { connectionSettings } from './database.ts';

/** The migrations of one Postgres schema: a folder of files that export up and down. */
export interface MigrationSet {
  readonly schema: string;
  readonly directory: URL;
}

const extensions = ['btree_gist', 'pg_trgm', 'unaccent'];

const isMigration = (module: unknown): module is Knex.Migration =>
  typeof module === 'object' && module !== null && 'up' in module && typeof module.up === 'function';

const migrationSource = (directory: URL): Knex.MigrationSource<string> => ({
  getMigrations: async () => {
    const names = await readdir(directory);
    return names.filter((name) => /^\d{4}-[a-z0-9-]+\.ts$/.test(name)).sort();
  },
  getMigrationName: (name) => name.replace(/\.ts$/, ''),
  getMigration: async (name) => {
    const module: unknown = await import(new URL(name, `${directory}/`).href);
    if (!isMigration(module)) throw new Error(`${name} in ${directory} exports no migration`);
    return module;
  },
});

const prepare = async (client: Client, sets: readonly MigrationSet[]) => {
  // Whoever only reads changes nothing.
  if (sets.length === 0) return;
  for (const extension of extensions)
    await client.query(`create extension if not exists ${extension} schema public`);
  for (const { schema } of sets) await client.query(`create schema if not exists ${schema}`);
};

const migrateSet = async (connection: Knex, { schema, directory }: MigrationSet): Promise<string[]> => {
  const config = {
    migrationSource: migrationSource(directory),
    schemaName: schema,
    tableName: 'migration',
  };
  // Whoever held knex's own lock is dead: the advisory lock is ours.
  await connection.migrate.forceFreeMigrationsLock(config);
  const [, applied]: [number, string[]] = await connection.migrate.latest(config);
  return applied.map((name) => `${schema}/${name}`);
};

/**
 * Brings every schema up to date, in the order given; safe to call from many processes at once, and after a kill:
 * an advisory lock of the connection lets one in at a time.
 * @returns what was applied, as schema/migration.
 */
export const migrate = async (url: string, sets: readonly MigrationSet[]): Promise<string[]> => {
  const lock = new Client({ ...connectionSettings(url), statement_timeout: 0, query_timeout: 600_000 });
  await lock.connect();
  const connection = knex({ client: 'pg', connection: url, pool: { min: 0, max: 1 } });
  try {
    await lock.query(`select pg_advisory_lock(${advisoryLocks.migration})`);
    await prepare(lock, sets);
    const applied: string[] = [];
    for (const set of sets) applied.push(...(await migrateSet(connection, set)));
    return applied;
  } finally {
    await connection.destroy();
    await lock.end();
  }
};
