import type { PartyId, RestaurantId, TableId } from '#shared/identifiers/identifiers.ts';
import type { BookingOverride } from '#shared/inventory/domain/placement.ts';
import type { TableChoice } from '#shared/inventory/domain/table-choice.ts';
import type { Actor } from './policies.ts';
import type { Sitting } from './reservation.ts';
import type { ActorRole, ChangeKind, ReservationStatus } from './reservation-status.ts';

/** Rules that a host set aside, knowing it; and that the host and not the platform chose the tables. */
export type OverrideKind = BookingOverride | 'HOST_CHOICE';

/** Where and when a party sits, as its history keeps it. */
export interface EventSitting {
  /** ISO 8601. */
  readonly startsAt: string;
  readonly partySize: number;
  readonly tableIds: readonly TableId[];
}

/** What an event says besides its kind. Nothing personal: no names, addresses, wishes, reasons. */
export interface EventDetails extends EventSitting {
  readonly overrides: readonly OverrideKind[];
  /** Why these tables, where they were chosen anew. */
  readonly tableChoice?: TableChoice;
  /** How it was before, where that changed. */
  readonly before?: EventSitting;
}

/** A change of a reservation that is to be written down. */
export interface ReservationChange {
  readonly restaurantId: RestaurantId;
  readonly reservationId: PartyId;
  readonly kind: ChangeKind;
  /** Null where the reservation was made. */
  readonly from: ReservationStatus | null;
  readonly to: ReservationStatus;
  readonly actor: Actor;
  readonly details: EventDetails;
  /** Now, by the database's clock, where left out. */
  readonly occurredAt?: Temporal.Instant;
}

/** One line of a reservation's history. */
export interface ReservationEvent {
  readonly restaurantId: RestaurantId;
  readonly reservationId: PartyId;
  /** From 1, without a gap. */
  readonly sequence: number;
  readonly kind: ChangeKind;
  readonly from: ReservationStatus | null;
  readonly to: ReservationStatus;
  readonly actorRole: ActorRole;
  readonly occurredAt: Temporal.Instant;
  readonly details: EventDetails;
}

/** An event as it is shown: on its restaurant's clock. */
export interface ShownEvent extends ReservationEvent {
  readonly timeZone: string;
}

const eventSitting = ({ startsAt, partySize, tableIds }: Sitting): EventSitting => ({
  startsAt: startsAt.toString(),
  partySize,
  tableIds,
});

const isSame = (one: EventSitting, other: EventSitting) => JSON.stringify(one) === JSON.stringify(other);

/** What is written of a sitting, with how it was before where that differs. */
export const eventDetails = (
  sitting: Sitting,
  overrides: readonly OverrideKind[] = [],
  previous: Sitting | null = null,
): EventDetails => {
  const now = eventSitting(sitting);
  const before = previous === null ? now : eventSitting(previous);
  const choice = previous === null || !isSame(now, before) ? sitting.tableChoice : null;
  return {
    ...now,
    overrides,
    ...(choice === null ? {} : { tableChoice: choice }),
    ...(isSame(now, before) ? {} : { before }),
  };
};
