import { type ChildProcess, fork } from 'node:child_process';
import { StartError } from './explain-failure.ts';

export interface SupervisedProcessOptions {
  readonly name: string;
  readonly entry: URL;
  /** Options of Node, before the entry. */
  readonly nodeArguments: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** One line for the person at the terminal. */
  readonly onNotice: (message: string) => void;
}

/** A process that is started again whenever it ends by itself. */
export interface SupervisedProcess {
  readonly name: string;
  /** The URL it listens on, once it is ready for the first time; rejects with StartError if it ends before. */
  readonly ready: Promise<string>;
  /** Undefined while there is none. */
  processId(): number | undefined;
  /** Lets it finish what is under way. Resolves when it is gone. */
  stop(): Promise<void>;
}

const firstPauseMilliseconds = 250;
const longestPauseMilliseconds = 10_000;
/** Whoever was ready for so long before it ended is started again at once, as if for the first time. */
const settledMilliseconds = 30_000;
/** Longer than its own deadline for draining. */
const stopMilliseconds = 15_000;

const readyUrl = (message: unknown): string | undefined =>
  typeof message === 'object' && message !== null && 'url' in message && typeof message.url === 'string'
    ? message.url
    : undefined;

const describeEnd = (code: number | null, signal: NodeJS.Signals | null) =>
  signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`;

/** @param failures how often in a row it has ended so far */
export const pauseBeforeRestart = (failures: number): number =>
  Math.min(longestPauseMilliseconds, firstPauseMilliseconds * 2 ** failures);

export const superviseProcess = (options: SupervisedProcessOptions): SupervisedProcess => {
  const { name, onNotice } = options;
  const first = Promise.withResolvers<string>();
  const gone = Promise.withResolvers<void>();
  let child: ChildProcess | undefined;
  let restart: NodeJS.Timeout | undefined;
  let stopping = false;
  let wasReady = false;
  let failures = 0;

  const start = () => {
    let readyAt: number | undefined;
    restart = undefined;
    // A process group of its own: Ctrl+C on the terminal reaches the launcher alone, which then stops all in order.
    const started = fork(options.entry, {
      execArgv: [...options.nodeArguments],
      env: options.environment,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child = started;
    started.on('message', (message) => {
      const url = readyUrl(message);
      if (url === undefined) return;
      readyAt = performance.now();
      if (wasReady) onNotice(`${name} is back (process ${started.pid}).`);
      wasReady = true;
      first.resolve(url);
    });
    const ended = (description: string) => {
      if (child !== started) return;
      child = undefined;
      if (stopping) return gone.resolve();
      if (!wasReady) {
        stopping = true;
        gone.resolve();
        return first.reject(new StartError(`${name} ended before it was ready (${description}).`));
      }
      if (readyAt !== undefined && performance.now() - readyAt >= settledMilliseconds) failures = 0;
      const pause = pauseBeforeRestart(failures);
      failures += 1;
      onNotice(`${name} ended (${description}); it is started again in ${pause / 1_000} s.`);
      restart = setTimeout(start, pause);
    };
    started.once('exit', (code, signal) => ended(describeEnd(code, signal)));
    started.once('error', (error) => {
      if (started.pid === undefined) ended(error.message);
    });
  };

  start();
  return {
    name,
    ready: first.promise,
    processId: () => child?.pid,
    stop: async () => {
      if (stopping) return gone.promise;
      stopping = true;
      clearTimeout(restart);
      const running = child;
      if (running === undefined) return gone.resolve();
      running.kill('SIGTERM');
      const late = setTimeout(() => {
        onNotice(`${name} did not stop in time and is ended.`);
        running.kill('SIGKILL');
      }, stopMilliseconds);
      await gone.promise;
      clearTimeout(late);
    },
  };
};
