import { type ChildProcess, spawn } from 'node:child_process';

const module = new URL('../embedded-postgres.ts', import.meta.url).href;

/**
 * A process of its own that starts or opens the server on a directory and then stays, until it is killed.
 * Resolves with the server's address once it is up.
 */
export const spawnOwner = (
  start: 'startEmbeddedPostgres' | 'openEmbeddedPostgres',
  directory: string,
): Promise<{ child: ChildProcess; url: string }> => {
  const script = `
    const { ${start} } = await import(${JSON.stringify(module)});
    const server = await ${start}({ directory: ${JSON.stringify(directory)} });
    process.stdout.write(server.url + '\\n');
    setInterval(() => {}, 60_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk.toString('utf8');
    });
    child.stdout.once('data', (chunk: Buffer) => resolve({ child, url: chunk.toString('utf8').trim() }));
    child.once('exit', () => reject(new Error(`The owner ended early: ${errors}`)));
  });
};

/** kill -9, and waits until the system has seen it. */
export const killHard = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
