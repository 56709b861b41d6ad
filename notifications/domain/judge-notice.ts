import { guestChannels } from '#shared/notifications/domain/guest-channels.ts';
import { isGuestKind } from '#shared/notifications/domain/notice.ts';
import type { DropReason, GuestNoticeKind, NoticeChannel } from '#shared/notifications/domain/notice-kind.ts';
import { isQuiet, nextWakingMoment } from '#shared/notifications/domain/quiet-hours.ts';
import { parseReminderOccasion, remindersOf } from '#shared/notifications/domain/reminders.ts';
import type { ClaimedNotice } from './claimed-notice.ts';
import type { NoticedContent, NoticedReservation } from './noticed-content.ts';

/** What is to become of a notice whose time has come. */
export type Judgement =
  | { readonly kind: 'send' }
  | { readonly kind: 'drop'; readonly reason: DropReason }
  | { readonly kind: 'postpone'; readonly until: Temporal.Instant };

const send: Judgement = { kind: 'send' };
const drop = (reason: DropReason): Judgement => ({ kind: 'drop', reason });

/** Nearer to the visit than this a reminder finds its guest on the way. */
const latestReminder = { minutes: 30 };
const latestInvitation = { hours: 7 * 24 };
const latestNoShowNotice = { hours: 3 * 24 };

/** So long after a visit nobody needs to hear what became of it. */
const oldNews = { hours: 24 };

const endOf = (reservation: NoticedReservation | null): Temporal.Instant | undefined =>
  reservation?.startsAt.add({ minutes: reservation.durationMinutes }).toInstant();

const isOldNews = (endsAt: Temporal.Instant | undefined, now: Temporal.Instant): boolean =>
  endsAt !== undefined && isAfter(now, endsAt.add(oldNews));

const isAfter = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) > 0;

/** What need not come at once comes when nobody sleeps, if that is soon enough. */
const whenAwake = (timeZone: string, now: Temporal.Instant, latest: Temporal.Instant): Judgement => {
  const until = nextWakingMoment(now, timeZone);
  if (isAfter(until, latest)) return drop('TOO_LATE');
  return isQuiet(now, timeZone) ? { kind: 'postpone', until } : send;
};

const judgeReminder = (
  { occasion }: ClaimedNotice,
  { reservation, timeZone }: NoticedContent,
  now: Temporal.Instant,
): Judgement => {
  if (reservation === null || reservation.status !== 'CONFIRMED') return drop('STATUS_CHANGED');
  const startsAt = reservation.startsAt.toInstant();
  const reminder = parseReminderOccasion(occasion);
  if (reminder?.startsAt.equals(startsAt) !== true) return drop('TIME_CHANGED');
  // The other one is due by now, and says the same.
  const sameDay = remindersOf(startsAt, timeZone, startsAt.subtract({ hours: 24 * 7 })).at(-1)?.dueAt;
  if (reminder.when === 'DAY_BEFORE' && sameDay !== undefined && isAfter(now, sameDay))
    return drop('TOO_LATE');
  return whenAwake(timeZone, now, startsAt.subtract(latestReminder));
};

const judgeToGuest = (
  kind: GuestNoticeKind,
  notice: ClaimedNotice,
  content: NoticedContent,
  now: Temporal.Instant,
): Judgement => {
  const { reservation, offer, timeZone } = content;
  const endsAt = endOf(reservation);
  switch (kind) {
    case 'CONFIRMATION':
    case 'CHANGE':
      return endsAt !== undefined && isAfter(now, endsAt) ? drop('TOO_LATE') : send;
    case 'CANCELLATION':
      return isOldNews(endsAt, now) ? drop('TOO_LATE') : send;
    case 'REMINDER':
      return judgeReminder(notice, content, now);
    case 'WAITLIST_OFFER': {
      const isOpen = offer?.isOpen === true && offer.holdId === notice.occasion;
      return isOpen && isAfter(offer.expiresAt, now) ? send : drop('OFFER_OVER');
    }
    case 'REVIEW_INVITATION':
      if (reservation?.wasSeated !== true) return drop('NEVER_SEATED');
      if (reservation.isReviewed) return drop('ALREADY_REVIEWED');
      return whenAwake(timeZone, now, reservation.startsAt.toInstant().add(latestInvitation));
    case 'NO_SHOW':
      if (reservation?.status !== 'NO_SHOW') return drop('STATUS_CHANGED');
      return whenAwake(timeZone, now, reservation.startsAt.toInstant().add(latestNoShowNotice));
    default:
      return kind satisfies never;
  }
};

const judgeToRestaurant = (
  channel: NoticeChannel,
  { restaurantAddress, reservation }: NoticedContent,
  now: Temporal.Instant,
): Judgement => {
  if (channel === 'MAIL' && restaurantAddress === null) return drop('NO_CONTACT');
  return isOldNews(endOf(reservation), now) ? drop('TOO_LATE') : send;
};

/** Whether a notice still has a point, and may go out now: much can have happened since it was planned. */
export const judgeNotice = (
  notice: ClaimedNotice,
  content: NoticedContent,
  now: Temporal.Instant,
): Judgement => {
  const { kind, channel } = notice;
  if (!isGuestKind(kind)) return judgeToRestaurant(channel, content, now);
  const { mailAddress, phone, agreesToTexts, preferences } = content.guest;
  if ((channel === 'MAIL' ? mailAddress : phone) === null) return drop('NO_CONTACT');
  const contact = { hasMail: mailAddress !== null, hasPhone: phone !== null, agreesToTexts };
  if (!guestChannels(kind, contact, preferences).includes(channel)) return drop('NOT_WANTED');
  return judgeToGuest(kind, notice, content, now);
};
