import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { ask, clearRoom, isServed, makeRoom } from './testing/server-room.ts';

let room: string;
let directory: string;

beforeAll(async () => {
  room = await makeRoom();
  directory = join(room, 'first');
});
afterAll(() => clearRoom(room, directory));

describe('an embedded server', () => {
  it('is made at the first start, and keeps its data and its address', async () => {
    const notices: string[] = [];
    const first = await startEmbeddedPostgres({ directory, onNotice: (notice) => notices.push(notice) });
    expect(first.origin).toBe('made');
    await ask(first.url, 'create table kept as select 42 as answer');
    await Promise.all([first.stop(), first.stop()]);
    expect(await isServed(directory)).toBe(false);

    const second = await startEmbeddedPostgres({ directory });
    expect(second.origin).toBe('started');
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
    await second.stop();

    const password = new URL(first.url).password;
    expect(password.length).toBeGreaterThanOrEqual(32);
    const log = await readFile(first.logFile, 'utf8');
    expect(`${log}${notices.join('')}`).not.toContain(password);
    expect((await stat(join(directory, 'password'))).mode & 0o777).toBe(0o600);
  });

  it('is durable, speaks UTF-8, asks for the password, and brings the extensions', async () => {
    const server = await startEmbeddedPostgres({ directory });
    const [settings] = await ask(
      server.url,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
              current_setting('full_page_writes') as pages, current_setting('data_checksums') as checksums,
              current_setting('server_encoding') as encoding, current_setting('listen_addresses') as listen,
              lower('ÄÉ') as lower`,
    );
    expect(settings).toEqual({
      ...{ fsync: 'on', commit: 'on', pages: 'on', checksums: 'on' },
      ...{ encoding: 'UTF8', listen: '127.0.0.1', lower: 'äé' },
    });
    for (const extension of ['btree_gist', 'pg_trgm', 'unaccent', 'cube', 'earthdistance']) {
      await ask(server.url, `create extension ${extension}`);
    }
    const intruder = new URL(server.url);
    intruder.password = 'guess';
    await expect(ask(intruder.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    await server.stop();
  });

  it('writes neither statements nor values of failed statements to its log', async () => {
    const server = await startEmbeddedPostgres({ directory });
    await ask(server.url, 'create table guest (mail text primary key)');
    await ask(server.url, `insert into guest values ('ada@example.org')`);
    await expect(ask(server.url, `insert into guest values ('ada@example.org')`)).rejects.toThrow(
      'duplicate',
    );
    await server.stop();
    expect(await readFile(server.logFile, 'utf8')).not.toContain('ada@example.org');
  });

  it('empties a log that has grown too long', async () => {
    await writeFile(join(directory, 'postgres.log'), 'x'.repeat(1_100_000));
    const server = await startEmbeddedPostgres({ directory });
    await server.stop();
    expect((await stat(server.logFile)).size).toBeLessThan(20_000);
  });

  it('is made once, by several starts at the same moment of which one wins', async () => {
    const contested = join(room, 'contested');
    const starts = await Promise.allSettled(
      [1, 2, 3].map(() => startEmbeddedPostgres({ directory: contested })),
    );
    const winners = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
    const losers = starts.flatMap((start) => (start.status === 'rejected' ? [start.reason] : []));
    expect(winners).toHaveLength(1);
    for (const loser of losers) expect(loser).toMatchObject({ problem: 'ALREADY_RUNNING' });
    await Promise.all(winners.map((winner) => winner.stop()));
    expect(await isServed(contested)).toBe(false);
    expect((await readdir(contested)).filter((name) => name.includes('initialising'))).toEqual([]);
  });
});

describe('a directory that cannot be used', () => {
  const refusal = async (unusable: string) =>
    startEmbeddedPostgres({ directory: unusable }).then(
      () => undefined,
      (error: unknown) => error,
    );

  it('because it holds other files is refused and left as it was', async () => {
    const foreign = join(room, 'foreign');
    await mkdir(foreign);
    await writeFile(join(foreign, 'PG_VERSION'), '18\n');
    expect(await refusal(foreign)).toMatchObject({
      problem: 'DIRECTORY_FOREIGN',
      message: expect.stringContaining('DATA_DIR'),
    });
    expect(await readdir(foreign)).toEqual(['PG_VERSION']);
  });

  it('because it is a file', async () => {
    await writeFile(join(room, 'file'), '');
    expect(await refusal(join(room, 'file'))).toMatchObject({
      problem: 'DIRECTORY_UNUSABLE',
      message: expect.stringContaining('DATA_DIR'),
    });
  });

  it('because another version of PostgreSQL made it', async () => {
    const old = join(room, 'old');
    await mkdir(join(old, 'cluster'), { recursive: true });
    await writeFile(join(old, 'tablegraph-postgres.txt'), '');
    await writeFile(join(old, 'password'), 'secret\n');
    await writeFile(join(old, 'cluster', 'PG_VERSION'), '17\n');
    expect(await refusal(old)).toMatchObject({
      problem: 'OTHER_VERSION',
      message: expect.stringMatching(/PostgreSQL 17.*DATA_DIR/),
    });
  });

  it('because its password is gone', async () => {
    const locked = join(room, 'locked');
    await mkdir(join(locked, 'cluster'), { recursive: true });
    await writeFile(join(locked, 'tablegraph-postgres.txt'), '');
    expect(await refusal(locked)).toMatchObject({ problem: 'DIRECTORY_UNUSABLE' });
    await rm(locked, { recursive: true });
  });
});
