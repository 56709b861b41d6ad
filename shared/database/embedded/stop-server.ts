import type { Binaries } from './binaries.ts';
import { deadlineIn, waitUntil } from './deadline.ts';
import { servesCluster } from './postmaster.ts';
import { runProgram } from './run-program.ts';
import type { ServerDirectory } from './server-directory.ts';

const signals = { fast: 'SIGINT', immediate: 'SIGQUIT', kill: 'SIGKILL' } as const;

type Manner = keyof typeof signals;

const send = async (
  processId: number,
  manner: Manner,
  directory: ServerDirectory,
  binaries: Binaries,
): Promise<void> => {
  // Windows knows no signals but an end without warning.
  if (process.platform === 'win32' && manner !== 'kill') {
    const parameters = ['stop', '--no-wait', '-D', directory.clusterPath, '-m', manner];
    await runProgram(binaries.pgCtl, parameters);
    return;
  }
  try {
    process.kill(processId, signals[manner]);
  } catch {
    // Gone already, or not ours to stop: the wait that follows tells.
  }
};

/**
 * Ends the server: fast (clients are disconnected, everything is written), and where that takes too long, at once,
 * which costs the next start a recovery and loses nothing.
 * @returns how it ended; `alive` if not even a kill ended it.
 */
export const stopServer = async (
  processId: number,
  directory: ServerDirectory,
  binaries: Binaries,
  options: { readonly fastMilliseconds: number },
): Promise<Manner | 'alive'> => {
  const manners: readonly [Manner, number][] = [
    ['fast', options.fastMilliseconds],
    ['immediate', 3_000],
    ['kill', 2_000],
  ];
  for (const [manner, milliseconds] of manners) {
    if (milliseconds === 0) continue;
    await send(processId, manner, directory, binaries);
    const isGone = async () => !(await servesCluster(processId, directory.clusterPath));
    if (await waitUntil(isGone, deadlineIn(milliseconds))) return manner;
  }
  return 'alive';
};
