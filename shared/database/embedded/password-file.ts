import { randomBytes } from 'node:crypto';
import { link, open, readFile, rm } from 'node:fs/promises';
import { codeOf, EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { giveToDirectoryOwner } from './server-account.ts';

const read = async (file: string): Promise<string | undefined> => {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** Makes the file with its content in one step, unless it is there already. Only its owner can read it. */
const create = async (file: string): Promise<void> => {
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(24).toString('base64url')}\n`);
    await giveToDirectoryOwner(handle, draft);
    await handle.sync();
    await handle.close();
    await link(draft, file).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { force: true });
  }
};

/** The password of the cluster's only role; a new one as long as there is no cluster. */
export const ensurePassword = async (file: string, clusterExists: boolean): Promise<string> => {
  const existing = await read(file);
  if (existing !== undefined && existing !== '') return existing;
  if (!clusterExists) {
    await create(file);
    const created = await read(file);
    if (created !== undefined && created !== '') return created;
  }
  throw new EmbeddedPostgresError(
    'DIRECTORY_UNUSABLE',
    `The embedded database is there but its password is not: ${file} is missing or empty. ` +
      'Restore the file, or set DATA_DIR to another directory.',
  );
};
