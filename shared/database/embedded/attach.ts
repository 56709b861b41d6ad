import type { Binaries } from './binaries.ts';
import { type Deadline, deadlineIn, pollPause } from './deadline.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { findFreePort } from './free-port.ts';
import { joinServer, type Membership, type Role } from './membership.ts';
import { findPostmaster, killOrphans } from './postmaster.ts';
import { readPort, rememberPort, type ServerDirectory } from './server-directory.ts';
import { launchServer } from './server-process.ts';
import { durableSettings } from './server-settings.ts';

export interface Attachment {
  readonly membership: Membership;
  readonly processId: number;
  readonly port: number;
  /** Whether this process started the server; otherwise it ran already. */
  readonly started: boolean;
}

export interface AttachOptions {
  readonly directory: ServerDirectory;
  readonly binaries: Binaries;
  readonly role: Role;
  readonly deadline: Deadline;
  readonly onNotice: (message: string) => void;
  /** Only this port will do: clients have it. */
  readonly port?: number;
  readonly signal?: AbortSignal;
}

const orphanPatienceMilliseconds = 3_000;
const recoveryNoticeMilliseconds = 5_000;

/** What the log of a server that ended says about trying again. */
const canRetry = (log: string) =>
  /lock file ".*" (already exists|is empty)|bogus data in lock file|pre-existing shared memory block|could not bind|could not create any TCP\/IP/.test(
    log,
  );

const launch = async (options: AttachOptions, orphanPatience: Deadline): Promise<void> => {
  const { directory, binaries, deadline } = options;
  const port = options.port ?? (await findFreePort(await readPort(directory)));
  const outcome = await launchServer(directory, binaries, durableSettings, port, deadline);
  if (outcome.kind === 'ready') return rememberPort(directory, port);
  if (outcome.kind === 'waiting') return;
  if (!canRetry(outcome.log)) {
    throw new EmbeddedPostgresError(
      'START_FAILED',
      `PostgreSQL did not start on ${directory.path} (setting DATA_DIR). Its log ends: ${outcome.log}`,
    );
  }
  const isHeldByOrphans = outcome.log.includes('pre-existing shared memory block');
  if (
    isHeldByOrphans &&
    orphanPatience.hasPassed() &&
    (await findPostmaster(directory.clusterPath)) === undefined
  ) {
    await killOrphans(directory.clusterPath);
  }
};

const deadlineError = ({ directory }: AttachOptions, processId: number | undefined) =>
  new EmbeddedPostgresError(
    'DEADLINE_PASSED',
    processId === undefined
      ? `PostgreSQL did not start on ${directory.path} in time; see ${directory.logFile}.`
      : `PostgreSQL (process ${processId}) runs on ${directory.path} but took no connection in time; see ` +
          `${directory.logFile}. It may still be recovering: start again, or end that process first.`,
  );

/**
 * Joins the server that runs on the directory, or starts one. Others may start and stop it at the same moment:
 * PostgreSQL's own lock file decides who starts, the locks of a membership who may stop.
 * @throws EmbeddedPostgresError ALREADY_RUNNING, START_FAILED, DEADLINE_PASSED
 */
export const attach = async (options: AttachOptions): Promise<Attachment> => {
  const { directory, role, deadline, signal } = options;
  const orphanPatience = deadlineIn(orphanPatienceMilliseconds);
  const recoveryNotice = deadlineIn(recoveryNoticeMilliseconds);
  let launched = false;
  let toldOfWaiting = false;
  for (;;) {
    signal?.throwIfAborted();
    const postmaster = await findPostmaster(directory.clusterPath);
    if (deadline.hasPassed()) throw deadlineError(options, postmaster?.processId);
    if (postmaster === undefined) {
      await launch(options, orphanPatience);
      launched = true;
    } else if (postmaster.status === 'ready' && postmaster.port !== undefined) {
      const { processId, port } = postmaster;
      if (options.port !== undefined && port !== options.port) {
        throw new EmbeddedPostgresError('START_FAILED', `PostgreSQL came back on another port, ${port}.`);
      }
      const address = { port, password: directory.password, directory: directory.path };
      const membership = await joinServer(address, role, deadline);
      if (membership !== undefined) return { membership, processId, port, started: launched };
    } else if (recoveryNotice.hasPassed() && !toldOfWaiting) {
      toldOfWaiting = true;
      options.onNotice(`PostgreSQL (process ${postmaster.processId}) is not ready yet: waiting for it.`);
    }
    await pollPause();
  }
};
