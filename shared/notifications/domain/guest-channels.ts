import type { GuestNoticeKind, NoticeChannel } from './notice-kind.ts';
import type { DinerPreferences } from './preferences.ts';

/** What there is of a guest to reach them by. */
export interface GuestContact {
  readonly hasMail: boolean;
  readonly hasPhone: boolean;
  /** Whether the guest agreed to texts with this booking. */
  readonly agreesToTexts: boolean;
}

/** Without these a guest would stand before a closed door, or lose a table unasked. */
const isIndispensable: Readonly<Record<GuestNoticeKind, boolean>> = {
  CONFIRMATION: true,
  CHANGE: true,
  CANCELLATION: true,
  WAITLIST_OFFER: true,
  REMINDER: false,
  REVIEW_INVITATION: false,
  NO_SHOW: false,
};

const isWanted = (kind: GuestNoticeKind, { reminders, reviewInvitations }: DinerPreferences): boolean => {
  if (kind === 'REMINDER') return reminders;
  if (kind === 'REVIEW_INVITATION') return reviewInvitations;
  return true;
};

/** Long ones, and what is not pressing, come by mail alone. */
const isTexted = (kind: GuestNoticeKind): boolean => kind !== 'REVIEW_INVITATION' && kind !== 'NO_SHOW';

/**
 * How a guest is told: by mail unless they said no, by text only where they agreed. What they cannot do without comes
 * by mail all the same: nobody knows beforehand whether a text arrives.
 */
export const guestChannels = (
  kind: GuestNoticeKind,
  { hasMail, hasPhone, agreesToTexts }: GuestContact,
  preferences: DinerPreferences,
): NoticeChannel[] => {
  if (!isWanted(kind, preferences)) return [];
  const texts = isTexted(kind) && hasPhone && (preferences.texts ?? agreesToTexts);
  const mail = hasMail && (preferences.mail || isIndispensable[kind]);
  return [...(mail ? (['MAIL'] as const) : []), ...(texts ? (['TEXT'] as const) : [])];
};
