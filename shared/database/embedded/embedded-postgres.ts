import { setTimeout } from 'node:timers/promises';
import { type AttachOptions, attach } from './attach.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { systemDirectory } from './cluster-location.ts';
import { createDatabase, databaseUrl } from './database-url.ts';
import { deadlineIn } from './deadline.ts';
import { initialiseCluster } from './initialise-cluster.ts';
import { joinServer, type Membership, type Role } from './membership.ts';
import { findPostmaster } from './postmaster.ts';
import { runsAsRoot } from './server-account.ts';
import { prepareDirectory, type ServerDirectory } from './server-directory.ts';
import { stopServer } from './stop-server.ts';

export interface EmbeddedPostgresOptions {
  /** Wholly the embedded server's own, for instance `postgres` in DATA_DIR; made where it is missing. */
  readonly directory: string;
  /** One line for the person at the terminal, without secrets. */
  readonly onNotice?: (message: string) => void;
  /** The server was lost while in use and could not be brought back on the same address. */
  readonly onLost?: (error: unknown) => void;
  readonly startDeadlineMilliseconds?: number;
  readonly stopDeadlineMilliseconds?: number;
}

export interface EmbeddedPostgres {
  /** Of the database `tablegraph`, with the password in it: for connecting, not for printing. */
  readonly url: string;
  readonly directory: string;
  readonly port: number;
  readonly logFile: string;
  /** What this start found: nothing, a cluster without a server, or a running server. */
  readonly origin: 'made' | 'started' | 'adopted';
  /**
   * Stops the server, unless somebody else uses it, who then stops it. Never throws; a second call waits for the
   * first.
   */
  stop(): Promise<void>;
}

const defaults = { startDeadlineMilliseconds: 120_000, stopDeadlineMilliseconds: 20_000 };
const rejoinMilliseconds = 2_000;

/** Gives up the membership, and stops the server if it was the last one. */
const leave = async (
  membership: Membership,
  directory: ServerDirectory,
  binaries: Binaries,
  fastMilliseconds: number,
  onNotice: (message: string) => void,
): Promise<void> => {
  const outcome = await membership.leave(async () => {
    const postmaster = await findPostmaster(directory.clusterPath);
    if (postmaster === undefined) return;
    const ending = await stopServer(postmaster.processId, directory, binaries, { fastMilliseconds });
    if (ending === 'alive') onNotice(`PostgreSQL (process ${postmaster.processId}) could not be stopped.`);
    else if (ending !== 'fast') onNotice('PostgreSQL did not stop in time and was ended; nothing is lost.');
  });
  if (outcome === 'left') onNotice('PostgreSQL stays up: another process uses it, and stops it at its end.');
};

const run = async (role: Role, options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const onNotice = options.onNotice ?? (() => {});
  const startMilliseconds = options.startDeadlineMilliseconds ?? defaults.startDeadlineMilliseconds;
  const stopMilliseconds = options.stopDeadlineMilliseconds ?? defaults.stopDeadlineMilliseconds;
  const directory = await prepareDirectory(options.directory, onNotice);
  const copyDirectory = runsAsRoot() ? systemDirectory : directory.path;
  const binaries = await findBinaries(directory.account, copyDirectory, onNotice);
  const cluster = await initialiseCluster(directory, binaries, { durable: true });

  const abort = new AbortController();
  const attachOptions = (): AttachOptions => ({
    ...{ directory, binaries, role, onNotice },
    deadline: deadlineIn(startMilliseconds),
    signal: abort.signal,
  });
  let attachment = await attach(attachOptions());
  const { port, started } = attachment;
  try {
    await createDatabase(attachment.membership.client);
  } catch (error) {
    await leave(attachment.membership, directory, binaries, stopMilliseconds, onNotice).catch(() => {});
    throw error;
  }
  if (!started) onNotice(`PostgreSQL already runs on ${directory.path} (process ${attachment.processId}).`);

  let recovery = Promise.resolve();
  const recover = async () => {
    if (abort.signal.aborted) return;
    try {
      attachment = await attach({ ...attachOptions(), port });
      onNotice('The connection to PostgreSQL was lost; it is back.');
      watch();
    } catch (error) {
      if (!abort.signal.aborted) options.onLost?.(error);
    }
  };
  const watch = () => {
    attachment.membership.release();
    attachment.membership.lost.then(() => {
      recovery = recover();
    });
  };
  watch();

  const stopOnce = async () => {
    abort.abort();
    await Promise.race([recovery, setTimeout(stopMilliseconds, undefined, { ref: false })]);
    let { membership } = attachment;
    if (!membership.isConnected()) {
      const postmaster = await findPostmaster(directory.clusterPath);
      if (postmaster?.port === undefined) return;
      const address = { port: postmaster.port, password: directory.password, directory: directory.path };
      const rejoined = await joinServer(address, 'command', deadlineIn(rejoinMilliseconds));
      if (rejoined === undefined) return;
      membership = rejoined;
    }
    await leave(membership, directory, binaries, stopMilliseconds, onNotice);
  };
  let stopping: Promise<void> | undefined;
  return {
    url: databaseUrl(port, directory.password),
    directory: directory.path,
    port,
    logFile: directory.logFile,
    origin: cluster === 'made' ? 'made' : started ? 'started' : 'adopted',
    stop: () => {
      stopping ??= stopOnce().catch((error: unknown) => {
        onNotice(`PostgreSQL may still run: ${error instanceof Error ? error.message : String(error)}`);
      });
      return stopping;
    },
  };
};

/**
 * The platform's database: starts the server, or adopts one that outlived its platform, as the only owner of the
 * directory. While it is in use, a server that crashes is brought back on the same address.
 * @throws EmbeddedPostgresError
 */
export const startEmbeddedPostgres = (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> =>
  run('platform', options);

/**
 * A command's database, whether or not the platform runs: joins its server, or starts one and stops it at the end
 * unless the platform has come to use it meanwhile.
 * @throws EmbeddedPostgresError
 */
export const openEmbeddedPostgres = (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> =>
  run('command', options);
