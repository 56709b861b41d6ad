import { describe, expect, it } from 'vitest';
import { usualPreferences } from '#shared/notifications/domain/preferences.ts';
import {
  claimedNotice,
  noticedContent,
  noticedGuest,
  noticedReservation,
  startsAt,
} from '../testing/noticed.ts';
import type { ClaimedNotice } from './claimed-notice.ts';
import { judgeNotice } from './judge-notice.ts';
import type { NoticedContent } from './noticed-content.ts';

const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Vienna').toInstant();

const judgementOf = (
  notice: Partial<ClaimedNotice>,
  content: Partial<NoticedContent> = {},
  now = '2026-12-04T12:00',
): string => {
  const judgement = judgeNotice(claimedNotice(notice), noticedContent(content), at(now));
  switch (judgement.kind) {
    case 'send':
      return 'send';
    case 'drop':
      return judgement.reason;
    case 'postpone':
      return judgement.until.toZonedDateTimeISO('Europe/Vienna').toPlainDateTime().toString();
  }
};

const reservation = (changes: Parameters<typeof noticedReservation>[0]) => ({
  reservation: noticedReservation(changes),
});
const guest = (changes: Parameters<typeof noticedGuest>[0]) => ({ guest: noticedGuest(changes) });
const reminder = {
  kind: 'REMINDER',
  sequence: null,
  occasion: `SAME_DAY ${startsAt.toInstant().toString({ smallestUnit: 'second' })}`,
} as const;
const invitation = { kind: 'REVIEW_INVITATION', sequence: null, occasion: 'VISIT' } as const;
const noShow = { kind: 'NO_SHOW', sequence: null, occasion: '2' } as const;
const holdId = 'b0e0c0de-0000-4000-8000-000000000001';
const offer = (changes: Partial<NonNullable<NoticedContent['offer']>> = {}) => ({
  reservation: null,
  change: null,
  offer: {
    startsAt,
    durationMinutes: 90,
    partySize: 2,
    publicId: 'wtl_1_x',
    holdId,
    isOpen: true,
    expiresAt: at('2026-12-04T12:15'),
    ...changes,
  },
});
const offered = { kind: 'WAITLIST_OFFER', sequence: null, occasion: holdId } as const;

describe('what becomes of a notice whose time has come', () => {
  it.each<[string, string, Partial<ClaimedNotice>, Partial<NoticedContent>?, string?]>([
    ['a confirmation', 'send', {}],
    ['one that is late', 'send', {}, {}, '2026-12-04T20:59'],
    ['one after the visit', 'TOO_LATE', {}, {}, '2026-12-04T21:01'],
    ['one of what was cancelled since', 'send', {}, reservation({ status: 'CANCELLED' })],
    ['a change after the visit', 'TOO_LATE', { kind: 'CHANGE' }, {}, '2026-12-05T12:00'],
    ['a cancellation after the visit', 'send', { kind: 'CANCELLATION' }, {}, '2026-12-05T20:00'],
    ['a cancellation days after it', 'TOO_LATE', { kind: 'CANCELLATION' }, {}, '2026-12-05T21:01'],
    [
      'the reminder of the day before when the other one is due',
      'TOO_LATE',
      { ...reminder, occasion: reminder.occasion.replace('SAME_DAY', 'DAY_BEFORE') },
      {},
      '2026-12-04T16:01',
    ],
    ['a mail to nobody', 'NO_CONTACT', {}, guest({ mailAddress: null })],
    ['a text to nobody', 'NO_CONTACT', { channel: 'TEXT' }, guest({ phone: null })],
    ['a text without consent', 'NOT_WANTED', { channel: 'TEXT' }, guest({ agreesToTexts: false })],
    ['a text', 'send', { channel: 'TEXT' }],
    [
      'a text where consent was withdrawn',
      'NOT_WANTED',
      { channel: 'TEXT' },
      guest({ preferences: { ...usualPreferences, texts: false } }),
    ],
    ['a reminder', 'send', reminder],
    ['a reminder of what was cancelled', 'STATUS_CHANGED', reminder, reservation({ status: 'CANCELLED' })],
    ['a reminder of who sits already', 'STATUS_CHANGED', reminder, reservation({ status: 'SEATED' })],
    [
      'a reminder of what was moved',
      'TIME_CHANGED',
      reminder,
      reservation({ startsAt: startsAt.add({ minutes: 15 }) }),
    ],
    ['a reminder that comes late', 'TOO_LATE', reminder, {}, '2026-12-04T18:31'],
    ['a reminder at night', '2026-12-04T08:00:00', reminder, {}, '2026-12-03T23:00'],
    [
      'a reminder at night, of the next breakfast',
      'TOO_LATE',
      { ...reminder, occasion: 'SAME_DAY 2026-12-05T07:15:00Z' },
      reservation({ startsAt: Temporal.ZonedDateTime.from('2026-12-05T08:15[Europe/Vienna]') }),
      '2026-12-04T22:00',
    ],
    [
      'a reminder that is not wanted any more',
      'NOT_WANTED',
      reminder,
      guest({ preferences: { ...usualPreferences, reminders: false } }),
    ],
    ['an invitation', 'send', invitation, {}, '2026-12-05T10:00'],
    ['an invitation at night', '2026-12-06T08:00:00', invitation, {}, '2026-12-05T23:00'],
    [
      'an invitation to who never sat',
      'NEVER_SEATED',
      invitation,
      reservation({ wasSeated: false }),
      '2026-12-05T10:00',
    ],
    [
      'an invitation to who has reviewed',
      'ALREADY_REVIEWED',
      invitation,
      reservation({ isReviewed: true }),
      '2026-12-05T10:00',
    ],
    ['an invitation a week later', 'TOO_LATE', invitation, {}, '2026-12-12T10:00'],
    ['a no-show', 'send', noShow, reservation({ status: 'NO_SHOW' }), '2026-12-04T20:00'],
    [
      'a no-show that was undone',
      'STATUS_CHANGED',
      noShow,
      reservation({ status: 'SEATED' }),
      '2026-12-04T20:00',
    ],
    [
      'a no-show at night',
      '2026-12-05T08:00:00',
      noShow,
      reservation({ status: 'NO_SHOW' }),
      '2026-12-04T23:00',
    ],
    ['an offer', 'send', offered, offer()],
    ['an offer at night', 'send', offered, offer({ expiresAt: at('2026-12-04T03:10') }), '2026-12-04T03:00'],
    ['an offer that ran out', 'OFFER_OVER', offered, offer({ expiresAt: at('2026-12-04T12:00') })],
    ['an offer that was declined', 'OFFER_OVER', offered, offer({ isOpen: false })],
    [
      'an offer before the present one',
      'OFFER_OVER',
      offered,
      offer({ holdId: 'b0e0c0de-0000-4000-8000-000000000002' }),
    ],
    [
      'to the dashboard, days later',
      'TOO_LATE',
      { kind: 'RESTAURANT_NEW', channel: 'DASHBOARD' },
      {},
      '2026-12-06T12:00',
    ],
    ['to the dashboard', 'send', { kind: 'RESTAURANT_NEW', channel: 'DASHBOARD' }],
    [
      'to an address',
      'send',
      { kind: 'RESTAURANT_NEW', recipient: 3 },
      { restaurantAddress: 'a@example.org' },
    ],
    ['to an address that was taken away', 'NO_CONTACT', { kind: 'RESTAURANT_NEW', recipient: 3 }],
  ])('%s: %s', (_name, expected, notice, content, now) => {
    expect(judgementOf(notice, content, now)).toBe(expected);
  });
});
