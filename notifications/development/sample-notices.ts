import {
  type Notice,
  type NoticeKind,
  type NoticeLocale,
  type NoticeReservation,
  type NoticeRestaurant,
  noticeLocales,
} from '../domain/notice.ts';

type NoticeOf<Kind extends NoticeKind> = Extract<Notice, { kind: Kind }>;
type Samples = { readonly [Kind in NoticeKind]: (locale: NoticeLocale) => readonly NoticeOf<Kind>[] };

export const sampleRestaurant: NoticeRestaurant = {
  name: 'Zum Weißen Hirsch',
  street: 'Salzgries 9',
  postalCode: '1010',
  city: 'Wien',
  countryCode: 'AT',
  latitude: 48.2118,
  longitude: 16.3721,
  phone: '+43 1 533 0000',
  website: 'https://hirsch.example',
};

export const sampleReservation: NoticeReservation = {
  id: 'r_AAAAFwGQAAAAAHAAgAAAAAAAAAA',
  confirmationCode: '7KQ2MD',
  specialRequests: 'A quiet table, please; one of us uses a wheelchair.',
  startsAt: Temporal.ZonedDateTime.from('2026-12-04T19:00[Europe/Vienna]'),
  durationMinutes: 120,
  partySize: 4,
};

const before = {
  startsAt: Temporal.ZonedDateTime.from('2026-12-03T20:30[Europe/Vienna]'),
  durationMinutes: 105,
  partySize: 2,
};

const changedAt = Temporal.Instant.from('2026-11-28T10:15:00Z');
const reservationUrl = 'https://book.example/reservations/r_AAAAFwGQAAAAAHAAgAAAAAAAAAA';
const dashboardUrl = 'https://dashboard.example/book/2026-12-04';

const requests = {
  en: 'A quiet table, please; one of us uses a wheelchair.',
  de: 'Bitte ein ruhiger Tisch; eine von uns sitzt im Rollstuhl.',
} as const;

const base = (locale: NoticeLocale) => ({
  locale,
  guestName: 'Anna Berger',
  restaurant: sampleRestaurant,
  reservation: { ...sampleReservation, specialRequests: requests[locale] },
});
const entry = (locale: NoticeLocale, sequence: number) => ({
  ...base(locale),
  sequence,
  changedAt,
  reservationUrl,
});

const samples: Samples = {
  CONFIRMATION: (locale) => [{ ...entry(locale, 0), kind: 'CONFIRMATION' }],
  CHANGE: (locale) => [{ ...entry(locale, 1), kind: 'CHANGE', before }],
  CANCELLATION: (locale) =>
    [false, true].map((byRestaurant) => ({ ...entry(locale, 2), kind: 'CANCELLATION', byRestaurant })),
  REMINDER: (locale) =>
    (['TOMORROW', 'TODAY', 'LATER'] as const).map((when) => ({
      ...base(locale),
      kind: 'REMINDER',
      when,
      reservationUrl,
    })),
  WAITLIST_OFFER: (locale) => [
    {
      kind: 'WAITLIST_OFFER',
      locale,
      guestName: 'Anna Berger',
      restaurant: sampleRestaurant,
      visit: sampleReservation,
      expiresAt: Temporal.ZonedDateTime.from('2026-12-04T16:45[Europe/Vienna]'),
      offerUrl: 'https://book.example/offers/w_AAAAFwGQ',
    },
  ],
  REVIEW_INVITATION: (locale) => [
    {
      ...base(locale),
      kind: 'REVIEW_INVITATION',
      reviewUrl: 'https://book.example/reviews/new?reservation=r_AAAAFwGQ',
      unsubscribeUrl: 'https://book.example/unsubscribe?token=abc123',
    },
  ],
  NO_SHOW: (locale) => [{ ...base(locale), kind: 'NO_SHOW' }],
  RESTAURANT_NEW: (locale) => [{ ...base(locale), kind: 'RESTAURANT_NEW', dashboardUrl }],
  RESTAURANT_CHANGED: (locale) => [{ ...base(locale), kind: 'RESTAURANT_CHANGED', dashboardUrl, before }],
  RESTAURANT_CANCELLED: (locale) => [{ ...base(locale), kind: 'RESTAURANT_CANCELLED', dashboardUrl }],
};

/** One of a kind, under a name of its own: "cancellation-2" is the second variant. */
export interface SampleNotice {
  readonly name: string;
  readonly notice: Notice;
}

/** Every kind in every variant and language. */
export const sampleNotices: readonly SampleNotice[] = noticeLocales.flatMap((locale) =>
  Object.values(samples).flatMap((make) =>
    make(locale).map((notice, index) => {
      const kind = notice.kind.toLowerCase().replaceAll('_', '-');
      return { name: index === 0 ? kind : `${kind}-${index + 1}`, notice };
    }),
  ),
);
