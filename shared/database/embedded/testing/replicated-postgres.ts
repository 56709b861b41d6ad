import { chown, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { findBinaries } from '../binaries.ts';
import { systemDirectory } from '../cluster-location.ts';
import { deadlineIn, waitUntil } from '../deadline.ts';
import { findFreePort } from '../free-port.ts';
import { findPostmaster } from '../postmaster.ts';
import { runProgram } from '../run-program.ts';
import { runsAsRoot } from '../server-account.ts';
import { prepareDirectory, type ServerDirectory } from '../server-directory.ts';
import { launchServer } from '../server-process.ts';
import { throwawaySettings } from '../server-settings.ts';
import { stopServer } from '../stop-server.ts';
import { startTemporaryPostgres } from '../temporary-postgres.ts';
import { ask } from './server-room.ts';

export interface ReplicatedPostgres {
  /** Of an empty database; its role is the superuser of both servers. */
  readonly primaryUrl: string;
  /** The same on a standby that streams from the primary, and may be read. */
  readonly replicaUrl: string;
  /** Waits until the replica has everything that was committed on the primary so far. */
  catchUp(): Promise<void>;
  /** The replica goes on answering, and stays as it is. */
  pauseReplay(): Promise<void>;
  resumeReplay(): Promise<void>;
  stop(): Promise<void>;
}

const startMilliseconds = 60_000;
const catchUpMilliseconds = 20_000;
/** What a standby takes from its own start, and never from its primary. */
const leftOut = ['postmaster.pid', 'postmaster.opts'];

const primarySettings = {
  wal_level: 'replica',
  max_wal_senders: '4',
  // Pages that change while they are copied are made whole by replay.
  full_page_writes: 'on',
  wal_keep_size: '256MB',
};

/** What pg_basebackup does, which the embedded server comes without: a copy between the calls that bound a backup. */
const takeBaseBackup = async (primary: { url: string; directory: string }, into: ServerDirectory) => {
  const { clusterPath, account } = into;
  const giveAway = async (path: string) => {
    if (account !== undefined) await chown(path, account.uid, account.gid);
  };
  await mkdir(clusterPath, { mode: 0o700 });
  await giveAway(clusterPath);
  // The backup ends with the session that began it.
  const session = new Client({ connectionString: primary.url });
  await session.connect();
  try {
    await session.query(`select pg_backup_start('replica', fast => true)`);
    const source = `${join(primary.directory, 'cluster')}/.`;
    const copied = await runProgram('cp', ['-R', source, clusterPath], {
      account,
      deadlineMilliseconds: startMilliseconds,
    });
    if (!copied.succeeded) throw new Error(`The cluster could not be copied: ${copied.output}`);
    const logs = join(clusterPath, 'pg_wal');
    for (const entry of await readdir(logs, { withFileTypes: true }))
      if (entry.isFile()) await rm(join(logs, entry.name));
    for (const name of leftOut) await rm(join(clusterPath, name), { force: true });
    const { rows } = await session.query<{ labelfile: string }>('select labelfile from pg_backup_stop()');
    for (const [name, content] of [
      ['backup_label', rows[0]?.labelfile ?? ''],
      ['standby.signal', ''],
    ] as const) {
      await writeFile(join(clusterPath, name), content);
      await giveAway(join(clusterPath, name));
    }
  } finally {
    await session.end();
  }
};

/** @returns its URL, and what stops it */
const startReplica = async (primary: { url: string; directory: string }) => {
  const directory = await prepareDirectory(join(primary.directory, 'replica'), () => {});
  const copyDirectory = runsAsRoot() ? systemDirectory : primary.directory;
  const binaries = await findBinaries(directory.account, copyDirectory, () => {});
  await takeBaseBackup(primary, directory);
  const { hostname, port: primaryPort, username, password } = new URL(primary.url);
  const settings = {
    ...throwawaySettings,
    ...primarySettings,
    primary_conninfo: `host=${hostname} port=${primaryPort} user=${username} password=${password} sslmode=disable`,
    wal_retrieve_retry_interval: '100ms',
  };
  const port = await findFreePort();
  const outcome = await launchServer(directory, binaries, settings, port, deadlineIn(startMilliseconds));
  if (outcome.kind !== 'ready') throw new Error(`The replica did not start: ${outcome.log}`);
  const url = new URL(primary.url);
  url.port = String(port);
  return {
    url: url.href,
    stop: async () => {
      const running = await findPostmaster(directory.clusterPath);
      if (running !== undefined)
        await stopServer(running.processId, directory, binaries, { fastMilliseconds: 0 });
    },
  };
};

/**
 * A temporary primary and its streaming replica, whose data lies in the primary's directory: where the run is killed, the
 * next one removes both, and a standby that misses its lock file ends itself.
 */
export const startReplicatedPostgres = async (): Promise<ReplicatedPostgres> => {
  const primary = await startTemporaryPostgres(primarySettings);
  let stopReplica = () => Promise.resolve();
  const stop = async () => {
    await stopReplica();
    await primary.stop();
  };
  try {
    const replica = await startReplica(primary);
    stopReplica = replica.stop;
    const onReplica = (text: string) => ask(replica.url, text);
    return {
      primaryUrl: primary.url,
      replicaUrl: replica.url,
      catchUp: async () => {
        const [written] = await ask<{ position: string }>(
          primary.url,
          'select pg_current_wal_insert_lsn()::text as position',
        );
        const isThere = async () => {
          const [replayed] = await ask<{ done: boolean }>(
            replica.url,
            `select pg_last_wal_replay_lsn() >= '${written?.position}' as done`,
          );
          return replayed?.done === true;
        };
        if (!(await waitUntil(isThere, deadlineIn(catchUpMilliseconds))))
          throw new Error('the replica does not catch up');
      },
      pauseReplay: async () => {
        await onReplica('select pg_wal_replay_pause()');
        const isPaused = async () => {
          const [state] = await ask<{ state: string }>(
            replica.url,
            'select pg_get_wal_replay_pause_state() as state',
          );
          return state?.state === 'paused';
        };
        if (!(await waitUntil(isPaused, deadlineIn(catchUpMilliseconds))))
          throw new Error('replay is not paused');
      },
      resumeReplay: async () => {
        await onReplica('select pg_wal_replay_resume()');
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
