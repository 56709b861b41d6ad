import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Runs some work for all who ask for it while the one before is under way: each gets a run that began after it asked,
 * and no two run at once. A run belongs to the request that asked for it first.
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
    if (!isRunning) return begin();
    waiting ??= { ...Promise.withResolvers<Result>(), inContext: AsyncLocalStorage.snapshot() };
    return waiting.promise;
  };
};
