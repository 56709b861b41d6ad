import type { Queryable } from '#shared/database/database.ts';
import { recordVisit } from '#shared/inventory/repositories/visit-repository.ts';
import { isOfDiner } from '../domain/policies.ts';
import { type Reservation, sittingStart } from '../domain/reservation.ts';

/** The party was there, so its diner may review. Nobody has an account for what the house itself booked. */
export const noteVisit = async (
  transaction: Queryable,
  reservation: Reservation,
  seatedAt: Temporal.Instant,
): Promise<void> => {
  if (!isOfDiner(reservation)) return;
  const { restaurantId, reservationId, dinerId } = reservation;
  await recordVisit(transaction, {
    restaurantId,
    partyId: reservationId,
    dinerId,
    dinedOn: sittingStart(reservation).toPlainDate(),
    seatedAt,
  });
};
