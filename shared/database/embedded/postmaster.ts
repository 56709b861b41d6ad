import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './embedded-postgres-error.ts';
import { runProgram } from './run-program.ts';

/** A server process that runs on a cluster, as its lock file describes it. */
export interface Postmaster {
  readonly processId: number;
  readonly port: number | undefined;
  readonly status: 'starting' | 'ready' | 'stopping';
}

/** True also for another user's process, and for one that ended but was not collected by its parent. */
export const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/**
 * Whether that process is a server on this cluster. The number alone says little: it may be another process's by
 * now, or the lock file came along with a copied directory. On Linux a server's working directory is its cluster
 * (and a zombie has none), elsewhere its command line names it.
 */
export const servesCluster = async (processId: number, clusterPath: string): Promise<boolean> => {
  if (!isAlive(processId)) return false;
  if (process.platform === 'linux') {
    try {
      const [served, cluster] = await Promise.all([stat(`/proc/${processId}/cwd`), stat(clusterPath)]);
      return served.dev === cluster.dev && served.ino === cluster.ino;
    } catch {
      return false;
    }
  }
  if (process.platform === 'win32') {
    const listed = await runProgram('tasklist', ['/NH', '/FI', `PID eq ${processId}`]);
    return listed.output.includes('postgres');
  }
  const listed = await runProgram('ps', ['-ww', '-o', 'command=', '-p', String(processId)]);
  return listed.output.includes(clusterPath);
};

const tornAfterMilliseconds = 500;

const lockFileOf = (clusterPath: string) => join(clusterPath, 'postmaster.pid');

const readLockFile = async (clusterPath: string): Promise<string | undefined> => {
  try {
    return await readFile(lockFileOf(clusterPath), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
};

/** Lines of postmaster.pid (PostgreSQL's pidfile.h): 1 process, 2 directory, 3 start, 4 port, … 8 status. */
const parseLockFile = (text: string): Postmaster | undefined => {
  const lines = text.split('\n');
  const processId = Number(lines[0]);
  if (!Number.isInteger(processId) || processId <= 1) return undefined;
  const port = Number(lines[3]);
  const status = lines[7]?.trim();
  return {
    processId,
    port: Number.isInteger(port) && port > 0 ? port : undefined,
    status: status === 'ready' ? 'ready' : status === 'stopping' ? 'stopping' : 'starting',
  };
};

/** A lock file without a process number, unless it is just being written. PostgreSQL would not start over it. */
const removeTornLockFile = async (clusterPath: string): Promise<void> => {
  const file = lockFileOf(clusterPath);
  const found = await stat(file).catch(() => undefined);
  if (found !== undefined && Date.now() - found.mtimeMs > tornAfterMilliseconds)
    await rm(file, { force: true });
};

/**
 * The server that runs on the cluster. A lock file whose process number now belongs to somebody else would keep
 * PostgreSQL from starting: it is removed. Those of dead processes PostgreSQL sorts out itself.
 */
export const findPostmaster = async (clusterPath: string): Promise<Postmaster | undefined> => {
  const text = await readLockFile(clusterPath);
  if (text === undefined) return undefined;
  const postmaster = parseLockFile(text);
  if (postmaster === undefined) {
    await removeTornLockFile(clusterPath);
    return undefined;
  }
  if (await servesCluster(postmaster.processId, clusterPath)) return postmaster;
  if (isAlive(postmaster.processId) && (await readLockFile(clusterPath)) === text) {
    await rm(lockFileOf(clusterPath), { force: true });
  }
  return undefined;
};

/**
 * Kills what a killed server left behind: a process of its that is busy does not notice, and as long as it lives no
 * new server may touch the cluster. Only on Linux, where such processes can be told from others.
 */
export const killOrphans = async (clusterPath: string): Promise<number> => {
  if (process.platform !== 'linux') return 0;
  let killed = 0;
  for (const name of await readdir('/proc')) {
    const processId = Number(name);
    if (!Number.isInteger(processId) || processId === process.pid) continue;
    const program = await readFile(`/proc/${name}/comm`, 'utf8').catch(() => '');
    if (program.trim() === 'postgres' && (await servesCluster(processId, clusterPath))) {
      process.kill(processId, 'SIGKILL');
      killed += 1;
    }
  }
  return killed;
};
