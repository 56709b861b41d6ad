import OpeningHours from 'opening_hours';
import type { GeoPoint } from '../../domain/geo-point.ts';
import { serviceDayStartMinute, shiftToServiceDay } from './shift-to-service-day.ts';
import { withUtcWallClock } from './with-utc-wall-clock.ts';

/** Minutes of wall-clock time since 1970-01-01 00:00; `end` is after `start`. */
export interface OpenRange {
  readonly start: number;
  readonly end: number;
}

export interface ParsedHours {
  readonly lines: readonly string[];
  /** Whether every week has the same hours: no holidays, seasons or dates. */
  readonly isSameEveryWeek: boolean;
  /** Whether public holidays alone make a week differ: no seasons, dates or school holidays. */
  readonly differsOnHolidaysOnly: boolean;
  /** Open times that overlap the days, in order, merged where they touch. Cut at the ends of the days. */
  openRanges(firstDay: number, lastDay: number): OpenRange[];
  /** What a rule says of the middle of the day, such as a public holiday's name. */
  commentOn(day: number): string | null;
}

/** Where the hours apply, which decides on their public holidays. */
export interface HoursLocation extends GeoPoint {
  readonly countryCode: string;
  /** In the country's language; empty where unknown. */
  readonly state: string;
}

export const minutesPerDay = 1_440;
const millisecondsPerMinute = 60_000;
/** The library's own words, in the locale that is asked for below. */
const openEndComment = 'Specified as open end. Closing time was guessed.';
/** For `18:00+`: the library guesses until four in the morning, when no kitchen serves. */
const assumedOpenEndMinutes = 240;
/** `locale` is in the library's type of the argument, `conf` only in its documentation. */
const oneRuleALine = { locale: 'en', conf: { rule_sep_string: '\n', print_semicolon: false } };

/**
 * Parses a value of `opening_hours`. Where the library knows no holidays of the country, rules about holidays
 * are left out. Times that depend on a comment ("by appointment", "brunch only") are not open times.
 *
 * @returns null where no parser takes it
 */
export const parseOpeningHours = (text: string, location: HoursLocation): ParsedHours | null => {
  let hours = tryToParse(text, location);
  if (hours === null && /\b[PS]H\b/.test(text)) hours = tryToParse(withoutHolidays(text), location);
  if (hours === null) return null;
  const pretty = quietly(() => hours.prettifyValue(oneRuleALine));
  const shiftedText = shiftToServiceDay(quietly(() => hours.prettifyValue()));
  const shifted = shiftedText === null ? null : tryToParse(shiftedText, location);
  return shifted === null
    ? parsedHours(hours, 0, pretty)
    : parsedHours(shifted, serviceDayStartMinute, pretty);
};

const tryToParse = (text: string, location: HoursLocation): OpeningHours | null => {
  const { latitude, longitude, countryCode, state } = location;
  const place = {
    lat: latitude,
    lon: longitude,
    address: { country_code: countryCode.toLowerCase(), state },
  };
  try {
    return quietly(() => {
      const hours = new OpeningHours(text, place, {
        tag_key: 'opening_hours',
        locale: 'en',
        mode: undefined,
        map_value: undefined,
        warnings_severity: undefined,
      });
      // Holidays that the library does not know come to light in evaluation only.
      hours.getState(new Date(2026, 0, 1, 12));
      return hours;
    });
  } catch {
    return null;
  }
};

const parsedHours = (hours: OpeningHours, shiftedByMinutes: number, pretty: string): ParsedHours => ({
  lines: pretty
    .split('\n')
    .map((line) => line.replace(/^\|\| |,$/g, '').trim())
    .filter((line) => line !== ''),
  isSameEveryWeek: quietly(() => hours.isWeekStable()),
  differsOnHolidaysOnly: weekdaysAndHolidays.test(pretty.replace(/"[^"]*"|\b\d{1,2}:\d{2}\b/g, '')),
  openRanges: (firstDay, lastDay) => {
    const intervals = quietly(() => hours.getOpenIntervals(dateOfDay(firstDay), dateOfDay(lastDay + 1)));
    return mergeRanges(intervals).map(({ start, end }) => ({
      start: start + shiftedByMinutes,
      end: end + shiftedByMinutes,
    }));
  },
  commentOn: (day) => {
    const noon = new Date((day + 0.5) * minutesPerDay * millisecondsPerMinute);
    return quietly(() => hours.getComment(noon)) ?? null;
  },
});

/** Of a text without its comments and times. */
const weekdaysAndHolidays = /^(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|off|closed|open|unknown|[,;|+\-\s])*$/;

const dateOfDay = (day: number): Date => new Date(day * minutesPerDay * millisecondsPerMinute);

const mergeRanges = (intervals: ReturnType<OpeningHours['getOpenIntervals']>): OpenRange[] => {
  const ranges: { start: number; end: number }[] = [];
  for (const [from, to, isUncertain, comment] of intervals) {
    const start = from.getTime() / millisecondsPerMinute;
    let end = to.getTime() / millisecondsPerMinute;
    const last = ranges.at(-1);
    if (isUncertain) {
      if (comment !== openEndComment) continue;
      // `17:00-23:00+` states a time until which it is open for certain.
      if (last?.end === start) continue;
      end = Math.min(end, start + assumedOpenEndMinutes);
    }
    if (last !== undefined && last.end >= start) last.end = Math.max(last.end, end);
    else ranges.push({ start, end });
  }
  return ranges;
};

/** `Mo-Fr,PH 10:00-22:00; PH off` becomes `Mo-Fr 10:00-22:00`. */
const withoutHolidays = (text: string): string =>
  text
    .split(';')
    .map((rule) => rule.replace(/\s*,\s*[PS]H\b/g, '').replace(/\b[PS]H\s*,\s*/g, ''))
    .filter((rule) => !/\b[PS]H\b/.test(rule))
    .join(';');

/** In UTC, and without the message that the library prints for an error that it throws as well. */
const quietly = <Result>(run: () => Result): Result => {
  const { error } = console;
  console.error = () => undefined;
  try {
    return withUtcWallClock(run);
  } finally {
    console.error = error;
  }
};
