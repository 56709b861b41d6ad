import { join } from 'node:path';
import { type Database, openDatabase } from '#shared/database/database.ts';
import { startEmbeddedPostgres } from '#shared/database/embedded/embedded-postgres.ts';
import { clearRoom } from '#shared/database/embedded/testing/server-room.ts';
import { migrate } from '#shared/database/migrate.ts';
import { platformMigrations } from '#standalone/migrations.ts';
import { makeDataDirectory, type Platform, startPlatform } from '../platform.ts';
import { startTcpProxy, type TcpProxy } from './faults/tcp-proxy.ts';
import { writeHouses } from './houses.ts';

/**
 * The cluster as `npm run cluster` runs it, with a proxy before the gateway and one before the database, and a database
 * of its own, whose server belongs to the harness: so it can be killed, and comes back as the platform's own does.
 */
export interface Stage {
  readonly platform: Platform;
  /** Of the gateway, through the proxy. */
  readonly url: string;
  /** Past the proxy: for checks. */
  readonly database: Database;
  readonly postgresDirectory: string;
  readonly clientProxy: TcpProxy;
  readonly databaseProxy: TcpProxy;
  /** Undefined unless the database's server was lost for good. */
  lost(): unknown;
  close(): Promise<void>;
}

const connections = 4;

const through = (url: string, port: number): string => {
  const address = new URL(url);
  address.port = String(port);
  return address.href;
};

const startAttempts = 3;

/** Another cluster that starts at the same moment may take a port between the look at it and the listening. */
const startCluster = async (settings: Readonly<Record<string, string>>): Promise<Platform> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await startPlatform('cluster', settings);
    } catch (error) {
      const isPortTaken = error instanceof Error && error.message.includes('EADDRINUSE');
      if (!isPortTaken || attempt === startAttempts) throw error;
    }
};

/** @param settings for the cluster's processes, before all others */
export const setStage = async (settings: Readonly<Record<string, string>>): Promise<Stage> => {
  const closing: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step().catch(() => {});
  };
  let lost: unknown;
  try {
    const room = await makeDataDirectory();
    const postgresDirectory = join(room, 'postgres');
    closing.push(() => clearRoom(room, postgresDirectory));
    const server = await startEmbeddedPostgres({
      directory: postgresDirectory,
      onLost: (error) => {
        lost = error;
      },
    });
    closing.push(() => server.stop());
    await migrate(server.url, platformMigrations);
    const database = openDatabase(server.url, connections, () => {});
    closing.push(() => database.close());
    await writeHouses(database);
    const databaseProxy = await startTcpProxy(server.port);
    closing.push(() => databaseProxy.close());
    const platform = await startCluster({
      DATABASE_URL: through(server.url, databaseProxy.port),
      DEMO_RESTAURANTS: '0',
      LOG_LEVEL: 'error',
      // The launcher ends itself, and all that it runs, when the harness is killed.
      npm_lifecycle_event: 'verify:bookings',
      ...settings,
    });
    closing.push(() => platform.remove());
    const clientProxy = await startTcpProxy(Number(new URL(platform.address()).port));
    closing.push(() => clientProxy.close());
    const url = `http://127.0.0.1:${clientProxy.port}/graphql`;
    return {
      ...{ platform, url, database, postgresDirectory, clientProxy, databaseProxy },
      lost: () => lost,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
