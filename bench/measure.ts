/** Does one piece of work and throws where its answer is not the expected one. */
export type Work = (index: number) => Promise<void>;

export interface Latencies {
  readonly p50Milliseconds: number;
  readonly p95Milliseconds: number;
  readonly p99Milliseconds: number;
}

export interface Measurement extends Latencies {
  readonly perSecond: number;
}

const ascending = (values: readonly number[]): number[] => values.toSorted((one, other) => one - other);

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const median = (values: readonly number[]): number => percentile(ascending(values), 0.5);

export const latenciesOf = (values: readonly number[]): Latencies => {
  const sorted = ascending(values);
  return {
    p50Milliseconds: percentile(sorted, 0.5),
    p95Milliseconds: percentile(sorted, 0.95),
    p99Milliseconds: percentile(sorted, 0.99),
  };
};

/** So many pieces of work, so many at a time; each takes the next as soon as its own is done. */
export const runConcurrently = async (work: Work, count: number, connections: number): Promise<void> => {
  let next = 0;
  const connection = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
};

/** Pieces of work for so long, so many at a time. @returns how many were done, once the last of them is */
export const runFor = async (
  work: () => Promise<void>,
  seconds: number,
  connections: number,
): Promise<number> => {
  let done = 0;
  const until = performance.now() + seconds * 1_000;
  const connection = async () => {
    while (performance.now() < until) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  return done;
};

/** So many pieces of work, so many at a time, each timed from its start to its checked answer. */
export const measure = async (work: Work, count: number, connections: number): Promise<Measurement> => {
  const latencies: number[] = [];
  const startedAt = performance.now();
  await runConcurrently(
    async (index) => {
      const begun = performance.now();
      await work(index);
      latencies.push(performance.now() - begun);
    },
    count,
    connections,
  );
  const seconds = (performance.now() - startedAt) / 1_000;
  return { ...latenciesOf(latencies), perSecond: count / seconds };
};
