import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { clearRoom, isServed } from '#shared/database/embedded/testing/server-room.ts';
import { runCommand, runNode } from './child-process.ts';
import { launch, makeDataDirectory, modes } from './platform.ts';

const deadlineMilliseconds = 60_000;
const directories: string[] = [];
afterEach(async () => {
  for (const directory of directories.splice(0)) await clearRoom(directory, join(directory, 'postgres'));
});

const emptyPlatform = async () => {
  const directory = await makeDataDirectory();
  directories.push(directory);
  return { DATA_DIR: directory, PORT: '0', DEMO_RESTAURANTS: '0' };
};

const takePort = async () => {
  const server = createServer();
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', listening.resolve);
  await listening.promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not a TCP address');
  return { port: String(address.port), release: () => server.close() };
};

describe.each(modes)('starting (%s)', (mode) => {
  it('says what it is with --help', async () => {
    const run = runNode([`standalone/${mode}.ts`, '--help'], {});
    expect(await run.ended).toEqual({ code: 0, signal: null });
    expect(run.output()).toMatch(/DATA_DIR/);
  });

  it('refuses settings that make no sense, by name', async () => {
    const run = launch(mode, { PORT: 'four thousand', DEMO_RESTAURANTS: '-1' });
    expect(await run.ended).toEqual({ code: 1, signal: null });
    expect(run.output()).toMatch(/PORT.*DEMO_RESTAURANTS/);
  });

  it('shows no traces where the viewer, or all tools, are switched off', async () => {
    const settings = mode === 'start' ? { TRACE_VIEWER: 'false' } : { DEVELOPMENT_TOOLS: 'false' };
    const run = launch(mode, { ...(await emptyPlatform()), ...settings });
    const [, address] = await run.said(/answers at (http:\S+)\/graphql/, deadlineMilliseconds);
    expect(run.output()).not.toContain('Traces:');
    for (const path of ['/traces', '/traces.json', '/v1/traces'])
      expect((await fetch(`${address}${path}`)).status).toBe(404);
    run.signal('SIGTERM');
    expect(await run.ended).toEqual({ code: 0, signal: null });
  });

  it('ends with 1 on a taken port, and stops its database', async () => {
    const settings = await emptyPlatform();
    const { port, release } = await takePort();
    const run = launch(mode, { ...settings, PORT: port });
    expect(await run.ended).toEqual({ code: 1, signal: null });
    expect(run.output()).toContain(`port ${port}`);
    expect(await isServed(join(settings.DATA_DIR, 'postgres'))).toBe(false);
    release();
  });

  it('ends with 1 where PostgreSQL of its own is not to be had, and tells no password', async () => {
    const settings = await emptyPlatform();
    const { port, release } = await takePort();
    release();
    const url = `postgres://someone:a-password@127.0.0.1:${port}/tablegraph`;
    const run = launch(mode, { ...settings, DATABASE_URL: url });
    expect(await run.ended).toEqual({ code: 1, signal: null });
    expect(run.output()).toMatch(new RegExp(`127\\.0\\.0\\.1:${port} \\(DATABASE_URL\\)`));
    expect(run.output()).not.toContain('a-password');
  });

  it('stops cleanly in the middle of starting', async () => {
    const settings = await emptyPlatform();
    const run = launch(mode, settings);
    await run.said(/Tablegraph starts/, deadlineMilliseconds);
    run.signal('SIGTERM');
    expect(await run.ended, run.output()).toEqual({ code: 0, signal: null });
    expect(await isServed(join(settings.DATA_DIR, 'postgres'))).toBe(false);
  });
});

describe('demo data', () => {
  const interrupted = async (signal: NodeJS.Signals) => {
    const settings = { ...(await emptyPlatform()), DEMO_RESTAURANTS: '240' };
    const run = launch('start', settings);
    await run.said(/Demo data .*: 25 %/, deadlineMilliseconds);
    run.signal(signal);
    const ending = await run.ended;
    const again = launch('start', settings);
    await again.said(/made in .*: 240 restaurants(.|\n)*answers at/, deadlineMilliseconds);
    again.signal('SIGTERM');
    await again.ended;
    return ending;
  };

  it('is begun anew after SIGTERM in the middle, which is clean', async () => {
    expect(await interrupted('SIGTERM')).toEqual({ code: 0, signal: null });
  });

  it('is begun anew after kill -9 in the middle', async () => {
    expect(await interrupted('SIGKILL')).toEqual({ code: null, signal: 'SIGKILL' });
  });
});

describe('a second start on the same data', () => {
  it('says that the platform runs already, and leaves it alone', async () => {
    const settings = await emptyPlatform();
    const first = launch('start', settings);
    const [, address] = await first.said(/answers at (\S+)\/graphql/, deadlineMilliseconds);
    const second = launch('start', settings);
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.output()).toMatch(/already runs on .* DATA_DIR/s);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    first.signal('SIGTERM');
    expect(await first.ended, first.output()).toEqual({ code: 0, signal: null });
  });
});

describe.each(modes)('npm run %s', (script) => {
  const startByNpm = async () => {
    const settings = await emptyPlatform();
    const run = runCommand('npm', ['run', '--silent', script], settings);
    await run.said(/answers at/, deadlineMilliseconds);
    return { run, database: join(settings.DATA_DIR, 'postgres') };
  };

  it('ends when the platform has drained, after SIGTERM to npm alone', async () => {
    const { run, database } = await startByNpm();
    run.signal('SIGTERM');
    expect(await run.ended, run.output()).toEqual({ code: 0, signal: null });
    expect(run.output()).toMatch(/Stopped\.\s*$/);
    expect(await isServed(database)).toBe(false);
  });

  it('leaves nothing running when npm alone is killed', async () => {
    const { run, database } = await startByNpm();
    run.signal('SIGKILL');
    await vi.waitFor(async () => expect(await isServed(database)).toBe(false), {
      timeout: deadlineMilliseconds,
    });
  });
});
