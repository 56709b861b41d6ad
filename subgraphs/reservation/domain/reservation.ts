import type { GuestId, PartyId, RestaurantId, TableId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';
import type { TableChoice } from '#shared/inventory/domain/table-choice.ts';
import type { ReservationStatus } from './reservation-status.ts';

/** Who is coming. */
export interface Guest {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** How they want to be told; said when they book, and kept with the booking for whoever tells them. */
  readonly wishes?: NoticeWishes;
}

export interface NoticeWishes {
  /** BCP 47, in its canonical form. */
  readonly locale: string | null;
  readonly agreesToTexts: boolean;
}

/** How it came about: by a diner, by the restaurant's people ahead of time, at the door, or off the waitlist. */
export type ReservationSource = 'ONLINE' | 'IN_HOUSE' | 'WALK_IN' | 'WAITLIST';

/** When, for how many and where a party sits, on its restaurant's clock. */
export interface Sitting {
  readonly timeZone: string;
  readonly serviceDate: string;
  readonly startsAt: Temporal.Instant;
  readonly durationMinutes: number;
  readonly partySize: number;
  readonly seating: SeatingType;
  readonly tableIds: readonly TableId[];
  /** Why these tables; null where that was not recorded. */
  readonly tableChoice: TableChoice | null;
}

export interface Reservation extends Sitting {
  readonly restaurantId: RestaurantId;
  readonly reservationId: PartyId;
  readonly confirmationCode: string;
  readonly status: ReservationStatus;
  readonly statusChangedAt: Temporal.Instant;
  readonly source: ReservationSource;
  /** Who booked; for the house's own bookings whoever took them. */
  readonly dinerId: ViewerId;
  readonly guest: Guest;
  /** The entry in the restaurant's guest book; null for a walk-in who left no contact. */
  readonly guestId: GuestId | null;
  readonly specialRequests: string | null;
  readonly createdAt: Temporal.Instant;
}

/** The beginning on the restaurant's clock. */
export const sittingStart = ({ startsAt, timeZone }: Sitting): Temporal.ZonedDateTime =>
  startsAt.toZonedDateTimeISO(timeZone);
