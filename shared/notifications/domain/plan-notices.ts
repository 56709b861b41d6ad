import { type GuestContact, guestChannels } from './guest-channels.ts';
import type { GuestNoticeKind, PlannedNotice, RestaurantNoticeKind } from './notice-kind.ts';
import type { DinerPreferences, RestaurantSettings } from './preferences.ts';
import { nextWakingMoment } from './quiet-hours.ts';
import { reminderOccasion, remindersOf } from './reminders.ts';

/** When a party comes, and how many. */
interface PlannedSitting {
  readonly startsAt: Temporal.Instant;
  readonly partySize: number;
}

/** One event of a reservation's history, as far as it matters to whoever is told. */
export interface NoticedEvent extends PlannedSitting {
  /** From 1. */
  readonly sequence: number;
  readonly kind:
    | 'BOOKED'
    | 'WALK_IN'
    | 'MODIFIED'
    | 'MOVED'
    | 'SWAPPED'
    | 'ARRIVED'
    | 'SEATED'
    | 'COMPLETED'
    | 'CANCELLED'
    | 'NO_SHOW'
    | 'NO_SHOW_UNDONE'
    | 'STEP_UNDONE';
  readonly occurredAt: Temporal.Instant;
  /** Whether the restaurant's own people did it: they need not be told. */
  readonly isByHouse: boolean;
  /** Whether the reservation stood, and was expected, after it. */
  readonly isConfirmed: boolean;
  /** Whether it was cancelled before. */
  readonly wasCancelled: boolean;
  /** How it was before, where time, party or tables changed. */
  readonly before: PlannedSitting | null;
}

/** What of the reservation does not change. */
export interface NoticedReservation {
  readonly timeZone: string;
  /** The service day: after midnight it is still the day before. */
  readonly serviceDate: Temporal.PlainDate;
  /** Whether somebody's own account booked it, who can review the visit. */
  readonly isDiners: boolean;
  readonly contact: GuestContact;
}

export interface NoticePlan {
  readonly notices: readonly PlannedNotice[];
  /** Whether reminders that were planned before are over. */
  readonly endsReminders: boolean;
}

/** A host may have taken the wrong party for one that did not come. */
const noShowPatience = { minutes: 30 };
const reviewHour = Temporal.PlainTime.from('10:00');

const isSameSitting = (one: PlannedSitting, other: PlannedSitting) =>
  one.startsAt.equals(other.startsAt) && one.partySize === other.partySize;

const reviewMoment = ({ serviceDate, timeZone }: NoticedReservation, now: Temporal.Instant) => {
  const morning = serviceDate
    .add({ days: 1 })
    .toZonedDateTime({ timeZone, plainTime: reviewHour })
    .toInstant();
  return Temporal.Instant.compare(morning, now) >= 0 ? morning : nextWakingMoment(now, timeZone);
};

/**
 * What a reservation's guest and restaurant are told of an event. Channels are those of the moment; what is sent later
 * is judged again when it goes out.
 */
export const planNotices = (
  event: NoticedEvent,
  reservation: NoticedReservation,
  preferences: DinerPreferences,
  settings: RestaurantSettings,
): NoticePlan => {
  const { sequence, startsAt, occurredAt } = event;
  const { timeZone, contact } = reservation;
  const ofEvent = { occasion: String(sequence), sequence, dueAt: occurredAt };

  const toGuest = (kind: GuestNoticeKind, when: Omit<PlannedNotice, 'kind' | 'channel' | 'recipient'>) =>
    guestChannels(kind, contact, preferences).map(
      (channel): PlannedNotice => ({ kind, channel, recipient: 0, ...when }),
    );

  const toRestaurant = (kind: RestaurantNoticeKind): PlannedNotice[] => {
    if (event.isByHouse) return [];
    const mails = settings.mailOn.includes(kind) ? settings.addresses : [];
    return [
      ...(settings.dashboardOn.includes(kind)
        ? [{ kind, channel: 'DASHBOARD', recipient: 0, ...ofEvent } as const]
        : []),
      ...mails.map(({ addressId }) => ({ kind, channel: 'MAIL', recipient: addressId, ...ofEvent }) as const),
    ];
  };

  const reminders = () =>
    remindersOf(startsAt, timeZone, occurredAt).flatMap(({ when, dueAt }) =>
      toGuest('REMINDER', { occasion: reminderOccasion(when, startsAt), sequence: null, dueAt }),
    );

  switch (event.kind) {
    case 'BOOKED':
      return {
        notices: [...toGuest('CONFIRMATION', ofEvent), ...toRestaurant('RESTAURANT_NEW'), ...reminders()],
        endsReminders: false,
      };
    case 'MODIFIED':
    case 'MOVED':
    case 'SWAPPED': {
      const isOtherSitting = event.before !== null && !isSameSitting(event.before, event);
      if (!isOtherSitting || !event.isConfirmed)
        return {
          notices: event.kind === 'MODIFIED' ? toRestaurant('RESTAURANT_CHANGED') : [],
          endsReminders: false,
        };
      const isOtherTime = event.before?.startsAt.equals(startsAt) === false;
      return {
        notices: [
          ...toGuest('CHANGE', ofEvent),
          ...toRestaurant('RESTAURANT_CHANGED'),
          ...(isOtherTime ? reminders() : []),
        ],
        endsReminders: isOtherTime,
      };
    }
    case 'CANCELLED':
      return {
        notices: [...toGuest('CANCELLATION', ofEvent), ...toRestaurant('RESTAURANT_CANCELLED')],
        endsReminders: true,
      };
    case 'NO_SHOW': {
      const dueAt = nextWakingMoment(occurredAt.add(noShowPatience), timeZone);
      // Once, however often it is undone and marked again.
      const later = { occasion: 'VISIT', sequence: null, dueAt };
      return { notices: toGuest('NO_SHOW', later), endsReminders: true };
    }
    case 'COMPLETED': {
      const morning = { occasion: 'VISIT', sequence: null, dueAt: reviewMoment(reservation, occurredAt) };
      return {
        notices: reservation.isDiners ? toGuest('REVIEW_INVITATION', morning) : [],
        endsReminders: true,
      };
    }
    case 'WALK_IN':
    case 'ARRIVED':
    case 'SEATED':
      return { notices: [], endsReminders: true };
    case 'NO_SHOW_UNDONE':
      return { notices: [], endsReminders: false };
    case 'STEP_UNDONE':
      // Whoever was told that it is cancelled is told that it stands.
      return { notices: event.wasCancelled ? toGuest('CONFIRMATION', ofEvent) : [], endsReminders: false };
    default:
      return event.kind satisfies never;
  }
};
