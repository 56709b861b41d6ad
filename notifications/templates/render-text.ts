import type { DinerNotice } from '../domain/notice.ts';
import { noticeWords } from './notice-words.ts';
import { oneLine } from './outside-text.ts';
import { readableReservation, readableRestaurant } from './readable-parts.ts';
import { saidOf, saidUntil } from './said-of.ts';

/** Longer names would cost every guest a segment more. */
const mostNameCharacters = 40;

interface Parts {
  readonly sentence: string;
  readonly url: string | null;
  readonly code?: string;
}

const partsOf = (notice: DinerNotice): Parts => {
  const { locale, kind } = notice;
  const { texts } = noticeWords[locale];
  const readable = readableRestaurant(notice.restaurant);
  const restaurant = { ...readable, name: oneLine(readable.name, mostNameCharacters) };
  const said = saidOf('visit' in notice ? notice.visit : notice.reservation, locale, restaurant);
  switch (kind) {
    case 'CONFIRMATION':
    case 'CHANGE': {
      const { confirmationCode: code } = readableReservation(notice.reservation);
      return { sentence: texts[kind](said), url: notice.reservationUrl, code };
    }
    case 'CANCELLATION':
      return { sentence: texts[kind](said, notice), url: null };
    case 'REMINDER':
      return { sentence: texts[kind](said, notice), url: notice.reservationUrl };
    case 'WAITLIST_OFFER': {
      const until = saidUntil(notice.expiresAt, locale, restaurant);
      return { sentence: texts[kind](said, { until }), url: notice.offerUrl };
    }
    case 'REVIEW_INVITATION':
      return { sentence: texts[kind](said), url: notice.reviewUrl };
    case 'NO_SHOW':
      return { sentence: texts[kind](said), url: null };
  }
};

/** What would make a message of the telephone's own letters one of twice as many segments, as those letters have it. */
const plainLetters = (text: string): string =>
  text
    .replace(/[\u2018\u2019\u201a\u2032\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/[\u00a0\u2009\u202f]/g, ' ');

/** A notice as a text message, in one or two segments where names and addresses allow it. */
export const renderText = (notice: DinerNotice): string => {
  const { code: sayCode } = noticeWords[notice.locale];
  const { sentence, url, code } = partsOf(notice);
  const said = code === undefined ? sentence : `${sentence} ${sayCode(code)}`;
  return url === null ? plainLetters(said) : `${plainLetters(said)} ${url}`;
};
