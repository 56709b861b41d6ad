import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** Where root keeps what its server's user must reach, when the place asked for is closed to that user. */
export const systemDirectory = '/var/lib/tablegraph';

export interface ClusterLocation {
  /** The directory that holds `cluster`. */
  readonly parent: string;
  readonly exists: boolean;
}

const backReference = 'belongs-to';

const unlessMissing = async <Result>(work: Promise<Result>): Promise<Result | undefined> => {
  try {
    return await work;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

const isThere = async (path: string) => (await unlessMissing(stat(path))) !== undefined;

/** A copied directory has a copy of the link, and must not run on the original's database. */
const checkBelonging = async (path: string, parent: string): Promise<void> => {
  const recorded = (await unlessMissing(readFile(join(parent, backReference), 'utf8')))?.trim();
  if (recorded === path) return;
  const original =
    recorded === undefined ? undefined : await readlink(join(recorded, 'cluster')).catch(() => '');
  if (original === join(parent, 'cluster')) {
    throw new EmbeddedPostgresError(
      'DIRECTORY_UNUSABLE',
      `${path} is a copy of ${recorded} without its database, which lies in ${parent}. ` +
        'Delete the copy, or set DATA_DIR to a new directory.',
    );
  }
  await writeFile(join(parent, backReference), `${path}\n`);
};

/** Where the cluster of this directory lies or shall lie. */
export const findCluster = async (path: string): Promise<ClusterLocation> => {
  const cluster = join(path, 'cluster');
  const found = await unlessMissing(lstat(cluster));
  if (found === undefined) return { parent: path, exists: false };
  if (!found.isSymbolicLink()) return { parent: path, exists: true };
  const target = await readlink(cluster);
  const parent = dirname(target);
  if (!(await isThere(parent))) {
    throw new EmbeddedPostgresError(
      'DIRECTORY_UNUSABLE',
      `The database of ${path} was in ${parent}, which is gone. Restore it, or delete ${path} to begin afresh, ` +
        'or set DATA_DIR to another directory.',
    );
  }
  await checkBelonging(path, parent);
  return { parent, exists: await isThere(target) };
};

/** Databases of this directory from before it was deleted; another one moved here may still be their owner. */
const findForsaken = async (path: string): Promise<string[]> => {
  const parents = (await readdir(systemDirectory)).map((name) => join(systemDirectory, name));
  const records = await Promise.all(
    parents.map((parent) => readFile(join(parent, backReference), 'utf8').catch(() => '')),
  );
  return parents.filter((_parent, index) => records[index]?.trim() === path);
};

/** Makes a place for the cluster that the server's user can reach, and a link to it in the directory. */
export const relocateCluster = async (
  path: string,
  onNotice: (message: string) => void,
): Promise<ClusterLocation> => {
  await mkdir(systemDirectory, { recursive: true, mode: 0o755 });
  for (const forsaken of await findForsaken(path)) {
    onNotice(`An earlier database of ${path} lies in ${forsaken}; delete it if it is not needed any more.`);
  }
  const parent = await mkdtemp(join(systemDirectory, 'database-'));
  await chmod(parent, 0o755);
  await writeFile(join(parent, backReference), `${path}\n`);
  try {
    await symlink(join(parent, 'cluster'), join(path, 'cluster'));
  } catch (error) {
    await rm(parent, { recursive: true, force: true });
    if (codeOf(error) === 'EEXIST') return findCluster(path);
    throw error;
  }
  onNotice(`PostgreSQL's user cannot reach ${path}: the database itself is kept in ${parent}.`);
  return { parent, exists: false };
};
