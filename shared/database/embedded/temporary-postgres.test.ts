import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deadlineIn, waitUntil } from './deadline.ts';
import { isAlive } from './postmaster.ts';
import { startTemporaryPostgres } from './temporary-postgres.ts';
import { ask, postmasterOf } from './testing/server-room.ts';
import { killHard } from './testing/spawn-owner.ts';

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

const spawnRun = (): Promise<{ child: ReturnType<typeof spawn>; directory: string }> => {
  const module = new URL('./temporary-postgres.ts', import.meta.url).href;
  const script = `
    const { startTemporaryPostgres } = await import(${JSON.stringify(module)});
    process.stdout.write((await startTemporaryPostgres()).directory);
    setInterval(() => {}, 60_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve({ child, directory: chunk.toString('utf8') }));
    child.once('exit', () => reject(new Error('The run ended early')));
  });
};

describe('a temporary server', () => {
  it('is fast rather than durable, and gone when it is stopped', async () => {
    const server = await startTemporaryPostgres();
    const { processId } = await postmasterOf(server.directory);
    const [settings] = await ask(
      server.url,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
              current_setting('full_page_writes') as pages`,
    );
    expect(settings).toEqual({ fsync: 'off', commit: 'off', pages: 'off' });
    await ask(server.url, 'create database copied template tablegraph');
    await server.stop();
    expect(await isThere(server.directory)).toBe(false);
    expect(isAlive(processId)).toBe(false);
  });

  it('of a run that was killed is removed by the next run; one that lives is not', async () => {
    const living = await startTemporaryPostgres();
    const { child, directory } = await spawnRun();
    const { processId } = await postmasterOf(directory);
    await killHard(child);
    expect(isAlive(processId)).toBe(true);
    const next = await startTemporaryPostgres();
    expect(await isThere(join(directory, 'cluster'))).toBe(false);
    expect(await waitUntil(async () => !isAlive(processId), deadlineIn(10_000))).toBe(true);
    expect(await ask(living.url, 'select 1 as up')).toEqual([{ up: 1 }]);
    await Promise.all([next.stop(), living.stop()]);
  });
});
