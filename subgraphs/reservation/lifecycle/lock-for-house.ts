import type { Queryable } from '#shared/database/database.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { Viewer } from '#shared/identity/viewer.ts';
import { worksFor } from '#shared/identity/works-for.ts';
import { type Actor, actorAt } from '../domain/policies.ts';
import type { Reservation } from '../domain/reservation.ts';
import { type ChangeKind, mayChange, type ReservationStatus } from '../domain/reservation-status.ts';
import { lockReservation } from '../repositories/reservation-repository.ts';

type FoundForHouse =
  | { readonly kind: 'found'; readonly reservation: Reservation; readonly actor: Actor }
  | { kind: 'not_found' }
  | { kind: 'invalid_transition'; from: ReservationStatus; to: ReservationStatus };

/** False where the reservation would be of a restaurant where the viewer does not work. */
export const mayWorkOn = (viewer: Viewer, wanted: InRestaurant<PartyId> | null): boolean =>
  wanted === null || worksFor(viewer, wanted.restaurantId);

/**
 * The reservation, locked, if the viewer works for its restaurant and it may be changed so: to everyone else it is
 * not there.
 * @param to what is said where it may not; what it is where left out
 */
export const lockForHouse = async (
  transaction: Queryable,
  viewer: Viewer,
  wanted: InRestaurant<PartyId> | null,
  change: ChangeKind,
  to?: ReservationStatus,
): Promise<FoundForHouse> => {
  if (wanted === null || !mayWorkOn(viewer, wanted)) return { kind: 'not_found' };
  const reservation = await lockReservation(transaction, wanted);
  if (reservation === null) return { kind: 'not_found' };
  const actor = actorAt(viewer, wanted.restaurantId);
  return mayChange(change, reservation.status, actor.role)
    ? { kind: 'found', reservation, actor }
    : { kind: 'invalid_transition', from: reservation.status, to: to ?? reservation.status };
};
