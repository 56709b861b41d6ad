import type DataLoader from 'dataloader';
import type { Queryable } from '#shared/database/database.ts';
import { createLoader } from '#shared/graph/create-loader.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Reservation } from '../domain/reservation.ts';
import { findReservations } from '../repositories/reservation-repository.ts';

/** Reservations by ID, whoever asks: what the viewer may see is the resolver's to decide. */
export type ReservationLoader = DataLoader<InRestaurant<PartyId>, Reservation | null, string>;

const keyOf = ({ restaurantId, id }: InRestaurant<PartyId>) => `${restaurantId} ${id}`;

export const createReservationLoader = (database: Queryable): ReservationLoader =>
  createLoader<InRestaurant<PartyId>, Reservation | null, string>(
    'reservations',
    async (wanted) => {
      const found = await findReservations(database, wanted);
      const byKey = new Map<string, Reservation>(
        found.map((one) => [keyOf({ restaurantId: one.restaurantId, id: one.reservationId }), one]),
      );
      return wanted.map((one) => byKey.get(keyOf(one)) ?? null);
    },
    { cacheKeyFn: keyOf },
  );
