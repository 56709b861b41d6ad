import type { PartyId, RestaurantId, TableId, ViewerId } from '#shared/identifiers/identifiers.ts';
import type { SeatingType } from '#shared/inventory/domain/restaurant-plan.ts';
import type { ReservationStatus } from './reservation-status.ts';

/** Who is coming. */
export interface Guest {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** When, for how many and where a party sits, on its restaurant's clock. */
export interface Sitting {
  readonly timeZone: string;
  readonly serviceDate: string;
  readonly startsAt: Temporal.Instant;
  readonly durationMinutes: number;
  readonly partySize: number;
  readonly seating: SeatingType;
  readonly tableIds: readonly TableId[];
}

export interface Reservation extends Sitting {
  readonly restaurantId: RestaurantId;
  readonly reservationId: PartyId;
  readonly confirmationCode: string;
  readonly status: ReservationStatus;
  readonly dinerId: ViewerId;
  readonly guest: Guest;
  readonly specialRequests: string | null;
  readonly createdAt: Temporal.Instant;
}

/** The beginning on the restaurant's clock. */
export const sittingStart = ({ startsAt, timeZone }: Sitting): Temporal.ZonedDateTime =>
  startsAt.toZonedDateTimeISO(timeZone);
