import { chmod, lstat, mkdir, mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type Binaries, findBinaries } from './binaries.ts';
import { systemDirectory } from './cluster-location.ts';
import { createDatabase, databaseUrl } from './database-url.ts';
import { deadlineIn } from './deadline.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { findFreePort } from './free-port.ts';
import { initialiseCluster } from './initialise-cluster.ts';
import { findPostmaster, isAlive, servesCluster } from './postmaster.ts';
import { canEnter, findSystemAccount, runsAsRoot } from './server-account.ts';
import { prepareDirectory, type ServerDirectory } from './server-directory.ts';
import { launchServer } from './server-process.ts';
import { throwawaySettings } from './server-settings.ts';
import { stopServer } from './stop-server.ts';

type ServerSettings = Readonly<Record<string, string>>;

export interface TemporaryPostgres {
  /** Of an empty database `tablegraph`; its role may make others. */
  readonly url: string;
  readonly directory: string;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

const prefix = 'tablegraph-postgres-';
const startMilliseconds = 60_000;
const portAttempts = 5;

/** What runs left behind whose process was killed: its number is in the name. */
const removeLeftovers = async (base: string): Promise<void> => {
  for (const name of await readdir(base)) {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const path = join(base, name);
    const found = await lstat(path).catch(() => undefined);
    if (found?.isDirectory() !== true || found.uid !== (process.getuid?.() ?? found.uid)) continue;
    const clusterPath = join(path, 'cluster');
    const postmaster = await findPostmaster(clusterPath).catch(() => undefined);
    if (postmaster !== undefined && (await servesCluster(postmaster.processId, clusterPath))) {
      process.kill(postmaster.processId, 'SIGQUIT');
    }
    await rm(path, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
};

/** The system's directory for temporary files, or for root, one that the server's user can reach. */
const findBase = async (): Promise<string> => {
  const base = await realpath(tmpdir());
  if (await canEnter(await findSystemAccount(), base)) return base;
  await mkdir(systemDirectory, { recursive: true, mode: 0o755 });
  return systemDirectory;
};

/** @returns the port */
const launch = async (
  directory: ServerDirectory,
  binaries: Binaries,
  settings: ServerSettings,
): Promise<number> => {
  let log = '';
  for (let attempt = 0; attempt < portAttempts; attempt += 1) {
    const port = await findFreePort();
    const deadline = deadlineIn(startMilliseconds);
    const outcome = await launchServer(
      directory,
      binaries,
      { ...throwawaySettings, ...settings },
      port,
      deadline,
    );
    if (outcome.kind === 'ready') return port;
    log = outcome.log;
    // Somebody may take the port between the look and the start.
    if (!log.includes('could not bind')) break;
  }
  throw new EmbeddedPostgresError('START_FAILED', `PostgreSQL did not start for the tests: ${log}`);
};

const makeDatabase = async (port: number, password: string): Promise<void> => {
  const url = new URL(databaseUrl(port, password));
  url.pathname = '/postgres';
  const client = new Client({
    connectionString: url.href,
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
  });
  client.on('error', () => {});
  await client.connect();
  await createDatabase(client).finally(() => client.end());
};

/**
 * A server for tests: fast, not durable, gone with `stop()`. What an earlier run left that was killed is removed
 * first. Works for root too.
 * @param settings in place of, or besides, those of such a server
 * @throws EmbeddedPostgresError
 */
export const startTemporaryPostgres = async (settings: ServerSettings = {}): Promise<TemporaryPostgres> => {
  const base = await findBase();
  await removeLeftovers(base);
  const path = await mkdtemp(join(base, `${prefix}${process.pid}-`));
  if (runsAsRoot()) await chmod(path, 0o755);
  let end = () => rm(path, { recursive: true, force: true, maxRetries: 5 });
  try {
    const directory = await prepareDirectory(path, () => {});
    const copyDirectory = runsAsRoot() ? systemDirectory : path;
    const binaries = await findBinaries(directory.account, copyDirectory, () => {});
    const remove = end;
    let processId: number | undefined;
    const killAtExit = () => {
      if (processId === undefined) return;
      try {
        process.kill(processId, 'SIGQUIT');
      } catch {
        // Gone already.
      }
    };
    end = async () => {
      process.removeListener('exit', killAtExit);
      const running = await findPostmaster(directory.clusterPath);
      if (running !== undefined) {
        await stopServer(running.processId, directory, binaries, { fastMilliseconds: 0 });
      }
      await remove();
    };
    await initialiseCluster(directory, binaries, { durable: false });
    const port = await launch(directory, binaries, settings);
    processId = (await findPostmaster(directory.clusterPath))?.processId;
    process.once('exit', killAtExit);
    await makeDatabase(port, directory.password);
    return { url: databaseUrl(port, directory.password), directory: path, stop: end };
  } catch (error) {
    await end();
    throw error;
  }
};
