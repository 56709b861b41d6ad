import type { PartyId, RestaurantId, ViewerId, WaitlistEntryId } from '#shared/identifiers/identifiers.ts';
import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';
import type { Guest } from './reservation.ts';

export const waitlistStatuses = ['WAITING', 'OFFERED', 'BOOKED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'] as const;
export type WaitlistStatus = (typeof waitlistStatuses)[number];

/** What a diner waits for: a table on a service day, some time between two wall-clock minutes. */
export interface WaitedFor {
  /** YYYY-MM-DD. */
  readonly serviceDate: string;
  /** From local midnight of the service date, 240 to 1,679; so latestMinute, which is not before it. */
  readonly earliestMinute: number;
  readonly latestMinute: number;
  readonly partySize: number;
  /** Null for any. */
  readonly seating: SeatingType | null;
}

/** A diner's place in the line. */
export interface WaitlistEntry extends WaitedFor {
  readonly restaurantId: RestaurantId;
  readonly entryId: WaitlistEntryId;
  readonly dinerId: ViewerId;
  readonly guest: Guest;
  readonly timeZone: string;
  readonly status: WaitlistStatus;
  readonly createdAt: Temporal.Instant;
  /** The hold that was offered last; what became of it, the status says. */
  readonly offerHoldId: PartyId | null;
  readonly offerExpiresAt: Temporal.Instant | null;
  /** From 1 among those who wait for the day; null for those who do not wait (any more). */
  readonly position: number | null;
}

const minutesInDay = 24 * 60;

/** The wall-clock time of a minute that may lie past midnight. */
export const timeOfMinute = (minute: number): Temporal.PlainTime =>
  Temporal.PlainTime.from({ hour: Math.floor((minute % minutesInDay) / 60), minute: minute % 60 });
