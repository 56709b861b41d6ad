import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** One run of a command of ours, and everything that it has said. */
export interface Run {
  readonly processId: number | undefined;
  /** Both streams, in the order in which they arrived. */
  output(): string;
  /** @throws Error with the output, if the run ends or the deadline passes before it says this. */
  said(pattern: RegExp, deadlineMilliseconds: number): Promise<RegExpExecArray>;
  readonly ended: Promise<Ending>;
  signal(signal: NodeJS.Signals): void;
}

/** What a test's own process was given must not reach what it tests. */
const inherited = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'NODE_COMPILE_CACHE'];

const environmentWith = (settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(inherited.map((name) => [name, process.env[name]])),
  NODE_ENV: 'production',
  ...settings,
});

const collect = (child: ChildProcess) => {
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const listener of listeners) listener();
    });
  return { read: () => text, listeners };
};

/** Runs a command in the root of the package. */
export const runCommand = (
  command: string,
  commandArguments: readonly string[],
  settings: Readonly<Record<string, string>>,
): Run => {
  const child = spawn(command, commandArguments, {
    cwd: root,
    env: environmentWith(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { read, listeners } = collect(child);
  const ended = new Promise<Ending>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  return {
    processId: child.pid,
    output: read,
    ended,
    signal: (signal) => {
      child.kill(signal);
    },
    said: (pattern, deadlineMilliseconds) =>
      new Promise((resolve, reject) => {
        const finish = (settle: () => void) => {
          clearTimeout(timer);
          listeners.delete(look);
          settle();
        };
        const fail = (problem: string) =>
          finish(() =>
            reject(new Error(`${command} ${commandArguments.join(' ')} ${problem} ${pattern}\n${read()}`)),
          );
        const look = () => {
          const found = pattern.exec(read());
          if (found !== null) finish(() => resolve(found));
        };
        const timer = setTimeout(() => fail('has not said in time:'), deadlineMilliseconds);
        listeners.add(look);
        ended.then(
          () => fail('ended before it said:'),
          (error: unknown) => finish(() => reject(error)),
        );
        look();
      }),
  };
};

/** Runs Node on arguments that are relative to the root of the package. */
export const runNode = (nodeArguments: readonly string[], settings: Readonly<Record<string, string>>): Run =>
  runCommand(process.execPath, nodeArguments, settings);
