import { AsyncLocalStorage } from 'node:async_hooks';
import { isTraced } from '#shared/telemetry/is-sampled.ts';

/**
 * Runs some work for all who ask for it while another run is under way: each gets one that began after it asked, and
 * no two such run at once. A run belongs to the request that asked for it first. One that is traced has a run of its
 * own, at once, so that its trace says everything that was done for it.
 */
export const oneAtATime = <Result>(work: () => Promise<Result>): (() => Promise<Result>) => {
  interface Waiting extends PromiseWithResolvers<Result> {
    readonly inContext: ReturnType<typeof AsyncLocalStorage.snapshot>;
  }
  let isRunning = false;
  let waiting: Waiting | null = null;
  const begin = (): Promise<Result> => {
    isRunning = true;
    const result = work();
    result.then(goOn, goOn);
    return result;
  };
  const goOn = () => {
    isRunning = false;
    if (waiting === null) return;
    const { inContext, resolve } = waiting;
    waiting = null;
    resolve(inContext(begin));
  };
  return () => {
    if (isTraced()) return work();
    if (!isRunning) return begin();
    waiting ??= { ...Promise.withResolvers<Result>(), inContext: AsyncLocalStorage.snapshot() };
    return waiting.promise;
  };
};
