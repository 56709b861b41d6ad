import { describe, expect, it } from 'vitest';
import { usualPreferences } from '#shared/notifications/domain/preferences.ts';
import {
  claimedNotice,
  noticedContent,
  noticedGuest,
  noticedReservation,
  startsAt,
} from '../testing/noticed.ts';
import { chooseLocale } from './choose-locale.ts';
import { composeNotice } from './compose-notice.ts';

const pages = {
  diner: new URL('https://eat.example/'),
  dashboard: new URL('https://eat.example/dashboard'),
  gateway: new URL('https://api.example'),
};
const now = Temporal.Instant.from('2026-12-03T19:59:00Z');
const nowhere = { diner: null, dashboard: null, gateway: pages.gateway };

describe('the language of a notice', () => {
  it.each([
    [['de-AT', 'en'], 'US', 'de'],
    [[null, 'en-GB'], 'AT', 'en'],
    [[null, null], 'AT', 'de'],
    [[null, null], 'JP', 'en'],
    // There are no words of it: English is nearer to most than the language of the place.
    [[null, 'fr'], 'AT', 'en'],
  ] as const)('%j at a restaurant in %s: %s', (chosen, country, expected) => {
    expect(chooseLocale(chosen, country)).toBe(expected);
  });
});

describe('a notice', () => {
  it('is of the reservation as the event left it, not as it is by now', () => {
    const moved = noticedContent({
      reservation: noticedReservation({ startsAt: startsAt.add({ hours: 1 }), partySize: 6 }),
    });
    expect(composeNotice(claimedNotice(), moved, pages, now)).toMatchObject({
      kind: 'CONFIRMATION',
      locale: 'de',
      guestName: 'Ada Byron',
      reservation: { startsAt, partySize: 2, confirmationCode: 'QKXB5C5', durationMinutes: 120 },
      sequence: 1,
      reservationUrl: 'https://eat.example/reservations/rsv_1_AYkAAAAAcACAAAAAAACrzQ',
    });
  });

  it('says what was before a change', () => {
    const before = { startsAt: startsAt.subtract({ hours: 1 }), partySize: 4 };
    const content = noticedContent();
    const changed = { ...content, change: content.change && { ...content.change, sequence: 2, before } };
    const notice = composeNotice(claimedNotice({ kind: 'CHANGE', sequence: 2 }), changed, nowhere, now);
    expect(notice).toMatchObject({ kind: 'CHANGE', before, reservation: { startsAt }, reservationUrl: null });
  });

  it('speaks the language of the account before that of the booking', () => {
    const guest = noticedGuest({ locale: 'de', preferences: { ...usualPreferences, locale: 'en-GB' } });
    expect(composeNotice(claimedNotice(), noticedContent({ guest }), pages, now).locale).toBe('en');
  });

  it('leads to the review, and to the way out', () => {
    expect(
      composeNotice(
        claimedNotice({ kind: 'REVIEW_INVITATION', sequence: null }),
        noticedContent(),
        pages,
        now,
      ),
    ).toMatchObject({
      reviewUrl: 'https://eat.example/reservations/rsv_1_AYkAAAAAcACAAAAAAACrzQ/review',
      unsubscribeUrl: 'https://api.example/unsubscribe?token=0b0e4a35-5c0d-4c4c-9d0e-2d6f6c1f7a10',
    });
  });

  it('to a restaurant is in its own language', () => {
    const content = noticedContent({ restaurantLocale: 'en', guest: noticedGuest({ locale: 'de' }) });
    expect(composeNotice(claimedNotice({ kind: 'RESTAURANT_NEW' }), content, pages, now)).toMatchObject({
      locale: 'en',
      dashboardUrl: 'https://eat.example/dashboard',
    });
  });

  it.each([
    ['2026-12-04T00:00', 'TODAY'],
    ['2026-12-03T20:59', 'TOMORROW'],
    ['2026-12-02T20:59', 'LATER'],
  ])('of a visit on 4 December, sent at %s, says %s', (sentAt, when) => {
    const reminder = claimedNotice({ kind: 'REMINDER', sequence: null, occasion: 'DAY_BEFORE' });
    const at = Temporal.PlainDateTime.from(sentAt).toZonedDateTime('Europe/Vienna').toInstant();
    expect(composeNotice(reminder, noticedContent(), pages, at)).toMatchObject({ when });
  });

  it('is refused where what it needs is not there: that is a fault of ours', () => {
    expect(() => composeNotice(claimedNotice(), noticedContent({ change: null }), pages, now)).toThrow(
      'event',
    );
    const stranger = noticedContent({ guest: noticedGuest({ unsubscribeToken: null }) });
    const invitation = claimedNotice({ kind: 'REVIEW_INVITATION' });
    expect(() => composeNotice(invitation, stranger, pages, now)).toThrow('unsubscribe');
  });
});
