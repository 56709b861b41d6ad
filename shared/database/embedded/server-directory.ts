import { constants } from 'node:fs';
import { access, mkdir, open, readdir, readFile, realpath, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findCluster, relocateCluster } from './cluster-location.ts';
import { codeOf, EmbeddedPostgresError, inDirectory } from './embedded-postgres-error.ts';
import { ensurePassword } from './password-file.ts';
import type { Account } from './run-program.ts';
import { canEnter, findServerAccount, giveToDirectoryOwner } from './server-account.ts';

/** Where everything of one embedded server lies. */
export interface ServerDirectory {
  /** The directory that was asked for; it holds nothing but the embedded server's own files. */
  readonly path: string;
  /** PostgreSQL's data directory, links resolved; it is not there before the first start. */
  readonly clusterPath: string;
  readonly logFile: string;
  /** The port of the last start, taken again where it is free, so that addresses stay the same. */
  readonly portFile: string;
  readonly password: string;
  readonly account: Account | undefined;
}

const markerName = 'tablegraph-postgres.txt';
const markerText = `This directory holds the embedded PostgreSQL of Tablegraph and nothing else:
cluster (the database), password (its only role's), port, postgres.log.
To begin afresh, stop the platform and delete the directory as a whole.
`;

const claim = async (path: string): Promise<void> => {
  await mkdir(path, { recursive: true });
  await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
  const names = await readdir(path);
  if (names.includes(markerName)) return;
  if (names.length > 0) {
    throw new EmbeddedPostgresError(
      'DIRECTORY_FOREIGN',
      `${path} holds files that are not the embedded database's (${names.slice(0, 3).join(', ')}${names.length > 3 ? ', …' : ''}). ` +
        'Set DATA_DIR to a new directory, or to one that Tablegraph made.',
    );
  }
  // The first file of all, made in one step: a second start at the same moment finds it or makes it.
  const markerFile = join(path, markerName);
  const marker = await open(markerFile, 'wx').catch((error: unknown) => {
    if (codeOf(error) === 'EEXIST') return undefined;
    throw error;
  });
  if (marker === undefined) return;
  await marker.writeFile(markerText);
  await giveToDirectoryOwner(marker, markerFile);
  await marker.close();
};

/**
 * Takes the directory, makes what is missing in it, and finds out who runs the server.
 * @throws EmbeddedPostgresError DIRECTORY_FOREIGN, DIRECTORY_UNUSABLE, UNSUPPORTED_SYSTEM
 */
export const prepareDirectory = (
  directory: string,
  onNotice: (message: string) => void,
): Promise<ServerDirectory> =>
  inDirectory(resolve(directory), async () => {
    await claim(resolve(directory));
    const path = await realpath(directory);
    const account = await findServerAccount(path, join(path, 'cluster'), onNotice);
    let cluster = await findCluster(path);
    if (!(await canEnter(account, cluster.parent))) {
      if (cluster.exists) {
        throw new EmbeddedPostgresError(
          'DIRECTORY_UNUSABLE',
          `The user that PostgreSQL runs as (uid ${account?.uid}) cannot enter ${cluster.parent}, where the database ` +
            'lies. Let it pass through the directories above, or set DATA_DIR to a directory that it can reach.',
        );
      }
      cluster = await relocateCluster(path, onNotice);
    }
    return {
      path,
      clusterPath: join(cluster.parent, 'cluster'),
      logFile: join(path, 'postgres.log'),
      portFile: join(path, 'port'),
      password: await ensurePassword(join(path, 'password'), cluster.exists),
      account,
    };
  });

export const readPort = async (directory: ServerDirectory): Promise<number | undefined> => {
  const text = await readFile(directory.portFile, 'utf8').catch(() => '');
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
};

export const rememberPort = (directory: ServerDirectory, port: number): Promise<void> =>
  inDirectory(directory.path, async () => {
    if ((await readPort(directory)) === port) return;
    const draft = `${directory.portFile}.${process.pid}`;
    const file = await open(draft, 'w');
    await file.writeFile(`${port}\n`);
    await giveToDirectoryOwner(file, draft);
    await file.close();
    await rename(draft, directory.portFile);
  });
