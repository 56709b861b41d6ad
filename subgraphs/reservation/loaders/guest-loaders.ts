import type DataLoader from 'dataloader';
import type { Queryable } from '#shared/database/database.ts';
import { createLoader } from '#shared/graph/create-loader.ts';
import type { GuestId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import { type GuestCounts, type GuestEntry, noGuestCounts } from '../domain/guest-entry.ts';
import { countGuests, findGuests } from '../repositories/guest-repository.ts';
import {
  type GuestReservations,
  type GuestReservationsWanted,
  pageGuestReservations,
} from '../repositories/guest-reservation-repository.ts';

/** Guest books, whoever asks: what the viewer may see is the resolver's to decide. */
export interface GuestLoaders {
  /** For a merged entry the one that stands for it. */
  readonly entries: DataLoader<InRestaurant<GuestId>, GuestEntry | null, string>;
  readonly counts: DataLoader<InRestaurant<GuestId>, GuestCounts, string>;
  readonly reservations: DataLoader<GuestReservationsWanted, GuestReservations, string>;
}

const cacheKeyFn = ({ restaurantId, id }: InRestaurant<GuestId>) => `${restaurantId} ${id}`;

export const createGuestLoaders = (database: Queryable): GuestLoaders => ({
  entries: createLoader(
    'guest entries',
    async (wanted: readonly InRestaurant<GuestId>[]) => {
      const found = await findGuests(database, wanted);
      return wanted.map(({ id }) => found.get(id) ?? null);
    },
    { cacheKeyFn },
  ),
  counts: createLoader(
    'guest counts',
    async (wanted: readonly InRestaurant<GuestId>[]) => {
      const found = await countGuests(database, wanted);
      return wanted.map(({ id }) => found.get(id) ?? noGuestCounts);
    },
    { cacheKeyFn },
  ),
  reservations: createLoader(
    'guest reservations',
    (wanted: readonly GuestReservationsWanted[]) => pageGuestReservations(database, wanted),
    {
      cacheKeyFn: ({ restaurantId, guestId, first, offset }) =>
        `${restaurantId} ${guestId} ${first} ${offset}`,
    },
  ),
});
