import type { I18n } from '@lingui/core';

/** Making a format takes a hundred times as long as using it, and every table says a time. */
const remember = <Options extends object, Format>(
  make: (locales: string | string[], options: Options) => Format,
) => {
  const made = new Map<string, Format>();
  return ({ locales = [], locale }: I18n, options: Options): Format => {
    const wanted = locales.length > 0 ? locales : locale;
    const key = JSON.stringify([wanted, options]);
    const format = made.get(key) ?? make(wanted, options);
    made.set(key, format);
    return format;
  };
};

const dateFormat = remember(
  (locales, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locales, options),
);
const numberFormat = remember(
  (locales, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locales, options),
);

/** Instants on the restaurant's clock, in the words of the page's language. */
export const timeText = (i18n: I18n, instant: Temporal.Instant | Date, timeZone: string): string =>
  dateFormat(i18n, { timeStyle: 'short', timeZone }).format(
    instant instanceof Date ? instant : instant.epochMilliseconds,
  );

export const dateText = (
  i18n: I18n,
  date: Temporal.PlainDate,
  options: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' },
): string =>
  dateFormat(i18n, { ...options, timeZone: 'UTC' }).format(date.toZonedDateTime('UTC').epochMilliseconds);

export const numberText = (i18n: I18n, value: number, options: Intl.NumberFormatOptions = {}): string =>
  numberFormat(i18n, options).format(value);

/** A stretch of time, as short as a table on the floor plan is: 45 min, 2:05 h. */
export const minutesText = (i18n: I18n, minutes: number): string => {
  if (minutes < 100) return i18n._('{minutes} min', { minutes });
  const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return i18n._('{time} h', { time });
};
