import type { Logger } from '#shared/telemetry/logger.ts';
import { withinDeadline } from './within-deadline.ts';

export interface CloseStep {
  readonly name: string;
  readonly close: () => unknown;
}

/** The part of `process` that draining needs. */
interface DrainedProcess {
  on(event: string, listener: (detail: unknown) => void): unknown;
  exit(code: number): unknown;
}

export interface DrainOptions {
  readonly log: Logger;
  /** Closed one after the other: the HTTP server first, then what its requests use, telemetry last. */
  readonly steps: readonly CloseStep[];
  readonly deadlineMilliseconds?: number;
  readonly process?: DrainedProcess;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
}

export interface Drain {
  /** Closes everything and exits; a second call changes nothing. */
  start(reason: string): void;
}

const usualDeadlineMilliseconds = 10_000;

/** npm hands its child the signal that the terminal or the supervisor has sent to both: that is still one signal. */
const sameSignalMilliseconds = 300;

/**
 * SIGTERM and SIGINT run the close steps in order and exit with 0; with 1 where a step failed or the deadline passed.
 * A second signal exits at once with 1, and so does an error that nobody caught, once it is logged.
 */
export const drainOnSignals = (options: DrainOptions): Drain => {
  const { log, steps } = options;
  const host: DrainedProcess = options.process ?? process;
  const now = options.now ?? (() => performance.now());
  const deadlineMilliseconds = options.deadlineMilliseconds ?? usualDeadlineMilliseconds;
  let startedAt: number | undefined;
  let current = '';

  const closeAll = async (): Promise<number> => {
    let code = 0;
    for (const step of steps) {
      current = step.name;
      try {
        await step.close();
      } catch (error) {
        log.error({ error, step: step.name }, 'could not be closed');
        code = 1;
      }
    }
    return code;
  };

  const start = (reason: string) => {
    if (startedAt !== undefined) return;
    startedAt = now();
    log.info({ reason }, 'draining');
    withinDeadline(closeAll(), deadlineMilliseconds, () => new Error('drain deadline')).then(
      (code) => {
        log.info('drained');
        host.exit(code);
      },
      () => {
        log.error({ step: current, deadlineMilliseconds }, 'not drained in time');
        host.exit(1);
      },
    );
  };

  const onSignal = (signal: string) => () => {
    if (startedAt === undefined) return start(signal);
    if (now() - startedAt < sameSignalMilliseconds) return;
    log.warn({ signal, step: current }, 'second signal, not waiting any longer');
    host.exit(1);
  };

  const onUncaught = (message: string) => (error: unknown) => {
    log.fatal({ error }, message);
    host.exit(1);
  };

  for (const signal of ['SIGTERM', 'SIGINT']) host.on(signal, onSignal(signal));
  host.on('uncaughtException', onUncaught('uncaught exception'));
  host.on('unhandledRejection', onUncaught('unhandled rejection'));
  return { start };
};
