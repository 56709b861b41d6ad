/** Shares of a week's load, by weekday (Monday first) and by the hour on the clock. */
export interface WeekProfile {
  readonly weekdays: readonly number[];
  readonly hours: readonly number[];
  /** What comes in the fullest hour, to the mean of all. */
  readonly peakToMean: number;
}

export const phases = ['quiet', 'busy', 'peak'] as const;
export type Phase = (typeof phases)[number];

export interface LoadHour {
  /** 1 for Monday. */
  readonly weekday: number;
  readonly hour: number;
  /** To the fullest hour of the week, 0 to 1. */
  readonly share: number;
  readonly phase: Phase;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * What shares of single days and hours say together is flatter than a week is, since the same days have the full hours:
 * they are raised to the power that gives the peak that was seen.
 */
const sharpen = (shares: readonly number[], peakToMean: number): number[] => {
  const most = Math.max(...shares);
  const raised = (power: number) => shares.map((share) => (share / most) ** power);
  let [low, high] = [0, 1];
  while (1 / mean(raised(high)) < peakToMean) {
    high *= 2;
    if (high > 64) throw new RangeError(`no week of these shares has a peak of ${peakToMean}`);
  }
  for (let step = 0; step < 60; step += 1) {
    const between = (low + high) / 2;
    if (1 / mean(raised(between)) < peakToMean) low = between;
    else high = between;
  }
  return raised(high);
};

/** Half of the peak and more is the peak; what is above the mean is busy. */
const phaseOf = (share: number, peakToMean: number): Phase => {
  if (share >= 0.5) return 'peak';
  return share >= 1 / peakToMean ? 'busy' : 'quiet';
};

/** The 168 hours of a week, from Monday's midnight on. */
export const shapeWeek = ({ weekdays, hours, peakToMean }: WeekProfile): LoadHour[] => {
  const shares = weekdays.flatMap((day) => hours.map((hour) => day * hour));
  return sharpen(shares, peakToMean).map((share, index) => ({
    weekday: Math.floor(index / hours.length) + 1,
    hour: index % hours.length,
    share,
    phase: phaseOf(share, peakToMean),
  }));
};

/** A moment at which somebody asks, whoever else is still waiting. */
export interface Arrival {
  /** From the beginning. */
  readonly atMilliseconds: number;
  readonly phase: Phase;
}

export interface CompressedWeek {
  readonly week: readonly LoadHour[];
  readonly seconds: number;
  /** In the fullest hour. */
  readonly peakPerSecond: number;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** Arrivals that know nothing of each other, as many in each hour as its share of the peak says. */
export const drawArrivals = ({ week, seconds, peakPerSecond, random }: CompressedWeek): Arrival[] => {
  const hourSeconds = seconds / week.length;
  const arrivals: Arrival[] = [];
  // Time in which the next one comes, in units of the mean time between two; it passes at each hour's own rate.
  let due = -Math.log(1 - random());
  let passed = 0;
  week.forEach(({ share, phase }, index) => {
    const perSecond = share * peakPerSecond;
    const ends = passed + perSecond * hourSeconds;
    while (due < ends) {
      arrivals.push({ atMilliseconds: (index * hourSeconds + (due - passed) / perSecond) * 1_000, phase });
      due -= Math.log(1 - random());
    }
    passed = ends;
  });
  return arrivals;
};
