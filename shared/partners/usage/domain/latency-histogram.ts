/**
 * The upper limits of the classes that calls are counted in by their latency; one more class takes what is slower.
 * Stored counts depend on them: they never change.
 */
export const latencyLimitsMilliseconds: readonly number[] = [
  1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500, 700, 1_000, 1_500, 2_000, 3_000, 5_000,
  7_000, 10_000,
];

export const latencyClasses = latencyLimitsMilliseconds.length + 1;

/** The class of a latency, from 0. */
export const latencyClass = (milliseconds: number): number => {
  let low = 0;
  let high = latencyLimitsMilliseconds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((latencyLimitsMilliseconds[middle] ?? Number.POSITIVE_INFINITY) < milliseconds) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The latency that the given part of the calls stayed within, as if those of a class were spread evenly over it; the
 * true one lies in the same class. Of the last class, which has no end, its beginning is given. Null without calls.
 */
export const latencyQuantile = (counts: readonly number[], quantile: number): number | null => {
  const calls = counts.reduce((sum, count) => sum + count, 0);
  if (calls === 0) return null;
  const wanted = quantile * calls;
  let below = 0;
  let from = 0;
  for (const [index, count] of counts.entries()) {
    const to = latencyLimitsMilliseconds[index];
    if (to === undefined) break;
    if (count > 0 && below + count >= wanted)
      return from + (to - from) * Math.max(0, (wanted - below) / count);
    below += count;
    from = to;
  }
  return from;
};
