import type { SeatingPeriod, SpecialDay, Weekday } from '#shared/inventory/domain/restaurant-plan.ts';
import type { Timetable, WeeklyPeriod } from '../imported-restaurant.ts';
import {
  type HoursLocation,
  minutesPerDay,
  type ParsedHours,
  parseOpeningHours,
} from './parse-opening-hours.ts';
import { seatingPeriodsByDay } from './seating-periods.ts';
import { withUtcWallClock } from './with-utc-wall-clock.ts';

/** The dates for which holidays and seasons are worked out; days since 1970-01-01, both included. */
export interface Horizon {
  readonly firstDay: number;
  readonly lastDay: number;
}

/**
 * This year and the next: the same file gives the same timetables until the year ends, and there are always
 * dates for a year ahead.
 */
export const horizonOf = (today: Temporal.PlainDate): Horizon => ({
  firstDay: dayNumber(new Temporal.PlainDate(today.year, 1, 1)),
  lastDay: dayNumber(new Temporal.PlainDate(today.year + 1, 12, 31)),
});

/**
 * Weekly shifts and the dates that differ from them, of an `opening_hours` text. The week is the one that
 * comes most often within the horizon, for each weekday by itself.
 *
 * @returns null for a text that no parser takes, and for one that names no time at which it is open
 */
export const readTimetable = (text: string, location: HoursLocation, horizon: Horizon): Timetable | null =>
  withUtcWallClock(() => read(text, location, horizon));

const read = (text: string, location: HoursLocation, horizon: Horizon): Timetable | null => {
  // `Fr-Su` alone parses as open all night; it says on which days, not when.
  if (!/\d/.test(text)) return null;
  const hours = parseOpeningHours(text, location);
  if (hours === null) return null;
  const timetable = hours.isSameEveryWeek
    ? { lines: hours.lines, shifts: shiftsOfWeek(readWeek(hours, horizon.firstDay)), specialDays: [] }
    : readDates(hours, horizon, hours.differsOnHolidaysOnly ? publicHolidays(location, horizon) : null);
  return timetable.shifts.length === 0 && timetable.specialDays.length === 0 ? null : timetable;
};

/** Ranges that begin before or end after the days asked for are cut there: so many more days are read. */
const marginDays = 3;

const readDays = (hours: ParsedHours, firstDay: number, lastDay: number) =>
  seatingPeriodsByDay(hours.openRanges(firstDay - marginDays, lastDay + marginDays));

const readWeek = (hours: ParsedHours, firstDay: number): Map<Weekday, SeatingPeriod[]> => {
  const days = readDays(hours, firstDay, firstDay + 6);
  const week = new Map<Weekday, SeatingPeriod[]>();
  for (let day = firstDay; day < firstDay + 7; day++) week.set(weekdayOf(day), days.get(day) ?? []);
  return week;
};

/** @param holidays where the hours differ on nothing else: the library is slow, and two years are many days */
const readDates = (hours: ParsedHours, horizon: Horizon, holidays: ReadonlySet<number> | null): Timetable => {
  const { week, days } =
    holidays === null ? readAllDates(hours, horizon) : readHolidays(hours, horizon, holidays);
  const specialDays: SpecialDay[] = [];
  for (const [day, periods] of days) {
    if (signature(periods) === signature(week.get(weekdayOf(day)) ?? [])) continue;
    specialDays.push({ serviceDate: dateOf(day), periods, note: hours.commentOn(day) });
  }
  return { lines: hours.lines, shifts: shiftsOfWeek(week), specialDays };
};

interface WeekAndDays {
  readonly week: ReadonlyMap<Weekday, readonly SeatingPeriod[]>;
  /** Ascending; every day that may differ from the week. */
  readonly days: ReadonlyMap<number, readonly SeatingPeriod[]>;
}

const readAllDates = (hours: ParsedHours, { firstDay, lastDay }: Horizon): WeekAndDays => {
  const open = readDays(hours, firstDay, lastDay);
  const days = new Map<number, SeatingPeriod[]>();
  for (let day = firstDay; day <= lastDay; day++) days.set(day, open.get(day) ?? []);
  return { week: new Map(weekdays.map((weekday) => [weekday, mostFrequent(days, weekday)])), days };
};

/** The week is one without holidays. A holiday may also change the night before it and the one after. */
const readHolidays = (
  hours: ParsedHours,
  { firstDay, lastDay }: Horizon,
  holidays: ReadonlySet<number>,
): WeekAndDays => {
  let monday = firstDay;
  while (range(monday - 1, monday + 7).some((day) => holidays.has(day))) monday++;
  const days = new Map<number, SeatingPeriod[]>();
  for (const holiday of [...holidays].sort((one, other) => one - other)) {
    const open = readDays(hours, holiday - 1, holiday + 1);
    for (const day of range(holiday - 1, holiday + 1)) {
      if (day >= firstDay && day <= lastDay) days.set(day, open.get(day) ?? []);
    }
  }
  return { week: readWeek(hours, monday), days };
};

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const holidaysByRegion = new Map<string, ReadonlySet<number>>();

/** Within the horizon and a day around it; none where the library knows none. */
const publicHolidays = (location: HoursLocation, { firstDay, lastDay }: Horizon): ReadonlySet<number> => {
  const key = [location.countryCode, location.state, firstDay, lastDay].join('/');
  let holidays = holidaysByRegion.get(key);
  if (holidays === undefined) {
    const ranges = parseOpeningHours('PH 10:00-11:00', location)?.openRanges(firstDay - 1, lastDay + 1) ?? [];
    holidays = new Set(ranges.map(({ start }) => Math.floor(start / minutesPerDay)));
    holidaysByRegion.set(key, holidays);
  }
  return holidays;
};

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** The earliest of those that come equally often. */
const mostFrequent = (days: ReadonlyMap<number, SeatingPeriod[]>, weekday: Weekday): SeatingPeriod[] => {
  const counts = new Map<string, { count: number; periods: SeatingPeriod[] }>();
  for (const [day, periods] of days) {
    if (weekdayOf(day) !== weekday) continue;
    const key = signature(periods);
    const entry = counts.get(key) ?? { count: 0, periods };
    entry.count++;
    counts.set(key, entry);
  }
  let best: { count: number; periods: SeatingPeriod[] } = { count: 0, periods: [] };
  for (const entry of counts.values()) if (entry.count > best.count) best = entry;
  return best.periods;
};

const signature = (periods: readonly SeatingPeriod[]): string =>
  periods
    .map(({ firstSeatingMinute, lastSeatingMinute }) => `${firstSeatingMinute}-${lastSeatingMinute}`)
    .join();

const shiftsOfWeek = (week: ReadonlyMap<Weekday, readonly SeatingPeriod[]>): WeeklyPeriod[] =>
  weekdays.flatMap((weekday) => (week.get(weekday) ?? []).map((period) => ({ weekday, ...period })));

const epoch = new Temporal.PlainDate(1970, 1, 1);

const dayNumber = (date: Temporal.PlainDate): number => epoch.until(date, { largestUnit: 'days' }).days;

const dateOf = (day: number): string => epoch.add({ days: day }).toString();

/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): Weekday => {
  const weekday = weekdays[(((day + 3) % 7) + 7) % 7];
  if (weekday === undefined) throw new RangeError(`not a day: ${day}`);
  return weekday;
};
