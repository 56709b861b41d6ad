/** What an event is about; the name under which it is sent. */
export type FeedSubject = 'reservation' | 'waitlist' | 'queue' | 'plan' | 'notice';

/** Every kind of event. Of reservations they are the kinds of their histories. */
export const subjectOfKind = {
  BOOKED: 'reservation',
  WALK_IN: 'reservation',
  MODIFIED: 'reservation',
  MOVED: 'reservation',
  SWAPPED: 'reservation',
  ARRIVED: 'reservation',
  SEATED: 'reservation',
  COMPLETED: 'reservation',
  CANCELLED: 'reservation',
  NO_SHOW: 'reservation',
  NO_SHOW_UNDONE: 'reservation',
  STEP_UNDONE: 'reservation',
  WAITLIST_JOINED: 'waitlist',
  WAITLIST_OFFERED: 'waitlist',
  WAITLIST_LEFT: 'waitlist',
  WAITLIST_EXPIRED: 'waitlist',
  WAITLIST_BOOKED: 'waitlist',
  QUEUE_JOINED: 'queue',
  QUEUE_LEFT: 'queue',
  QUEUE_SEATED: 'queue',
  PLAN_CHANGED: 'plan',
  NOTICE: 'notice',
} as const satisfies Readonly<Record<string, FeedSubject>>;

export type FeedKind = keyof typeof subjectOfKind;

/** The kinds of one subject. */
export type KindOf<Subject extends FeedSubject> = {
  [Kind in FeedKind]: (typeof subjectOfKind)[Kind] extends Subject ? Kind : never;
}[FeedKind];

/** Guest books and queues are for the hosts of the restaurant alone, not for those who run the platform. */
export const isForHostsAlone = (kind: FeedKind): boolean =>
  subjectOfKind[kind] === 'waitlist' || subjectOfKind[kind] === 'queue';

/** Which tables a party has is the house's own affair. */
export const isOfTheHouseAlone = (kind: FeedKind): boolean => kind === 'MOVED' || kind === 'SWAPPED';
