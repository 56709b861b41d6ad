import { Socket } from 'node:net';
import { Client } from 'pg';
import { type Deadline, deadlineIn, waitUntil } from './deadline.ts';
import { codeOf, EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { roleName } from './initialise-cluster.ts';

/** The platform owns its directory alone; commands come and go beside it. */
export type Role = 'platform' | 'command';

/**
 * Advisory locks of one session, in a database that nobody else works in. They end with the session, hence with the
 * process, however it ends: no lock can be stale.
 */
const lockSpace = 1_413_825_111;
/** Shared by everyone who uses the server; whoever gets it alone may stop it. */
const useLock = 1;
/** The platform's. */
const ownerLock = 2;
/** Taken while somebody leaves, so that two who leave at once do not both take the other for staying. */
const leaveLock = 3;

const lockDatabase = 'postgres';
const queryDeadlineMilliseconds = 30_000;

/** How long the last owner's session may take to end after its process was killed. */
const ownerGoneMilliseconds = 1_000;

export interface Membership {
  readonly client: Client;
  readonly isConnected: () => boolean;
  /** From now on the connection alone keeps no process alive. */
  release(): void;
  /** Resolves when the connection is lost, and with it the locks. */
  readonly lost: Promise<void>;
  /**
   * Gives up the use of the server. If nobody else uses it, nobody can begin to until the work is done; otherwise
   * the work is not called.
   */
  leave(stop: () => Promise<void>): Promise<'stopped' | 'left'>;
}

const lock = async (client: Client, call: string, key: number): Promise<boolean> => {
  const text = `select pg_${call}($1, $2)::text in ('true', '') as done`;
  const { rows } = await client.query<{ done: boolean }>({ text, values: [lockSpace, key] });
  return rows[0]?.done === true;
};

const describeOwner = async (client: Client): Promise<string> => {
  const { rows } = await client.query<{ name: string }>({
    text: `select application_name as name from pg_locks join pg_stat_activity using (pid)
           where locktype = 'advisory' and classid = $1 and objid = $2 and granted`,
    values: [lockSpace, ownerLock],
  });
  return rows[0]?.name.replace(/^tablegraph platform, /, '') ?? 'another process';
};

const becomeOwner = async (client: Client, directory: string): Promise<void> => {
  const tryLock = () => lock(client, 'try_advisory_lock', ownerLock);
  if (await waitUntil(tryLock, deadlineIn(ownerGoneMilliseconds))) return;
  throw new EmbeddedPostgresError(
    'ALREADY_RUNNING',
    `The platform already runs on ${directory} (${await describeOwner(client)}). ` +
      'Stop it first, or set DATA_DIR to another directory for a second one.',
  );
};

const leaveWith = async (client: Client, stop: () => Promise<void>): Promise<'stopped' | 'left'> => {
  await lock(client, 'advisory_lock', leaveLock);
  if (await lock(client, 'try_advisory_lock', useLock)) {
    await stop();
    return 'stopped';
  }
  await lock(client, 'advisory_unlock_shared', useLock);
  return 'left';
};

/**
 * Connects to a server and registers as its user.
 * @returns undefined if the server is not (or no longer) to be had: look again whether one runs.
 * @throws EmbeddedPostgresError ALREADY_RUNNING, START_FAILED
 */
export const joinServer = async (
  address: { readonly port: number; readonly password: string; readonly directory: string },
  role: Role,
  deadline: Deadline,
): Promise<Membership | undefined> => {
  const socket = new Socket();
  const client = new Client({
    stream: () => socket,
    host: '127.0.0.1',
    port: address.port,
    user: roleName,
    password: address.password,
    database: lockDatabase,
    ssl: false,
    application_name: `tablegraph ${role}, process ${process.pid}`,
    connectionTimeoutMillis: Math.max(1, Math.min(5_000, deadline.remainingMilliseconds())),
    query_timeout: queryDeadlineMilliseconds,
  });
  let connected = true;
  const lost = new Promise<void>((resolve) => {
    const end = () => {
      connected = false;
      resolve();
    };
    client.on('error', end);
    client.on('end', end);
  });
  const close = () => client.end().catch(() => {});
  try {
    await client.connect();
    if (!(await lock(client, 'try_advisory_lock_shared', useLock))) {
      await close();
      return undefined;
    }
    if (role === 'platform') await becomeOwner(client, address.directory);
  } catch (error) {
    await close();
    if (codeOf(error) === '28P01') {
      throw new EmbeddedPostgresError(
        'START_FAILED',
        `The database in ${address.directory} does not take the password that is kept beside it. ` +
          'Restore the file "password" there, or set DATA_DIR to another directory.',
      );
    }
    if (error instanceof EmbeddedPostgresError) throw error;
    return undefined;
  }
  return {
    client,
    isConnected: () => connected,
    lost,
    release: () => socket.unref(),
    leave: async (stop) => {
      socket.ref();
      try {
        return await leaveWith(client, stop);
      } finally {
        await close();
      }
    },
  };
};
