/** What guests are told. */
export const guestNoticeKinds = [
  'CONFIRMATION',
  'CHANGE',
  'CANCELLATION',
  'REMINDER',
  'WAITLIST_OFFER',
  'REVIEW_INVITATION',
  'NO_SHOW',
] as const;
export type GuestNoticeKind = (typeof guestNoticeKinds)[number];

/** What restaurants are told. */
export const restaurantNoticeKinds = [
  'RESTAURANT_NEW',
  'RESTAURANT_CHANGED',
  'RESTAURANT_CANCELLED',
] as const;
export type RestaurantNoticeKind = (typeof restaurantNoticeKinds)[number];

export type NoticeKind = GuestNoticeKind | RestaurantNoticeKind;

export const noticeChannels = ['MAIL', 'TEXT', 'DASHBOARD'] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

export const noticeStates = ['PENDING', 'SENT', 'DROPPED', 'FAILED'] as const;
export type NoticeState = (typeof noticeStates)[number];

/** Why a notice was not sent although it was planned. */
export const dropReasons = [
  /** The guest left no address or number, or was erased. */
  'NO_CONTACT',
  /** By preference or consent. */
  'NOT_WANTED',
  /** The reservation is no longer what the notice is about: cancelled, seated, no no-show any more. */
  'STATUS_CHANGED',
  'TIME_CHANGED',
  'OFFER_OVER',
  'ALREADY_REVIEWED',
  'NEVER_SEATED',
  'TOO_LATE',
] as const;
export type DropReason = (typeof dropReasons)[number];

/** A reminder of the day before, or of the same day. */
export const reminderTimes = ['DAY_BEFORE', 'SAME_DAY'] as const;
export type ReminderTime = (typeof reminderTimes)[number];

/** A notice that is to be sent once its time has come. */
export interface PlannedNotice {
  readonly kind: NoticeKind;
  readonly channel: NoticeChannel;
  /** 0 for the guest or the dashboard, else the id of a restaurant's address. */
  readonly recipient: number;
  /** What makes it the only one of its kind for its subject: planned twice, it is sent once. */
  readonly occasion: string;
  /** Of the event that it tells of, in whose order it goes out; null for what waits for no other. */
  readonly sequence: number | null;
  readonly dueAt: Temporal.Instant;
}
