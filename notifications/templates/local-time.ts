import { LRUCache } from 'lru-cache';
import type { NoticeLocale, NoticeRestaurant } from '../domain/notice.ts';

/** Regions whose English has a way of its own with dates and hours; everywhere else it is that of Britain. */
const regionsOfEnglish = new Set(['US', 'CA', 'AU', 'NZ', 'IE', 'IN', 'ZA', 'SG', 'PH']);
const regionsOfGerman = new Set(['AT', 'CH', 'DE', 'LI', 'LU']);

const localeTag = (locale: NoticeLocale, countryCode: string): string => {
  switch (locale) {
    case 'en':
      return `en-${regionsOfEnglish.has(countryCode) ? countryCode : 'GB'}`;
    case 'de':
      return `de-${regionsOfGerman.has(countryCode) ? countryCode : 'DE'}`;
  }
};

/** A time on the restaurant's clock, in words. */
export interface LocalTime {
  /** "Friday, 4 December 2026" */
  readonly date: string;
  /** "Fri 4 Dec" */
  readonly shortDate: string;
  /** "19:00", or "7:00 PM" where that is usual; with the zone where the clock shows this time twice that night. */
  readonly time: string;
  /** "Central European Standard Time, Vienna" */
  readonly zone: string;
}

const spaces = /[\u00a0\u2009\u202f]/g;

const isShownTwice = (time: Temporal.ZonedDateTime) => {
  const local = time.toPlainDateTime();
  const earlier = local.toZonedDateTime(time.timeZoneId, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(time.timeZoneId, { disambiguation: 'later' });
  return !earlier.equals(later);
};

const styles = {
  date: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  shortDate: { weekday: 'short', day: 'numeric', month: 'short' },
  time: { timeStyle: 'short' },
  zone: { timeZoneName: 'long' },
  shortZone: { timeZoneName: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Each takes longer to make than the rest of a mail. */
const formats = new LRUCache<string, Intl.DateTimeFormat>({ max: 500 });

const formatOf = (tag: string, timeZone: string, style: keyof typeof styles): Intl.DateTimeFormat => {
  const key = `${tag} ${timeZone} ${style}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(tag, { timeZone, ...styles[style] });
  formats.set(key, made);
  return made;
};

export const localTime = (
  time: Temporal.ZonedDateTime,
  locale: NoticeLocale,
  { countryCode, city }: Pick<NoticeRestaurant, 'countryCode' | 'city'>,
): LocalTime => {
  const tag = localeTag(locale, countryCode.toUpperCase());
  const formatIn = (style: keyof typeof styles) => formatOf(tag, time.timeZoneId, style);
  const say = (style: 'date' | 'shortDate' | 'time') =>
    formatIn(style).format(time.epochMilliseconds).replace(spaces, ' ');
  const zoneName = (style: 'zone' | 'shortZone') =>
    formatIn(style)
      .formatToParts(time.epochMilliseconds)
      .find(({ type }) => type === 'timeZoneName')?.value ?? time.offset;
  return {
    date: say('date'),
    shortDate: say('shortDate'),
    time: isShownTwice(time) ? `${say('time')} ${zoneName('shortZone')}` : say('time'),
    zone: `${zoneName('zone')}, ${city}`,
  };
};
