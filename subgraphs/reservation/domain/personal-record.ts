import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { GuestTag } from './guest-tag.ts';
import type { Hold } from './hold.ts';
import type { Reservation } from './reservation.ts';
import type { WaitlistEntry } from './waitlist-entry.ts';

/** What of a reservation only its restaurant sees else. */
export interface ReservationRecord {
  readonly reservation: Reservation;
  readonly arrivedAt: Temporal.Instant | null;
  readonly seatedAt: Temporal.Instant | null;
  readonly completedAt: Temporal.Instant | null;
  readonly cancelledAt: Temporal.Instant | null;
  readonly cancellationReason: string | null;
}

export interface HoldRecord {
  readonly hold: Hold;
}

export interface WaitlistRecord {
  readonly entry: WaitlistEntry;
}

/** What a restaurant's guest book says; null and empty where it is withheld. */
export interface GuestBookRecord {
  readonly restaurantId: RestaurantId;
  readonly timeZone: string;
  readonly createdAt: Temporal.Instant;
  readonly isWithheld: boolean;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly notes: string | null;
  readonly tags: readonly GuestTag[];
}

export interface RequestKeyRecord {
  readonly key: string;
  readonly usedAt: Temporal.Instant;
}

/** Something that is kept of a diner. */
export type PersonalRecord =
  | (ReservationRecord & { readonly kind: 'RESERVATION' })
  | (HoldRecord & { readonly kind: 'HOLD' })
  | (WaitlistRecord & { readonly kind: 'WAITLIST' })
  | (GuestBookRecord & { readonly kind: 'GUEST_BOOK' })
  | (RequestKeyRecord & { readonly kind: 'REQUEST_KEY' });
