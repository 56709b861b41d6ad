import type { Notice, NoticeVisit } from '../domain/notice.ts';
import type { Fact, MailBlock, MailContent } from './mail-content.ts';
import { placeFacts, reservationFacts, visitFacts } from './notice-facts.ts';
import { type MailWords, noticeWords } from './notice-words.ts';
import { readableGuestName, readableReservation, readableRestaurant } from './readable-parts.ts';
import { saidOf, saidUntil } from './said-of.ts';

/** What differs from kind to kind. */
interface Parts {
  readonly words: MailWords;
  readonly facts: readonly Fact[];
  readonly url: string | null;
  readonly footer: string;
  readonly unsubscribeUrl?: string;
}

const visitOf = (notice: Notice): NoticeVisit => ('visit' in notice ? notice.visit : notice.reservation);

const partsOf = (notice: Notice): Parts => {
  const { locale, kind } = notice;
  const { mails, footers, labels } = noticeWords[locale];
  const restaurant = readableRestaurant(notice.restaurant);
  const said = saidOf(visitOf(notice), locale, restaurant);
  const visit = (before?: NoticeVisit) => visitFacts(visitOf(notice), locale, restaurant, before);
  const place = placeFacts(locale, restaurant);
  const rest =
    'reservation' in notice ? reservationFacts(locale, readableReservation(notice.reservation)) : [];
  const guest: Fact = { label: labels.guest, value: readableGuestName(notice.guestName) || '–' };
  const reservation = footers.reservation(restaurant.name);
  const house = footers.restaurant(restaurant.name);
  switch (kind) {
    case 'CONFIRMATION': {
      const facts = [...visit(), ...place, ...rest];
      return { words: mails[kind](said), facts, url: notice.reservationUrl, footer: reservation };
    }
    case 'CHANGE': {
      const facts = [...visit(notice.before), ...place, ...rest];
      return { words: mails[kind](said), facts, url: notice.reservationUrl, footer: reservation };
    }
    case 'CANCELLATION': {
      const facts = [...visit(), ...place, ...rest.slice(0, 1)];
      return { words: mails[kind](said, notice), facts, url: notice.reservationUrl, footer: reservation };
    }
    case 'REMINDER': {
      const facts = [...visit(), ...place, ...rest];
      return { words: mails[kind](said, notice), facts, url: notice.reservationUrl, footer: reservation };
    }
    case 'WAITLIST_OFFER': {
      const until = saidUntil(notice.expiresAt, locale, restaurant);
      const facts = [...visit(), { label: labels.heldUntil, value: until }, ...place];
      const footer = footers.waitlist(restaurant.name);
      return { words: mails[kind](said, { until }), facts, url: notice.offerUrl, footer };
    }
    case 'REVIEW_INVITATION': {
      const { reviewUrl: url, unsubscribeUrl } = notice;
      const footer = footers.review(restaurant.name);
      return { words: mails[kind](said), facts: [], url, footer, unsubscribeUrl };
    }
    case 'NO_SHOW': {
      const facts = [...visit(), ...place, ...rest.slice(0, 1)];
      return { words: mails[kind](said), facts, url: null, footer: reservation };
    }
    case 'RESTAURANT_NEW':
    case 'RESTAURANT_CANCELLED': {
      const facts = [...visit(), guest, ...rest];
      return { words: mails[kind](said), facts, url: notice.dashboardUrl, footer: house };
    }
    case 'RESTAURANT_CHANGED': {
      const facts = [...visit(notice.before), guest, ...rest];
      return { words: mails[kind](said), facts, url: notice.dashboardUrl, footer: house };
    }
  }
};

/** What a notice says, in its language. */
export const mailContentOf = (notice: Notice): MailContent => {
  const { locale } = notice;
  const { words, facts, url, footer, unsubscribeUrl } = partsOf(notice);
  const { hello, labels, unsubscribe } = noticeWords[locale];
  const restaurant = readableRestaurant(notice.restaurant);
  const { guests, date, time } = saidOf(visitOf(notice), locale, restaurant);
  const isToGuest = !notice.kind.startsWith('RESTAURANT_');
  const greeting = isToGuest ? [hello(readableGuestName(notice.guestName))] : [];
  const paragraphs = [...greeting, ...words.paragraphs];
  const blocks: (MailBlock | null)[] = [
    ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
    facts.length === 0 ? null : { kind: 'facts', facts, labelOfBefore: labels.before },
    url === null || words.button === undefined ? null : { kind: 'button', label: words.button, url },
    words.aside === undefined ? null : { kind: 'aside', text: words.aside },
  ];
  return {
    language: locale,
    subject: words.subject,
    preheader: `${guests}, ${date}, ${time}`,
    eyebrow: restaurant.name,
    title: words.title,
    blocks: blocks.filter((block) => block !== null),
    footer,
    footerLink: unsubscribeUrl === undefined ? null : { label: unsubscribe, url: unsubscribeUrl },
  };
};
