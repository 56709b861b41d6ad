import type { I18n } from '@lingui/core';

/** Instants on the restaurant's clock, in the words of the page's language. */
export const timeText = (i18n: I18n, instant: Temporal.Instant | Date, timeZone: string): string =>
  new Intl.DateTimeFormat(i18n.locales ?? i18n.locale, { timeStyle: 'short', timeZone }).format(
    instant instanceof Date ? instant : instant.epochMilliseconds,
  );

export const dateText = (
  i18n: I18n,
  date: Temporal.PlainDate,
  options: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' },
): string =>
  new Intl.DateTimeFormat(i18n.locales ?? i18n.locale, { ...options, timeZone: 'UTC' }).format(
    date.toZonedDateTime('UTC').epochMilliseconds,
  );

export const numberText = (i18n: I18n, value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(i18n.locales ?? i18n.locale, options).format(value);

/** A stretch of time, as short as a table on the floor plan is: 45 min, 2:05 h. */
export const minutesText = (i18n: I18n, minutes: number): string => {
  if (minutes < 100) return i18n._('{minutes} min', { minutes });
  const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return i18n._('{time} h', { time });
};
