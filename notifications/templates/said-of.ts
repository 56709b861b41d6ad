import type { NoticeLocale, NoticeRestaurant, NoticeVisit } from '../domain/notice.ts';
import { type LocalTime, localTime } from './local-time.ts';
import { noticeWords, type Said } from './notice-words.ts';

/** A time as the language says it. */
export const saidTime = (
  time: Temporal.ZonedDateTime,
  locale: NoticeLocale,
  restaurant: NoticeRestaurant,
): LocalTime => {
  const local = localTime(time, locale, restaurant);
  return { ...local, time: noticeWords[locale].clock(local.time) };
};

/** A visit in the words of a language; the restaurant is readable already. */
export const saidOf = (visit: NoticeVisit, locale: NoticeLocale, restaurant: NoticeRestaurant): Said => {
  const { date, shortDate, time } = saidTime(visit.startsAt, locale, restaurant);
  const guests = noticeWords[locale].guests(visit.partySize);
  return { restaurant: restaurant.name, date, shortDate, time, guests };
};

export const saidUntil = (
  time: Temporal.ZonedDateTime,
  locale: NoticeLocale,
  restaurant: NoticeRestaurant,
): string => {
  const local = saidTime(time, locale, restaurant);
  return `${local.shortDate}, ${local.time}`;
};
