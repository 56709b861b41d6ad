import type { NoticeLocale, NoticeReservation, NoticeRestaurant, NoticeVisit } from '../domain/notice.ts';
import type { Fact } from './mail-content.ts';
import { noticeWords } from './notice-words.ts';
import { saidTime } from './said-of.ts';

/** Where the number stands behind the city. */
const codeBehindCity = new Set(['US', 'CA', 'AU', 'GB', 'IE', 'NZ', 'IN']);

/** "Salzgries 9, 1010 Wien", in the order that is usual where the restaurant is. */
export const addressOf = ({ street, postalCode, city, countryCode }: NoticeRestaurant): string => {
  const place = codeBehindCity.has(countryCode) ? [city, postalCode] : [postalCode, city];
  return [street, place.filter((part) => part !== null).join(' ')].filter((part) => part !== null).join(', ');
};

const changed = (now: string, before: string | undefined): { readonly before?: string } =>
  before === undefined || before === now ? {} : { before };

/** When and for how many, with what it was where that differs. */
export const visitFacts = (
  visit: NoticeVisit,
  locale: NoticeLocale,
  restaurant: NoticeRestaurant,
  before?: NoticeVisit,
): Fact[] => {
  const { labels, guests } = noticeWords[locale];
  const moment = (at: Temporal.ZonedDateTime) => {
    const { date, time } = saidTime(at, locale, restaurant);
    return `${date}, ${time}`;
  };
  const [when, party] = [moment(visit.startsAt), guests(visit.partySize)];
  return [
    {
      label: labels.when,
      value: when,
      note: saidTime(visit.startsAt, locale, restaurant).zone,
      ...changed(when, before && moment(before.startsAt)),
    },
    { label: labels.party, value: party, ...changed(party, before && guests(before.partySize)) },
  ];
};

/** Where to go, and whom to call. */
export const placeFacts = (locale: NoticeLocale, restaurant: NoticeRestaurant): Fact[] => {
  const { labels } = noticeWords[locale];
  const { name, phone } = restaurant;
  const digits = phone?.replace(/(?!^\+)[^0-9]/g, '') ?? '';
  return [
    { label: labels.where, value: name, note: addressOf(restaurant) },
    ...(phone === null || digits === ''
      ? []
      : [{ label: labels.phone, value: phone, href: `tel:${digits}` }]),
  ];
};

export const reservationFacts = (
  locale: NoticeLocale,
  { confirmationCode, specialRequests }: NoticeReservation,
): Fact[] => {
  const { labels } = noticeWords[locale];
  return [
    { label: labels.code, value: confirmationCode },
    ...(specialRequests === null ? [] : [{ label: labels.requests, value: specialRequests }]),
  ];
};
