import type { I18n } from '@lingui/core';

const localeOf = (i18n: I18n) => i18n.locales ?? i18n.locale;

/** The place of an instant on the restaurant's calendar and clock: the graph writes it with the restaurant's offset. */
export const localOf = (dateTime: string): Temporal.PlainDateTime => Temporal.PlainDateTime.from(dateTime);

/** @param date as the graph writes it */
export const dateText = (
  i18n: I18n,
  date: string,
  options: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' },
): string => Temporal.PlainDate.from(date).toLocaleString(localeOf(i18n), options);

/** @param time as the graph writes it, or an input */
export const timeText = (i18n: I18n, time: string): string =>
  Temporal.PlainTime.from(time).toLocaleString(localeOf(i18n), { timeStyle: 'short' });

/** Date and time at the restaurant. */
export const momentText = (i18n: I18n, dateTime: string): string =>
  localOf(dateTime).toLocaleString(localeOf(i18n), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });

export const numberText = (i18n: I18n, value: number, options?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(localeOf(i18n), options).format(value);
