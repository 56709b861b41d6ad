import { reservationPublicId } from '#shared/identifiers/public-id.ts';
import type { Context } from '../context.ts';
import { maySeeReservation } from '../domain/policies.ts';
import type { Reservation } from '../domain/reservation.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

/** The one way to a reservation by its ID: not found and not yours read the same. */
export const visibleReservation = async (
  id: string,
  { viewer, reservations }: Pick<Context, 'viewer' | 'reservations'>,
): Promise<Reservation | null> => {
  const wanted = reservationPublicId.decode(id);
  const reservation = wanted && (await reservations.load(wanted));
  return reservation !== null && maySeeReservation(viewer, reservation) ? reservation : null;
};

export const Query: QueryResolvers = {
  reservation: (_parent, { id }, context) => visibleReservation(id, context),
  viewer: (_parent, _args, { viewer }) => viewer,
};
