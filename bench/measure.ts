/** Does one piece of work and throws where its answer is not the expected one. */
export type Work = (index: number) => Promise<void>;

export interface Measurement {
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  readonly perSecond: number;
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** So many pieces of work, so many at a time, each timed from its start to its checked answer. */
export const measure = async (work: Work, count: number, connections: number): Promise<Measurement> => {
  const latencies: number[] = [];
  let next = 0;
  const connection = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      const startedAt = performance.now();
      await work(index);
      latencies.push(performance.now() - startedAt);
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - startedAt) / 1_000;
  latencies.sort((one, other) => one - other);
  return {
    p50Milliseconds: percentile(latencies, 0.5),
    p99Milliseconds: percentile(latencies, 0.99),
    perSecond: count / seconds,
  };
};
