import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;

/** A link appears whole or not at all, and only once: of two processes that make the file, both take the first's. */
const makeFile = async (directory: string, file: string, text: string): Promise<void> => {
  await mkdir(directory, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeFile(draft, text, { mode: 0o600, flag: 'wx', flush: true });
    await link(draft, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
};

const readIfThere = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
};

/** The text of a file that only its owner may read, made when it is asked for the first time. */
export const readKeptFile = async (
  directory: string,
  name: string,
  make: () => Promise<string>,
): Promise<string> => {
  const file = join(directory, name);
  const kept = await readIfThere(file);
  if (kept !== undefined) return kept;
  await makeFile(directory, file, await make());
  return readFile(file, 'utf8');
};
