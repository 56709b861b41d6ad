import { type CloseStep, drainOnSignals } from '#shared/http/drain.ts';
import { endTelemetry } from '#shared/telemetry/end-telemetry.ts';
import type { Logger } from '#shared/telemetry/logger.ts';
import type { Terminal } from '#shared/terminal/terminal.ts';
import { explainFailure } from './explain-failure.ts';

/** From the first thing opened to the last thing closed, also where it ends in the middle of starting. */
export interface Life {
  /** Aborted once the platform stops. */
  readonly stopping: AbortSignal;
  /**
   * Opens something, and closes it at the end, before all that was opened earlier; a signal meanwhile waits for it
   * to be open and closes it then.
   * @throws the signal's reason when the platform stops
   */
  open<Thing>(name: string, open: () => Promise<Thing>, close: (thing: Thing) => unknown): Promise<Thing>;
  /** Closes everything and exits with 0, as a signal does. */
  end(reason: string): void;
  /** Says what went wrong, closes everything and exits with 1; unless the platform stops already. */
  fail(error: unknown): void;
}

/** The embedded database may take twenty seconds of its own to stop. */
const closingMilliseconds = 40_000;

export const beginLife = (log: Logger, terminal: Terminal): Life => {
  const abort = new AbortController();
  let exitCode = 0;
  const steps: CloseStep[] = [
    {
      name: 'starting',
      close: () => {
        abort.abort();
        terminal.line('Stopping: what is under way is finished first.');
      },
    },
    { name: 'telemetry', close: endTelemetry },
  ];
  const drain = drainOnSignals({
    log,
    steps,
    deadlineMilliseconds: closingMilliseconds,
    process: {
      on: (event, listener) => process.on(event, listener),
      exit: (code) => {
        if (code === 0 && exitCode === 0) terminal.line('Stopped.');
        process.exit(Math.max(code, exitCode));
      },
    },
  });
  return {
    stopping: abort.signal,
    open: async (name, open, close) => {
      abort.signal.throwIfAborted();
      const opening = open();
      const closeOnceOpen = async () => {
        const opened = await opening.then(
          (thing) => ({ thing }),
          () => undefined,
        );
        if (opened !== undefined) await close(opened.thing);
      };
      steps.splice(1, 0, { name, close: closeOnceOpen });
      const thing = await opening;
      abort.signal.throwIfAborted();
      return thing;
    },
    end: (reason) => drain.start(reason),
    fail: (error) => {
      if (abort.signal.aborted) return;
      exitCode = 1;
      process.stderr.write(`${explainFailure(error)}\n`);
      drain.start('failed');
    },
  };
};
