export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** A time in which nothing ran, left out of the picture. */
interface Pause {
  /** Where it stands, in percent of the width. */
  readonly at: number;
  readonly milliseconds: number;
}

/** How times of a trace lie beside each other, in percent of a width. */
export interface Timeline {
  readonly at: (milliseconds: number) => number;
  readonly pauses: readonly Pause[];
  readonly ticks: readonly { readonly at: number; readonly milliseconds: number }[];
}

const pauseWidth = 3;
const mostPauses = 6;
/** Of all the time in which something ran: a shorter pause is drawn as long as it was. */
const shortestPausePart = 0.25;
const wantedTicks = 4;
const leastTickDistance = 12;
/** So that its words find room. */
const latestTick = 92;

/** The times in which anything ran, apart from each other. */
const joined = (intervals: readonly Interval[]): Interval[] => {
  const result: Interval[] = [];
  for (const { start, end } of intervals.toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end)
      result.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else result.push({ start, end });
  }
  return result;
};

const total = (intervals: readonly Interval[]) =>
  intervals.reduce((sum, { start, end }) => sum + end - start, 0);

const lengthBefore = ({ start, end }: Interval, milliseconds: number) =>
  Math.min(Math.max(milliseconds - start, 0), end - start);

/** The longest times between, which would leave no room for what ran. */
const pausesBetween = (busy: readonly Interval[]): Interval[] => {
  const shortest = total(busy) * shortestPausePart;
  return busy
    .slice(1)
    .map(({ start }, index) => ({ start: busy[index]?.end ?? start, end: start }))
    .filter(({ start, end }) => end - start > shortest)
    .toSorted((one, other) => other.end - other.start - (one.end - one.start))
    .slice(0, mostPauses)
    .toSorted((one, other) => one.start - other.start);
};

/** 1, 2 or 5 times a power of ten. */
const roundStep = (atLeast: number): number => {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  return power * ([1, 2, 5].find((factor) => factor * power >= atLeast) ?? 10);
};

/** Of what is drawn between the pauses. */
const ticksOf = (parts: readonly Interval[], at: Timeline['at']): Timeline['ticks'] => {
  const begin = parts[0]?.start ?? 0;
  const drawn = total(parts);
  if (drawn <= 0) return [{ at: 0, milliseconds: begin }];
  const step = roundStep(drawn / wantedTicks);
  const ticks: { at: number; milliseconds: number }[] = [];
  for (const { start, end } of parts) {
    const first = begin + Math.ceil((start - begin) / step) * step;
    // By number: after years, a step of nanoseconds changes no time any more.
    for (let count = 0; count <= wantedTicks; count += 1) {
      const milliseconds = first + count * step;
      const place = at(milliseconds);
      const isApart = place - (ticks.at(-1)?.at ?? -leastTickDistance) >= leastTickDistance;
      if (milliseconds <= end && isApart && place <= latestTick) ticks.push({ at: place, milliseconds });
    }
  }
  return ticks;
};

/** What a booking causes may come seconds or hours later: long pauses are cut, so that all of it can be seen. */
export const createTimeline = (intervals: readonly Interval[]): Timeline => {
  const busy = joined(intervals);
  const begin = busy[0]?.start ?? 0;
  const end = busy.at(-1)?.end ?? 0;
  const pauses = pausesBetween(busy);
  const parts = [...pauses, { start: end, end }].map((pause, index) => ({
    start: pauses[index - 1]?.end ?? begin,
    end: pause.start,
  }));
  const drawn = total(parts);
  const drawnWidth = 100 - pauses.length * pauseWidth;
  const at = (milliseconds: number) => {
    const drawnBefore = parts.reduce((sum, part) => sum + lengthBefore(part, milliseconds), 0);
    const pausesBefore = pauses.reduce(
      (sum, pause) => sum + lengthBefore(pause, milliseconds) / (pause.end - pause.start),
      0,
    );
    const place = (drawn === 0 ? 0 : (drawnBefore / drawn) * drawnWidth) + pausesBefore * pauseWidth;
    return Math.min(100, place);
  };
  return {
    at,
    pauses: pauses.map((pause) => ({ at: at(pause.start), milliseconds: pause.end - pause.start })),
    ticks: ticksOf(parts, at),
  };
};
