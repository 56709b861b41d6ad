import { areMetricsOn } from './instruments.ts';

/** What became of a call. */
export type Settled<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Told of each call once it is over, with the time that it took. */
export type OnSettled<Arguments extends readonly unknown[], Result> = (
  settled: Settled<Result>,
  seconds: number,
  ...input: Arguments
) => void;

const secondsSince = (begun: number) => (performance.now() - begun) / 1_000;

const attempt = async <Arguments extends readonly unknown[], Result>(
  work: (...input: Arguments) => Promise<Result>,
  input: Arguments,
): Promise<Settled<Result>> => {
  try {
    return { kind: 'done', result: await work(...input) };
  } catch (error) {
    return { kind: 'failed', error };
  }
};

const attemptSync = <Arguments extends readonly unknown[], Result>(
  work: (...input: Arguments) => Result,
  input: Arguments,
): Settled<Result> => {
  try {
    return { kind: 'done', result: work(...input) };
  } catch (error) {
    return { kind: 'failed', error };
  }
};

const resultOf = <Result>(settled: Settled<Result>): Result => {
  if (settled.kind === 'failed') throw settled.error;
  return settled.result;
};

/** The function, each call of it measured while metrics are on. For the composition root, as traced is. */
export const measured =
  <Arguments extends readonly unknown[], Result>(
    onSettled: NoInfer<OnSettled<Arguments, Result>>,
    work: (...input: Arguments) => Promise<Result>,
  ): ((...input: Arguments) => Promise<Result>) =>
  async (...input) => {
    if (!areMetricsOn()) return work(...input);
    const begun = performance.now();
    const settled = await attempt(work, input);
    onSettled(settled, secondsSince(begun), ...input);
    return resultOf(settled);
  };

/** The same for a function that answers at once. */
export const measuredSync =
  <Arguments extends readonly unknown[], Result>(
    onSettled: NoInfer<OnSettled<Arguments, Result>>,
    work: (...input: Arguments) => Result,
  ): ((...input: Arguments) => Result) =>
  (...input) => {
    if (!areMetricsOn()) return work(...input);
    const begun = performance.now();
    const settled = attemptSync(work, input);
    onSettled(settled, secondsSince(begun), ...input);
    return resultOf(settled);
  };
