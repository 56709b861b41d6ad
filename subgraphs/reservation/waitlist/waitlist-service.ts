import type { Queryable } from '#shared/database/database.ts';
import type { RestaurantId, ViewerId, WaitlistEntryId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { BookingParts } from '../bookings/booking-parts.ts';
import type { WaitlistEntry } from '../domain/waitlist-entry.ts';
import {
  findWaitlistEntry,
  listWaitlistOfDay,
  listWaitlistOfDiner,
} from '../repositories/waitlist-repository.ts';
import { createJoinWaitlist, type JoinWaitlist } from './join-waitlist.ts';
import { createDeclineWaitlistOffer, createLeaveWaitlist, type LeaveWaitlist } from './leave-waitlist.ts';

/** The line for tables on days that have none. */
export interface WaitlistService {
  readonly join: JoinWaitlist;
  readonly leave: LeaveWaitlist;
  readonly decline: LeaveWaitlist;
  /** Whoever asks: what the viewer may see is the resolver's to decide. */
  find(wanted: InRestaurant<WaitlistEntryId>): Promise<WaitlistEntry | null>;
  ofDay(restaurantId: RestaurantId, serviceDate: string): Promise<WaitlistEntry[]>;
  ofDiner(dinerId: ViewerId): Promise<WaitlistEntry[]>;
}

export const createWaitlistService = (
  parts: Pick<BookingParts, 'database' | 'steps' | 'publish'>,
): WaitlistService => {
  const queryable: Queryable = parts.database;
  return {
    join: createJoinWaitlist(parts),
    leave: createLeaveWaitlist(parts),
    decline: createDeclineWaitlistOffer(parts),
    find: (wanted) => findWaitlistEntry(queryable, wanted),
    ofDay: (restaurantId, serviceDate) => listWaitlistOfDay(queryable, restaurantId, serviceDate),
    ofDiner: (dinerId) => listWaitlistOfDiner(queryable, dinerId),
  };
};
