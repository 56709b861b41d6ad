import { randomUUID } from 'node:crypto';
import { noticeId, restaurantId } from '#shared/identifiers/identifiers.ts';
import { usualPreferences } from '#shared/notifications/domain/preferences.ts';
import type { ClaimedNotice } from '../domain/claimed-notice.ts';
import type { NoticedContent, NoticedGuest, NoticedReservation } from '../domain/noticed-content.ts';

export const startsAt = Temporal.ZonedDateTime.from('2026-12-04T19:00[Europe/Vienna]');

export const claimedNotice = (changes: Partial<ClaimedNotice> = {}): ClaimedNotice => ({
  restaurantId: restaurantId(1),
  noticeId: noticeId(randomUUID()),
  subjectId: randomUUID(),
  kind: 'CONFIRMATION',
  channel: 'MAIL',
  recipient: 0,
  occasion: '1',
  sequence: 1,
  dueSince: Temporal.Instant.fromEpochMilliseconds(0),
  attempts: 1,
  ...changes,
});

export const noticedGuest = (changes: Partial<NoticedGuest> = {}): NoticedGuest => ({
  name: 'Ada Byron',
  mailAddress: 'ada@example.org',
  phone: '+4315131234',
  locale: null,
  agreesToTexts: true,
  preferences: usualPreferences,
  unsubscribeToken: '0b0e4a35-5c0d-4c4c-9d0e-2d6f6c1f7a10',
  ...changes,
});

export const noticedReservation = (changes: Partial<NoticedReservation> = {}): NoticedReservation => ({
  startsAt,
  durationMinutes: 120,
  partySize: 2,
  publicId: 'rsv_1_AYkAAAAAcACAAAAAAACrzQ',
  confirmationCode: 'QKXB5C5',
  status: 'CONFIRMED',
  serviceDate: Temporal.PlainDate.from('2026-12-04'),
  specialRequests: null,
  wasSeated: true,
  isReviewed: false,
  ...changes,
});

/** A confirmed dinner for two in Vienna, and the event of its booking. */
export const noticedContent = (changes: Partial<NoticedContent> = {}): NoticedContent => ({
  restaurantId: restaurantId(1),
  restaurant: {
    name: 'Silk Sparrow House',
    street: 'Annagasse 65',
    postalCode: '1010',
    city: 'Wien',
    countryCode: 'AT',
    latitude: 48.2,
    longitude: 16.37,
    phone: null,
    website: null,
  },
  timeZone: 'Europe/Vienna',
  guest: noticedGuest(),
  reservation: noticedReservation(),
  change: {
    sequence: 1,
    occurredAt: Temporal.Instant.from('2026-11-20T09:00:00Z'),
    startsAt,
    partySize: 2,
    before: null,
    isByGuest: true,
  },
  offer: null,
  restaurantAddress: null,
  restaurantLocale: null,
  ...changes,
});
