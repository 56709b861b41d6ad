import type { GuestId, RestaurantId } from '#shared/identifiers/identifiers.ts';
import type { GuestTag } from './guest-tag.ts';

/** What one restaurant knows of a guest: its own, and no other restaurant's. */
export interface GuestEntry {
  readonly restaurantId: RestaurantId;
  readonly guestId: GuestId;
  readonly name: string;
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
  readonly notes: string | null;
  readonly tags: readonly GuestTag[];
}

/** What became of a guest's reservations. */
export interface GuestCounts {
  /** Times that the guest sat down. */
  readonly visits: number;
  readonly noShows: number;
  readonly cancellations: number;
  /** The service date of the latest visit. */
  readonly lastVisitOn: string | null;
}

export const noGuestCounts: GuestCounts = { visits: 0, noShows: 0, cancellations: 0, lastVisitOn: null };

/** What of an entry is to change; undefined stays as it is. */
export interface GuestChange {
  readonly name: string | undefined;
  readonly email: string | null | undefined;
  readonly phone: string | null | undefined;
  readonly notes: string | null | undefined;
  readonly tags: readonly GuestTag[] | undefined;
}

/** Notes of two entries that become one, the kept one's first. */
export const joinNotes = (kept: string | null, merged: string | null): string | null => {
  if (kept === null || merged === null || kept === merged) return kept ?? merged;
  return `${kept}\n${merged}`;
};
