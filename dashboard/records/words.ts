import type { I18n } from '@lingui/core';
import { dateText, numberText } from '#dashboard/app/wording.ts';
import type { DateRange } from './domain/date-range.ts';
import type { RecordFigure } from './domain/record-figures.ts';
import type { RecordRange, RecordStep } from './domain/records-search.ts';

export const figureWords = (i18n: I18n): Readonly<Record<RecordFigure, string>> => ({
  covers: i18n._('Covers'),
  bookings: i18n._('Bookings'),
  walkIns: i18n._('Walk-ins'),
  noShows: i18n._('No-shows'),
  noShowRate: i18n._('No-show rate'),
  cancelled: i18n._('Cancellations'),
  cancellationRate: i18n._('Cancellation rate'),
  leadTimeDays: i18n._('Median lead time in days'),
});

export const rangeWords = (i18n: I18n): Readonly<Record<RecordRange, string>> => ({
  '7-days': i18n._('Last 7 days'),
  '28-days': i18n._('Last 28 days'),
  '90-days': i18n._('Last 90 days'),
  'this-month': i18n._('This month'),
  'last-year': i18n._('Last year'),
});

export const stepWords = (i18n: I18n): Readonly<Record<RecordStep, string>> => ({
  DAY: i18n._('By day'),
  WEEK: i18n._('By week'),
  MONTH: i18n._('By month'),
});

/** A figure as people read it; a dash where there is none. */
export const figureText = (i18n: I18n, figure: RecordFigure, value: number | null): string => {
  if (value === null) return '–';
  switch (figure) {
    case 'noShowRate':
    case 'cancellationRate':
      return numberText(i18n, value, { style: 'percent', maximumFractionDigits: 1 });
    case 'leadTimeDays':
      return numberText(i18n, value, { maximumFractionDigits: 1 });
    default:
      return numberText(i18n, value);
  }
};

/** A day, week or month in full. */
export const stepText = (i18n: I18n, { from, to }: DateRange, by: RecordStep): string => {
  switch (by) {
    case 'DAY':
      return dateText(i18n, from);
    case 'WEEK':
      return `${dateText(i18n, from, { day: 'numeric', month: 'short' })} – ${dateText(i18n, to, { day: 'numeric', month: 'short' })}`;
    case 'MONTH':
      return dateText(i18n, from, { month: 'long', year: 'numeric' });
  }
};

/** The same in the room that there is below an axis. */
export const axisText = (i18n: I18n, { from }: DateRange, by: RecordStep): string =>
  dateText(i18n, from, by === 'MONTH' ? { month: 'short' } : { day: 'numeric', month: 'numeric' });

export const rangeText = (i18n: I18n, { from, to }: DateRange): string =>
  `${dateText(i18n, from, { dateStyle: 'medium' })} – ${dateText(i18n, to, { dateStyle: 'medium' })}`;
