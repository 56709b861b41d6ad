import type { ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deadlineIn, waitUntil } from './deadline.ts';
import { openEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { isAlive } from './postmaster.ts';
import { ask, clearRoom, endServer, isServed, makeRoom, postmasterOf } from './testing/server-room.ts';
import { killHard, spawnOwner } from './testing/spawn-owner.ts';

let room: string;
let directory: string;
let children: ChildProcess[];

const owner = async (start: 'startEmbeddedPostgres' | 'openEmbeddedPostgres') => {
  const spawned = await spawnOwner(start, directory);
  children.push(spawned.child);
  return spawned;
};

beforeAll(async () => {
  room = await makeRoom();
  directory = join(room, 'database');
});
afterAll(() => clearRoom(room, directory));
beforeEach(() => {
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await endServer(directory);
});

describe('the owner of a directory', () => {
  it('is one: a second platform is refused by name, and the first runs on', async () => {
    const { child, url } = await owner('startEmbeddedPostgres');
    const second = startEmbeddedPostgres({ directory });
    await expect(second).rejects.toMatchObject({
      problem: 'ALREADY_RUNNING',
      message: expect.stringMatching(new RegExp(`process ${child.pid}\\).*DATA_DIR`)),
    });
    expect(await ask(url, 'select 1 as up')).toEqual([{ up: 1 }]);
  });

  it('leaves by kill -9 a server that the next start adopts, and stops at its end', async () => {
    const { child, url } = await owner('startEmbeddedPostgres');
    await ask(url, 'create table answered (id int)');
    await ask(url, 'insert into answered values (1)');
    const { processId } = await postmasterOf(directory);
    await killHard(child);
    expect(isAlive(processId)).toBe(true);

    const next = await startEmbeddedPostgres({ directory });
    expect(next).toMatchObject({ origin: 'adopted', url });
    expect((await postmasterOf(directory)).processId).toBe(processId);
    expect(await ask(next.url, 'select id from answered')).toEqual([{ id: 1 }]);
    await next.stop();
    expect(await isServed(directory)).toBe(false);
  });

  it('and its server may both be killed: the next start recovers what was answered', async () => {
    const { child, url } = await owner('startEmbeddedPostgres');
    await ask(url, 'create table recovered (id int)');
    await ask(url, 'insert into recovered select generate_series(1, 1000)');
    const { processId } = await postmasterOf(directory);
    await killHard(child);
    process.kill(processId, 'SIGKILL');

    const next = await startEmbeddedPostgres({ directory });
    expect(next.origin).toBe('started');
    expect(await ask(next.url, 'select count(*)::int from recovered')).toEqual([{ count: 1_000 }]);
    await next.stop();
  });

  it('keeps its address when its server is killed under it', async () => {
    const notices: string[] = [];
    const server = await startEmbeddedPostgres({ directory, onNotice: (notice) => notices.push(notice) });
    const { processId } = await postmasterOf(directory);
    process.kill(processId, 'SIGKILL');
    const isBack = async () => notices.some((notice) => notice.includes('it is back'));
    expect(await waitUntil(isBack, deadlineIn(20_000))).toBe(true);
    expect(await ask(server.url, 'select 1 as up')).toEqual([{ up: 1 }]);
    await expect(startEmbeddedPostgres({ directory })).rejects.toMatchObject({ problem: 'ALREADY_RUNNING' });
    await server.stop();
    expect(await isServed(directory)).toBe(false);
  });
});

describe('a stale lock file', () => {
  const lockFile = () => join(directory, 'cluster', 'postmaster.pid');
  const lockFileOfLife = async () => {
    const server = await startEmbeddedPostgres({ directory });
    const text = await readFile(lockFile(), 'utf8');
    await server.stop();
    return text;
  };

  it.each([
    ['a process that is gone', () => 999_999],
    ['a process that is something else by now', () => process.pid],
  ])('of %s does not keep the server from starting', async (_name, processId) => {
    const text = await lockFileOfLife();
    await writeFile(lockFile(), text.replace(/^\d+/, String(processId())));
    const server = await startEmbeddedPostgres({ directory });
    expect(server.origin).toBe('started');
    expect(await ask(server.url, 'select 1 as up')).toEqual([{ up: 1 }]);
    await server.stop();
  });

  it('that is torn does not either', async () => {
    await lockFileOfLife();
    await writeFile(lockFile(), '');
    const server = await startEmbeddedPostgres({ directory });
    await server.stop();
    expect(await isServed(directory)).toBe(false);
  });
});

describe('a command', () => {
  it('starts the server where none runs, and stops it', async () => {
    const command = await openEmbeddedPostgres({ directory });
    expect(await ask(command.url, 'select 1 as up')).toEqual([{ up: 1 }]);
    await command.stop();
    expect(await isServed(directory)).toBe(false);
  });

  it('joins a running platform and leaves it running', async () => {
    const { url } = await owner('startEmbeddedPostgres');
    const { processId } = await postmasterOf(directory);
    const [first, second] = await Promise.all([
      openEmbeddedPostgres({ directory }),
      openEmbeddedPostgres({ directory }),
    ]);
    expect(first).toMatchObject({ origin: 'adopted', url });
    await Promise.all([first.stop(), second.stop()]);
    expect((await postmasterOf(directory)).processId).toBe(processId);
    expect(await ask(url, 'select 1 as up')).toEqual([{ up: 1 }]);
  });

  it('that started the server leaves it to a platform that came meanwhile', async () => {
    const command = await openEmbeddedPostgres({ directory });
    const platform = await startEmbeddedPostgres({ directory });
    expect(platform.origin).toBe('adopted');
    await command.stop();
    expect(await ask(platform.url, 'select 1 as up')).toEqual([{ up: 1 }]);
    await platform.stop();
    expect(await isServed(directory)).toBe(false);
  });

  it('keeps its server when the platform stops first, and stops it itself', async () => {
    const platform = await startEmbeddedPostgres({ directory });
    const command = await openEmbeddedPostgres({ directory });
    await platform.stop();
    expect(await ask(command.url, 'select 1 as up')).toEqual([{ up: 1 }]);
    await command.stop();
    expect(await isServed(directory)).toBe(false);
  });

  it('that leaves together with others leaves no server behind, and none is stopped under a newcomer', async () => {
    const users = await Promise.all([1, 2, 3].map(() => openEmbeddedPostgres({ directory })));
    const [newcomer] = await Promise.all([
      startEmbeddedPostgres({ directory }),
      ...users.map((user) => user.stop()),
    ]);
    expect(await ask(newcomer.url, 'select 1 as up')).toEqual([{ up: 1 }]);
    const others = await Promise.all([
      openEmbeddedPostgres({ directory }),
      openEmbeddedPostgres({ directory }),
    ]);
    await Promise.all([newcomer, ...others].map((user) => user.stop()));
    expect(await isServed(directory)).toBe(false);
  });
});
