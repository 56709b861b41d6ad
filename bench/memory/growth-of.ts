import { median } from '../measure.ts';

/** A figure at a moment. */
export interface Sample {
  readonly atSeconds: number;
  readonly megabytes: number;
}

export interface Growth {
  readonly mostMegabytes: number;
  /** By the straight line through the second half: in the first, caches fill and the heap finds its size. */
  readonly megabytesAMinute: number;
  /** The median of the last quarter to that of the one before. */
  readonly lastQuarterToBefore: number;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Least squares. */
const slopeOf = (samples: readonly Sample[]): number => {
  const atMean = mean(samples.map(({ atSeconds }) => atSeconds));
  const valueMean = mean(samples.map(({ megabytes }) => megabytes));
  let [covariance, variance] = [0, 0];
  for (const { atSeconds, megabytes } of samples) {
    covariance += (atSeconds - atMean) * (megabytes - valueMean);
    variance += (atSeconds - atMean) ** 2;
  }
  return covariance / variance;
};

/** @throws RangeError for fewer than eight samples, of which nothing can be said */
export const growthOf = (samples: readonly Sample[]): Growth => {
  if (samples.length < 8) throw new RangeError(`${samples.length} samples say nothing of growth`);
  const from = (share: number) => Math.floor(samples.length * share);
  const middle = (part: readonly Sample[]) => median(part.map(({ megabytes }) => megabytes));
  return {
    mostMegabytes: Math.max(...samples.map(({ megabytes }) => megabytes)),
    megabytesAMinute: slopeOf(samples.slice(from(0.5))) * 60,
    lastQuarterToBefore: middle(samples.slice(from(0.75))) / middle(samples.slice(from(0.5), from(0.75))),
  };
};
