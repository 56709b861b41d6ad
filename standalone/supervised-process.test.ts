import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isAlive } from '#shared/testing/is-alive.ts';
import { StartError } from './explain-failure.ts';
import { pauseBeforeRestart, type SupervisedProcess, superviseProcess } from './supervised-process.ts';

let directory: string;
const started: SupervisedProcess[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tablegraph-supervised-'));
  await writeFile(join(directory, 'preload.mjs'), '');
});
afterAll(async () => {
  await Promise.all(started.map((process) => process.stop()));
  await rm(directory, { recursive: true });
});

/** A child whose whole program is the given text. */
const supervise = async (name: string, program: string) => {
  const file = join(directory, `${name}.mjs`);
  await writeFile(file, program);
  const notices: string[] = [];
  const supervised = superviseProcess({
    name,
    entry: pathToFileURL(file),
    nodeArguments: ['--import', pathToFileURL(join(directory, 'preload.mjs')).href],
    environment: {},
    onNotice: (message) => notices.push(message),
  });
  started.push(supervised);
  return { supervised, notices };
};

const listening = `
  process.once('disconnect', () => process.exit());
  process.send({ ready: true, url: 'http://somewhere' });`;

describe('superviseProcess', () => {
  it('tells where the process listens, and ends it', async () => {
    const { supervised, notices } = await supervise('plain', listening);
    expect(await supervised.ready).toBe('http://somewhere');
    const processId = supervised.processId() ?? 0;
    expect(isAlive(processId)).toBe(true);
    await supervised.stop();
    expect(isAlive(processId)).toBe(false);
    expect(supervised.processId()).toBeUndefined();
    expect(notices).toEqual([]);
  });

  it('starts a process again that was killed, and says so', async () => {
    const { supervised, notices } = await supervise('killed', listening);
    await supervised.ready;
    const first = supervised.processId() ?? 0;
    process.kill(first, 'SIGKILL');
    await vi.waitFor(() => expect(notices).toHaveLength(2), { timeout: 10_000 });
    const second = supervised.processId();
    expect(notices).toEqual([
      'killed ended (signal SIGKILL); it is started again in 0.25 s.',
      `killed is back (process ${second}).`,
    ]);
    expect(second).not.toBe(first);
  });

  it('does not start anything again once it is stopped', async () => {
    const { supervised, notices } = await supervise('stopped', listening);
    await supervised.ready;
    process.kill(supervised.processId() ?? 0, 'SIGKILL');
    await vi.waitFor(() => expect(notices).toHaveLength(1), { timeout: 10_000 });
    await supervised.stop();
    await supervised.stop();
    expect(supervised.processId()).toBeUndefined();
  });

  it('gives up on a process that never was ready', async () => {
    const { supervised, notices } = await supervise('broken', 'process.exit(3)');
    const failure: unknown = await supervised.ready.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StartError);
    expect(failure).toHaveProperty('message', 'broken ended before it was ready (exit code 3).');
    await supervised.stop();
    expect(notices).toEqual([]);
  });

  it('ends its process when the launcher is killed', async () => {
    const launcher = join(directory, 'launcher.mjs');
    const orphan = join(directory, 'orphan.mjs');
    await writeFile(orphan, listening);
    await writeFile(
      launcher,
      `import { superviseProcess } from ${JSON.stringify(new URL('supervised-process.ts', import.meta.url).href)};
       const supervised = superviseProcess({
         name: 'orphan', environment: {}, onNotice: () => {},
         entry: new URL('orphan.mjs', import.meta.url), nodeArguments: ['--import', new URL('preload.mjs', import.meta.url).href],
       });
       await supervised.ready;
       process.send(supervised.processId());`,
    );
    const { fork } = await import('node:child_process');
    const child = fork(launcher);
    const [processId]: unknown[] = await once(child, 'message');
    if (typeof processId !== 'number') throw new Error('no number came');
    child.kill('SIGKILL');
    await vi.waitFor(() => expect(isAlive(processId)).toBe(false), { timeout: 10_000 });
  });
});

describe('pauseBeforeRestart', () => {
  it('doubles up to ten seconds', () => {
    expect([0, 1, 2, 5, 6, 50].map(pauseBeforeRestart)).toEqual([250, 500, 1_000, 8_000, 10_000, 10_000]);
  });
});
