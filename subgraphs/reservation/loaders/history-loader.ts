import type DataLoader from 'dataloader';
import type { Queryable } from '#shared/database/database.ts';
import { createLoader } from '#shared/graph/create-loader.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { ReservationEvent } from '../domain/reservation-event.ts';
import { findEvents } from '../repositories/event-repository.ts';

/** Histories by reservation, whoever asks: who may see them is the resolver's to decide. */
export type HistoryLoader = DataLoader<InRestaurant<PartyId>, readonly ReservationEvent[], string>;

export const createHistoryLoader = (database: Queryable): HistoryLoader =>
  createLoader<InRestaurant<PartyId>, readonly ReservationEvent[], string>(
    'histories',
    async (wanted) => {
      const events = Map.groupBy(await findEvents(database, wanted), (event) => event.reservationId);
      return wanted.map(({ id }) => events.get(id) ?? []);
    },
    // Mutations of the same operation add to it.
    { cache: false, cacheKeyFn: ({ restaurantId, id }) => `${restaurantId} ${id}` },
  );
