import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import type { Binaries } from './binaries.ts';
import { type Deadline, waitUntil } from './deadline.ts';
import { inDirectory } from './embedded-postgres-error.ts';
import { findPostmaster } from './postmaster.ts';
import { programEnvironment, workingDirectory } from './run-program.ts';
import { giveToDirectoryOwner } from './server-account.ts';
import type { ServerDirectory } from './server-directory.ts';

export type LaunchOutcome =
  | { readonly kind: 'ready' }
  | { readonly kind: 'exited'; readonly log: string }
  | { readonly kind: 'waiting'; readonly log: string };

const maximumLogBytes = 1_000_000;
const reportedLogBytes = 4_000;

/** Opens the log for appending; at a start it is emptied once it has grown too long. */
const openLog = async (file: string) => {
  const handle = await open(file, 'a+', 0o600);
  await giveToDirectoryOwner(handle, file);
  const { size } = await handle.stat();
  if (size <= maximumLogBytes) return { handle, startsAt: size };
  await handle.truncate(0);
  return { handle, startsAt: 0 };
};

const readLog = async (file: string, startsAt: number): Promise<string> => {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const from = Math.max(startsAt, size - reportedLogBytes);
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.max(0, size - from)), {
      position: from,
    });
    return buffer.toString('utf8', 0, bytesRead).trim();
  } finally {
    await handle.close();
  }
};

/**
 * Starts a server process and waits until it takes connections, ends, or the deadline passes. It has a process group
 * of its own: Ctrl-C in the terminal must not stop it before the platform has drained.
 */
export const launchServer = (
  directory: ServerDirectory,
  binaries: Binaries,
  settings: Readonly<Record<string, string>>,
  port: number,
  deadline: Deadline,
): Promise<LaunchOutcome> =>
  inDirectory(directory.path, async () => {
    const log = await openLog(directory.logFile);
    const ended = { now: false, reason: '' };
    try {
      const child = spawn(
        binaries.postgres,
        [
          ...['-D', directory.clusterPath, '-p', String(port)],
          ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
        ],
        {
          cwd: workingDirectory,
          env: programEnvironment,
          detached: true,
          stdio: ['ignore', log.handle.fd, log.handle.fd],
          ...directory.account,
        },
      );
      child.once('error', (error) => {
        ended.now = true;
        ended.reason = error.message;
      });
      child.once('exit', () => {
        ended.now = true;
      });
      child.unref();
      await waitUntil(async () => {
        if (ended.now) return true;
        const postmaster = await findPostmaster(directory.clusterPath);
        return postmaster?.processId === child.pid && postmaster?.status === 'ready';
      }, deadline);
    } finally {
      await log.handle.close();
    }
    if (!ended.now && !deadline.hasPassed()) return { kind: 'ready' };
    const text = `${ended.reason}${await readLog(directory.logFile, log.startsAt)}`;
    return { kind: ended.now ? 'exited' : 'waiting', log: text };
  });
