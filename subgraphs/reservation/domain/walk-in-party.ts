import type { PartyId, RestaurantId, WalkInId } from '#shared/identifiers/identifiers.ts';
import { parseTableIds, type WalkIn } from './house-input.ts';
import type { WaitingParty } from './quote-wait.ts';

export const walkInStatuses = ['WAITING', 'SEATED', 'LEFT'] as const;
export type WalkInStatus = (typeof walkInStatuses)[number];

/** A party in the queue at a restaurant's door. */
export interface WalkInParty extends WaitingParty {
  readonly restaurantId: RestaurantId;
  readonly walkInId: WalkInId;
  readonly timeZone: string;
  readonly serviceDate: string;
  readonly name: string;
  readonly phone: string | null;
  /** What was said when they came; null where nothing could be. */
  readonly quotedMinutes: number | null;
  readonly joinedAt: Temporal.Instant;
  readonly status: WalkInStatus;
  /** Once seated. */
  readonly reservationId: PartyId | null;
}

/** A party and how long it still has to wait, as things stand. */
export interface QueuedParty extends WalkInParty {
  /** From 1; null for those who wait no more. */
  readonly position: number | null;
  readonly waitMinutes: number | null;
}

/**
 * The party as it is to sit down, under the name and number that the queue has.
 * @param party null where nobody is to be seated, which is what comes of it
 * @throws BadInput for tables that are not the restaurant's
 */
export const seatingOf = (
  party: WalkInParty | null,
  tableIds: readonly string[] | null | undefined,
): WalkIn => {
  const restaurantId = party?.restaurantId ?? null;
  return {
    restaurantId,
    partySize: party?.partySize ?? 1,
    seating: party?.seating ?? null,
    tableIds:
      tableIds == null || party === null ? null : parseTableIds('input.tableIds', tableIds, restaurantId),
    durationMinutes: null,
    guest: null,
    walkInId: party?.walkInId,
  };
};
