import { type FileHandle, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { type Account, runProgram } from './run-program.ts';

const systemUserNames = ['postgres', '_postgres'];

export const runsAsRoot = () => process.getuid?.() === 0;

const idOf = async (kind: '-u' | '-g', name: string): Promise<number | undefined> => {
  const { succeeded, output } = await runProgram('id', [kind, name]);
  return succeeded && /^\d+$/.test(output) ? Number(output) : undefined;
};

const findSystemUser = async (): Promise<Account | undefined> => {
  for (const name of systemUserNames) {
    const [uid, gid] = await Promise.all([idOf('-u', name), idOf('-g', name)]);
    if (uid !== undefined && uid !== 0 && gid !== undefined) return { uid, gid };
  }
  return undefined;
};

const createSystemUser = async (onNotice: (message: string) => void): Promise<Account> => {
  const home = ['--home-dir', '/nonexistent', '--no-create-home', '--shell', '/usr/sbin/nologin'];
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', ...home, 'postgres']],
    // Busybox (Alpine): the group first.
    ['addgroup', ['-S', 'postgres']],
    ['adduser', ['-S', '-D', '-H', '-G', 'postgres', 'postgres']],
  ];
  const refusals: string[] = [];
  for (const [program, parameters] of attempts) {
    const result = await runProgram(program, parameters);
    if (!result.succeeded) refusals.push(`${program}: ${result.output}`);
    const account = await findSystemUser();
    if (account !== undefined) {
      onNotice('PostgreSQL does not run as root: created the system user "postgres" for it.');
      return account;
    }
  }
  throw new EmbeddedPostgresError(
    'UNSUPPORTED_SYSTEM',
    'PostgreSQL does not run as root, and a system user "postgres" for it could not be created ' +
      `(${refusals.join('; ')}). Create one, start as another user, or set DATABASE_URL to a server of your own.`,
  );
};

/** initdb looks up the name of its user; a directory mounted into a container may belong to one without. */
const hasName = async (account: Account) => (await runProgram('id', ['-un'], { account })).succeeded;

const ownerOf = async (path: string): Promise<Account | undefined> => {
  try {
    const { uid, gid } = await stat(path);
    return uid === 0 ? undefined : { uid, gid };
  } catch {
    return undefined;
  }
};

/** For root, the system user that servers run as; made where it is missing. */
export const findSystemAccount = async (
  onNotice: (message: string) => void = () => {},
): Promise<Account | undefined> =>
  runsAsRoot() ? ((await findSystemUser()) ?? createSystemUser(onNotice)) : undefined;

/**
 * The account that the server runs as; undefined is this process's own. Root's server runs as the cluster's owner
 * once there is a cluster, as the directory's owner if that is not root, and else as the system user "postgres",
 * which is made where it is missing.
 */
export const findServerAccount = async (
  directory: string,
  clusterDirectory: string,
  onNotice: (message: string) => void,
): Promise<Account | undefined> => {
  if (!runsAsRoot()) return undefined;
  const clusterOwner = await ownerOf(clusterDirectory);
  if (clusterOwner !== undefined) return clusterOwner;
  const directoryOwner = await ownerOf(directory);
  if (directoryOwner !== undefined && (await hasName(directoryOwner))) return directoryOwner;
  return findSystemAccount(onNotice);
};

/** Whether that account can enter the directory: asked of the system itself, so that ACLs count too. */
export const canEnter = async (account: Account | undefined, directory: string): Promise<boolean> =>
  account === undefined ||
  (await runProgram('/bin/sh', ['-c', 'cd -- "$1"', 'sh', directory], { account })).succeeded;

/** Files that root makes in another user's directory are that user's, who starts the platform there next. */
export const giveToDirectoryOwner = async (handle: FileHandle, file: string): Promise<void> => {
  const owner = runsAsRoot() ? await ownerOf(dirname(file)) : undefined;
  if (owner !== undefined) await handle.chown(owner.uid, owner.gid);
};
