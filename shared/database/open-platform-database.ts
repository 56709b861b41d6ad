import { join } from 'node:path';
import type { Settings } from '#shared/config/settings.ts';
import { openEmbeddedPostgres, startEmbeddedPostgres } from './embedded/embedded-postgres.ts';
import { codeOf } from './embedded/embedded-postgres-error.ts';
import { type MigrationSet, migrate } from './migrate.ts';

/** DATABASE_URL leads nowhere; the message names host and port, never user or password. */
export class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable';
}

export interface PlatformDatabaseOptions {
  readonly settings: Pick<Settings, 'DATABASE_URL' | 'DATA_DIR'>;
  /** What must be up to date before anything is read: in the order given. */
  readonly migrations: readonly MigrationSet[];
  /** The platform owns the embedded server alone; commands come and go, whether or not the platform runs. */
  readonly role: 'platform' | 'command';
  /** One line for the person at the terminal, without secrets. */
  readonly onNotice?: (message: string) => void;
  /** The embedded server was lost and could not be brought back. */
  readonly onLost?: (error: unknown) => void;
}

export interface PlatformDatabase {
  /** With the password in it: for connecting, not for printing. */
  readonly url: string;
  /** As schema/migration, what this call applied. */
  readonly appliedMigrations: readonly string[];
  /** Stops the embedded server unless somebody else still uses it; close what uses the URL first. */
  close(): Promise<void>;
}

const openServer = async ({ settings, role, onNotice, onLost }: PlatformDatabaseOptions) => {
  if (settings.DATABASE_URL !== undefined)
    return { url: settings.DATABASE_URL, close: () => Promise.resolve() };
  const open = role === 'platform' ? startEmbeddedPostgres : openEmbeddedPostgres;
  const server = await open({
    directory: join(settings.DATA_DIR, 'postgres'),
    ...(onNotice === undefined ? {} : { onNotice }),
    ...(onLost === undefined ? {} : { onLost }),
  });
  return { url: server.url, close: () => server.stop() };
};

/** Refusals to connect: class 08 and 28, no such database, too many connections, and what the system says. */
const isConnectionRefused = (code: string | undefined) =>
  code !== undefined && /^(08|28)...$|^3D000$|^53300$|^57P03$|^E[A-Z_]+$/.test(code);

const explain = (error: unknown, url: string): unknown => {
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  if (!isConnectionRefused(codeOf(cause))) return error;
  const reason = cause instanceof Error ? cause.message : 'no answer';
  return new DatabaseUnreachable(
    `No connection to PostgreSQL at ${new URL(url).host} (DATABASE_URL): ${reason}`,
  );
};

/**
 * The database of the settings, up to date: DATABASE_URL, or the embedded server of DATA_DIR.
 * @throws EmbeddedPostgresError, DatabaseUnreachable
 */
export const openPlatformDatabase = async (options: PlatformDatabaseOptions): Promise<PlatformDatabase> => {
  const server = await openServer(options);
  try {
    return { ...server, appliedMigrations: await migrate(server.url, options.migrations) };
  } catch (error) {
    await server.close();
    throw explain(error, server.url);
  }
};
