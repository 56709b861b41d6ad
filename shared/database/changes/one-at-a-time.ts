import { AsyncLocalStorage } from 'node:async_hooks';
import { isTraced } from '#shared/telemetry/is-sampled.ts';

/** A run that has not begun. */
interface Waiting<Result> extends PromiseWithResolvers<Result> {
  readonly inContext: ReturnType<typeof AsyncLocalStorage.snapshot>;
  readonly isShared: boolean;
}

/**
 * Runs some work for all who ask for it while another run is under way: each gets one that began after it asked, and no two
 * run at once. A run belongs to the request that asked for it first; one that is traced shares none, so that its trace
 * says everything that was done for it.
 */
export const oneAtATime = <Result>(work: () => Promise<Result>): (() => Promise<Result>) => {
  let isRunning = false;
  const waiting: Waiting<Result>[] = [];
  const begin = (): Promise<Result> => {
    isRunning = true;
    const result = work();
    result.then(goOn, goOn);
    return result;
  };
  const goOn = () => {
    isRunning = false;
    const next = waiting.shift();
    if (next !== undefined) next.resolve(next.inContext(begin));
  };
  return () => {
    if (!isRunning) return begin();
    const isShared = !isTraced();
    const last = waiting.at(-1);
    if (isShared && last?.isShared === true) return last.promise;
    const next = {
      ...Promise.withResolvers<Result>(),
      inContext: AsyncLocalStorage.snapshot(),
      isShared,
    };
    waiting.push(next);
    return next.promise;
  };
};
