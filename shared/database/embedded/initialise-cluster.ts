import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { codeOf, EmbeddedPostgresError, inDirectory } from './embedded-postgres-error.ts';
import { isAlive } from './postmaster.ts';
import { runProgram } from './run-program.ts';
import type { ServerDirectory } from './server-directory.ts';

/** The cluster's only role, its superuser: extensions and databases are made through it. */
export const roleName = 'tablegraph';

const draftPrefix = 'cluster.initialising-';
const initdbDeadlineMilliseconds = 60_000;

const readVersion = async (clusterPath: string): Promise<string | undefined> => {
  try {
    return (await readFile(join(clusterPath, 'PG_VERSION'), 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

const removeAbandonedDrafts = async (parent: string) => {
  for (const name of await readdir(parent)) {
    const processId = new RegExp(`^${draftPrefix}(\\d+)-`).exec(name)?.[1];
    if (processId !== undefined && !isAlive(Number(processId))) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
};

const syncDirectory = async (path: string) => {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
};

const runInitdb = async (
  { account, password }: ServerDirectory,
  binaries: Binaries,
  draft: string,
  passwordFile: string,
  durable: boolean,
) => {
  await mkdir(draft, { mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
  if (account !== undefined) {
    await chown(draft, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  const parameters = [
    `--pgdata=${draft}`,
    `--username=${roleName}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same order and case rules on every system, whatever its C library brings.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
  return runProgram(binaries.initdb, parameters, {
    account,
    deadlineMilliseconds: initdbDeadlineMilliseconds,
  });
};

/**
 * Makes the cluster unless it is there. It appears whole or not at all: killed or raced by another process, the next
 * start finds either none or a complete one.
 * @throws EmbeddedPostgresError OTHER_VERSION, START_FAILED, DIRECTORY_UNUSABLE
 */
export const initialiseCluster = (
  directory: ServerDirectory,
  binaries: Binaries,
  options: { readonly durable: boolean },
): Promise<'made' | 'found'> =>
  inDirectory(directory.path, async () => {
    const { clusterPath } = directory;
    const version = await readVersion(clusterPath);
    if (version === binaries.majorVersion) return 'found';
    if (version !== undefined) {
      throw new EmbeddedPostgresError(
        'OTHER_VERSION',
        `The database in ${directory.path} was made by PostgreSQL ${version}; this is PostgreSQL ${binaries.majorVersion}. ` +
          'Dump it with the version that made it and restore it into a new one, or set DATA_DIR to another directory.',
      );
    }
    const parent = dirname(clusterPath);
    await removeAbandonedDrafts(parent);
    const draft = join(parent, `${draftPrefix}${process.pid}-${randomBytes(4).toString('hex')}`);
    const passwordFile = `${draft}.password`;
    try {
      const result = await runInitdb(directory, binaries, draft, passwordFile, options.durable);
      if (!result.succeeded) {
        throw new EmbeddedPostgresError(
          'START_FAILED',
          `PostgreSQL could not make a database in ${directory.path} (setting DATA_DIR): ${result.output.slice(-2_000)}`,
        );
      }
      await rename(draft, clusterPath);
      if (options.durable) await syncDirectory(parent);
      return 'made';
    } catch (error) {
      await rm(draft, { recursive: true, force: true });
      // Somebody else's start made it in the meantime.
      if ((await readVersion(clusterPath)) === binaries.majorVersion) return 'found';
      throw error;
    } finally {
      await rm(passwordFile, { force: true });
    }
  });
