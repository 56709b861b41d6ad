import { LRUCache } from 'lru-cache';

/** Minutes of elapsed time in one step of a service day. */
export const stepMinutes = 15;
export const stepMilliseconds = stepMinutes * 60_000;
/** A service day begins at 04:00 on the restaurant's clock and runs to the next day's 04:00. */
export const serviceDayStartMinute = 4 * 60;
const minutesInDay = 24 * 60;
/**
 * A window of 32 hours from its beginning: the longest day (25 hours, when clocks go back) and six hours more,
 * the longest turn time, so that one row shows the whole of every party that begins in the day.
 */
export const stepsInWindow = 128;

/** One service day on one zone's clock. Times inside it are steps of elapsed time, so clock changes shift labels only. */
export interface ServiceDayCalendar {
  /** YYYY-MM-DD. */
  readonly serviceDate: string;
  readonly timeZone: string;
  /** Epoch milliseconds of 04:00. */
  readonly firstInstant: number;
  /** Steps until the next service day: 96, or 92 and 100 where clocks change by an hour. */
  readonly stepsInDay: number;
  /** The wall-clock minute, from local midnight of the service date, at which each step of the window begins. */
  readonly minuteOfStep: readonly number[];
}

const firstInstantOf = (date: Temporal.PlainDate, timeZone: string): number =>
  date.toZonedDateTime({ timeZone, plainTime: { minute: 0, hour: serviceDayStartMinute / 60 } })
    .epochMilliseconds;

const minuteAt = (epochMilliseconds: number, midnight: Temporal.PlainDate, timeZone: string): number => {
  const local = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(timeZone);
  const days = midnight.until(local.toPlainDate(), { largestUnit: 'day' }).days;
  return days * minutesInDay + local.hour * 60 + local.minute;
};

const makeCalendar = (serviceDate: string, timeZone: string): ServiceDayCalendar => {
  const date = Temporal.PlainDate.from(serviceDate);
  const firstInstant = firstInstantOf(date, timeZone);
  const at = (step: number) => minuteAt(firstInstant + step * stepMilliseconds, date, timeZone);
  const last = stepsInWindow - 1;
  const isEven = at(last) === serviceDayStartMinute + last * stepMinutes;
  return {
    serviceDate,
    timeZone,
    firstInstant,
    stepsInDay: (firstInstantOf(date.add({ days: 1 }), timeZone) - firstInstant) / stepMilliseconds,
    minuteOfStep: Array.from({ length: stepsInWindow }, (_, step) =>
      isEven ? serviceDayStartMinute + step * stepMinutes : at(step),
    ),
  };
};

const calendars = new LRUCache<string, ServiceDayCalendar>({ max: 5_000 });

/** @throws RangeError for an unknown zone or a date that does not exist. */
export const calendarOf = (serviceDate: string, timeZone: string): ServiceDayCalendar => {
  const key = `${serviceDate} ${timeZone}`;
  const known = calendars.get(key);
  if (known !== undefined) return known;
  const made = makeCalendar(serviceDate, timeZone);
  calendars.set(key, made);
  return made;
};

export const instantOfStep = (calendar: ServiceDayCalendar, step: number): number =>
  calendar.firstInstant + step * stepMilliseconds;

/** From its beginning up to and without the next day's, in epoch milliseconds. */
export const instantsOfDay = (
  serviceDate: string,
  timeZone: string,
): { readonly from: number; readonly until: number } => {
  const calendar = calendarOf(serviceDate, timeZone);
  return { from: calendar.firstInstant, until: instantOfStep(calendar, calendar.stepsInDay) };
};

/** When a wall-clock minute comes: the first of two; one that clocks skip, as if they had not changed yet. */
export const instantOfMinute = (calendar: ServiceDayCalendar, minute: number): number => {
  const intoStep = minute % stepMinutes;
  const step = calendar.minuteOfStep.indexOf(minute - intoStep);
  const steps = step >= 0 ? step : (minute - intoStep - serviceDayStartMinute) / stepMinutes;
  return instantOfStep(calendar, steps) + intoStep * 60_000;
};

/** The service day that a wall-clock time belongs to: 00:30 on Saturday is half past midnight of Friday's. */
export const serviceTimeOf = (
  date: Temporal.PlainDate,
  time: Temporal.PlainTime,
): { readonly serviceDate: string; readonly minute: number } => {
  const minute = time.hour * 60 + time.minute;
  return minute >= serviceDayStartMinute
    ? { serviceDate: date.toString(), minute }
    : { serviceDate: date.subtract({ days: 1 }).toString(), minute: minute + minutesInDay };
};

export const addDays = (serviceDate: string, days: number): string =>
  Temporal.PlainDate.from(serviceDate).add({ days }).toString();

/** The service day in whose 24 hours an instant lies. */
export const serviceDateAt = (epochMilliseconds: number, timeZone: string): string => {
  const local = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(timeZone);
  return serviceTimeOf(local.toPlainDate(), local.toPlainTime()).serviceDate;
};

/** The part of [startsAt, endsAt), in steps of the day's window; null where it lies outside. */
export const stepsOverlapping = (
  calendar: ServiceDayCalendar,
  startsAt: number,
  endsAt: number,
): { readonly from: number; readonly until: number } | null => {
  const from = Math.max(0, Math.floor((startsAt - calendar.firstInstant) / stepMilliseconds));
  const until = Math.min(stepsInWindow, Math.ceil((endsAt - calendar.firstInstant) / stepMilliseconds));
  return from < until ? { from, until } : null;
};
