/** A day and a time on a restaurant's calendar and clock, as inputs and the graph write them. */
export interface Visit {
  readonly date: string;
  readonly time: string;
}

const usualTime = '19:00';
const minutesToGetThere = 60;
/** After it hardly anybody sits down to dinner. */
const latestTonight = Temporal.PlainTime.from('21:00');

/**
 * The zone that a ship would keep there: some places are an hour or two off, which is good enough to tell today from
 * tomorrow until somebody chooses.
 */
export const nauticalZone = (longitude: number): string => {
  const hours = Math.round(longitude / 15);
  return `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
};

/** This evening at seven there; later where that is too soon, and tomorrow where the evening is over. */
export const suggestVisit = (now: Temporal.Instant, timeZone: string): Visit => {
  const soon = now
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .add({ minutes: minutesToGetThere })
    .round({ smallestUnit: 'minute', roundingIncrement: 30, roundingMode: 'ceil' });
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const isToday = soon.toPlainDate().equals(today);
  if (!isToday || Temporal.PlainTime.compare(soon, latestTonight) > 0)
    return { date: today.add({ days: 1 }).toString(), time: usualTime };
  const isSoonEnough = Temporal.PlainTime.compare(soon, Temporal.PlainTime.from(usualTime)) <= 0;
  return {
    date: today.toString(),
    time: isSoonEnough ? usualTime : soon.toPlainTime().toString().slice(0, 5),
  };
};
