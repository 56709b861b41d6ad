import { type ChildProcess, fork } from 'node:child_process';
import { text } from 'node:stream/consumers';

interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

export interface StartedProcess {
  readonly child: ChildProcess;
  /** The URL that the process sends once it listens; rejects with what it printed where it ends before. */
  readonly url: Promise<string>;
  readonly end: Promise<ProcessEnd>;
}

const root = new URL('../../', import.meta.url);

const isReadyMessage = (message: unknown): message is { readonly url: string } =>
  typeof message === 'object' && message !== null && 'url' in message && typeof message.url === 'string';

/**
 * Runs a file of the project, its path from the project's root, as a process of its own with an IPC channel. Of the
 * caller's environment it gets PATH alone.
 */
export const startProcess = (
  file: string,
  environment: Readonly<Record<string, string>>,
  options: { readonly parameters?: readonly string[]; readonly nodeOptions?: readonly string[] } = {},
): StartedProcess => {
  const child = fork(new URL(file, root), [...(options.parameters ?? [])], {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE, ...environment },
    execArgv: [...(options.nodeOptions ?? [])],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const printed = Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')));
  const end = new Promise<ProcessEnd>((resolve, reject) => {
    child.once('error', reject);
    // Not "close": that never comes where the parent has closed the IPC channel.
    child.once('exit', async (code, signal) => {
      const [output = '', errors = ''] = await printed;
      resolve({ code, signal, output, errors });
    });
  });
  const url = new Promise<string>((resolve, reject) => {
    child.on('message', (message) => {
      if (isReadyMessage(message)) resolve(message.url);
    });
    end.then(
      ({ code, output, errors }) => reject(new Error(`ended with ${code}: ${output}${errors}`)),
      reject,
    );
  });
  // Whoever does not wait for the URL looks at the end.
  url.catch(() => {});
  return { child, url, end };
};
