import { setTimeout } from 'node:timers/promises';

/** What became of one piece of work that was due at a moment. */
export interface Outcome<Due> {
  readonly due: Due;
  /** From the moment at which it was due, not at which it could be sent, until its checked answer. */
  readonly milliseconds: number;
  /** What was wrong; null where nothing was. */
  readonly error: unknown;
}

/** Begins each piece of work when it is due, whatever became of those before. */
export const runOpenLoop = async <Due extends { readonly atMilliseconds: number }>(
  all: readonly Due[],
  work: (due: Due, index: number) => Promise<void>,
): Promise<Outcome<Due>[]> => {
  const begun = performance.now();
  const running: Promise<Outcome<Due>>[] = [];
  for (const [index, due] of all.entries()) {
    const wait = due.atMilliseconds - (performance.now() - begun);
    if (wait > 0) await setTimeout(wait);
    const finish = (error: unknown): Outcome<Due> => ({
      due,
      milliseconds: performance.now() - begun - due.atMilliseconds,
      error,
    });
    running.push(work(due, index).then(() => finish(null), finish));
  }
  return Promise.all(running);
};
