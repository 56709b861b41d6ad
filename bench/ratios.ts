import { median } from './measure.ts';

/** Over the rounds of one run. */
export interface RatioSpread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** @throws RangeError where there is nothing, or something that is no number, to be spread */
export const spreadOf = (values: readonly number[]): RatioSpread => {
  if (values.length === 0 || values.some((value) => !Number.isFinite(value)))
    throw new RangeError(`no ratios: ${values.join(', ')}`);
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
};

/** Each round's value to the base's of the same round, so that what slows a whole round slows both. */
export const ratioSpread = (values: readonly number[], bases: readonly number[]): RatioSpread => {
  if (values.length !== bases.length)
    throw new RangeError(`${values.length} rounds cannot be compared with ${bases.length}`);
  return spreadOf(values.map((value, round) => value / (bases[round] ?? Number.NaN)));
};

export const describeSpread = ({ median: middle, min, max }: RatioSpread): string =>
  `${middle.toFixed(2)} (${min.toFixed(2)} to ${max.toFixed(2)})`;

/** A ratio that is promised, or told; by its name in the JSON file. */
export interface KnownRatio {
  readonly name: string;
  /** What is to what. */
  readonly title: string;
  readonly isBetter: 'higher' | 'lower';
  /** At least, where higher is better; at most, where lower is. Null where nothing was promised. */
  readonly wanted: number | null;
}

export const knownRatios: readonly KnownRatio[] = [
  {
    name: 'search/sql:p50',
    title: 'search, npm start to SQL by hand: p50',
    isBetter: 'lower',
    wanted: 1.5,
  },
  {
    name: 'search-http/sql:p50',
    title: 'search, npm run cluster to SQL by hand: p50',
    isBetter: 'lower',
    wanted: 2.5,
  },
  {
    name: 'growth/restaurants:p50',
    title: 'search among 100,000 restaurants to 1,000: p50',
    isBetter: 'lower',
    wanted: 1.3,
  },
  {
    name: 'growth/candidates:p50',
    title: 'search with 1,000 candidates to 10: p50',
    isBetter: 'lower',
    wanted: 3,
  },
  {
    name: 'bulk/ranges:p50',
    title: 'check of 1,000 restaurants to their ranges read: p50',
    isBetter: 'lower',
    wanted: null,
  },
  {
    name: 'booking/sql:throughput',
    title: 'bookings, npm start to SQL by hand: throughput',
    isBetter: 'higher',
    wanted: 0.7,
  },
  {
    name: 'gateway/stock:throughput',
    title: 'gateway to the stock set: throughput',
    isBetter: 'higher',
    wanted: 4,
  },
  { name: 'gateway/stock:p95', title: 'gateway to the stock set: p95', isBetter: 'lower', wanted: 0.4 },
  {
    name: 'gateway/stock:cpu',
    title: 'gateway to the stock set: processor a request',
    isBetter: 'lower',
    wanted: 0.2,
  },
  {
    name: 'gateway/hive:throughput',
    title: 'gateway to Hive Gateway: throughput',
    isBetter: 'higher',
    wanted: 3,
  },
  {
    name: 'standalone/monolith:throughput',
    title: 'one process to one Apollo Server: throughput',
    isBetter: 'higher',
    wanted: 1,
  },
];

/** By its median. Null where nothing was promised. */
export const isKept = ({ isBetter, wanted }: KnownRatio, { median: middle }: RatioSpread): boolean | null => {
  if (wanted === null) return null;
  return isBetter === 'higher' ? middle >= wanted : middle <= wanted;
};
