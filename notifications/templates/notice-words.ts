import type { NoticeKind, NoticeLocale, VisitDay } from '../domain/notice.ts';
import { englishWords } from './english-words.ts';
import { germanWords } from './german-words.ts';

/** What sentences are made of: cleaned, and formatted for the language. */
export interface Said {
  readonly restaurant: string;
  /** "Friday, 4 December 2026" */
  readonly date: string;
  /** "Fri 4 Dec" */
  readonly shortDate: string;
  /** "19:00"; with "Uhr" in German. */
  readonly time: string;
  /** "4 guests" */
  readonly guests: string;
}

/** The sentences of one kind of mail. */
export interface MailWords {
  readonly subject: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** On the button, where there is an address for it. */
  readonly button?: string;
  readonly aside?: string;
}

interface Extra {
  readonly CANCELLATION: { readonly byRestaurant: boolean };
  readonly REMINDER: { readonly when: VisitDay };
  /** "Fri 4 Dec, 18:45" */
  readonly WAITLIST_OFFER: { readonly until: string };
}

type Mails = {
  readonly [Kind in NoticeKind]: Kind extends keyof Extra
    ? (said: Said, extra: Extra[Kind]) => MailWords
    : (said: Said) => MailWords;
};

type TextedKind = Exclude<NoticeKind, `RESTAURANT_${string}`>;

/** Without the address of a page, which is put behind. */
type Texts = {
  readonly [Kind in TextedKind]: Kind extends keyof Extra
    ? (said: Said, extra: Extra[Kind]) => string
    : (said: Said) => string;
};

/** A language. All of it must be there: what is missing does not compile. */
export interface NoticeWords {
  readonly hello: (name: string) => string;
  readonly guests: (partySize: number) => string;
  /** A time of day as it stands in a sentence. */
  readonly clock: (time: string) => string;
  readonly labels: {
    readonly when: string;
    readonly party: string;
    readonly where: string;
    readonly phone: string;
    readonly code: string;
    readonly requests: string;
    readonly guest: string;
    readonly heldUntil: string;
    readonly before: string;
  };
  readonly mails: Mails;
  readonly texts: Texts;
  /** The name of a calendar entry. */
  readonly calendarEntry: (said: Said) => string;
  readonly footers: {
    readonly reservation: (restaurant: string) => string;
    readonly waitlist: (restaurant: string) => string;
    readonly review: (restaurant: string) => string;
    readonly restaurant: (restaurant: string) => string;
  };
  readonly unsubscribe: string;
  readonly code: (code: string) => string;
}

export const noticeWords: Readonly<Record<NoticeLocale, NoticeWords>> = {
  en: englishWords,
  de: germanWords,
};
