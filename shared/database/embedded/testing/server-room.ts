import { chmod, mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client, type QueryResultRow } from 'pg';
import { findPostmaster } from '../postmaster.ts';

/** Open to the server's user; with mode 0o700, closed to it when the tests run as root. */
export const makeRoom = async (mode = 0o755): Promise<string> => {
  const room = await mkdtemp(join(tmpdir(), 'tablegraph-embedded-test-'));
  await chmod(room, mode);
  return room;
};

/** Ends whatever server runs on the directory. */
export const endServer = async (directory: string): Promise<void> => {
  const postmaster = await findPostmaster(join(directory, 'cluster'));
  if (postmaster !== undefined) process.kill(postmaster.processId, 'SIGQUIT');
};

/** Ends servers that a failed test left, and removes everything. */
export const clearRoom = async (room: string, ...directories: string[]): Promise<void> => {
  for (const directory of directories) {
    await endServer(directory);
    const relocated = await readlink(join(directory, 'cluster')).catch(() => undefined);
    if (relocated !== undefined)
      await rm(dirname(relocated), { recursive: true, force: true, maxRetries: 20 });
  }
  await rm(room, { recursive: true, force: true, maxRetries: 20 });
};

export const postmasterOf = async (directory: string) => {
  const postmaster = await findPostmaster(join(directory, 'cluster'));
  if (postmaster === undefined) throw new Error(`No server runs on ${directory}`);
  return postmaster;
};

export const isServed = async (directory: string) =>
  (await findPostmaster(join(directory, 'cluster'))) !== undefined;

export const ask = async <Row extends QueryResultRow>(url: string, text: string): Promise<Row[]> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 10_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
};
