import { BadInput } from '#shared/graph/bad-input.ts';
import type { PartyId } from '#shared/identifiers/identifiers.ts';
import { type InRestaurant, reservationPublicId } from '#shared/identifiers/public-id.ts';
import type { Context } from '../context.ts';
import { maySeeReservation } from '../domain/policies.ts';
import type { Reservation } from '../domain/reservation.ts';
import type { QueryResolvers } from '../generated/resolver-types.ts';

/** The one way to a reservation by what names it: not found and not yours read the same. */
export const visibleParty = async (
  named: InRestaurant<PartyId> | null,
  { viewer, reservations }: Pick<Context, 'viewer' | 'reservations'>,
): Promise<Reservation | null> => {
  const reservation = named && (await reservations.load(named));
  return reservation !== null && maySeeReservation(viewer, reservation) ? reservation : null;
};

export const visibleReservation = (
  id: string,
  context: Pick<Context, 'viewer' | 'reservations'>,
): Promise<Reservation | null> => visibleParty(reservationPublicId.decode(id), context);

const mostReservations = 100;

export const Query: QueryResolvers = {
  reservation: (_parent, { id }, context) => visibleReservation(id, context),
  reservations: (_parent, { ids }, context) => {
    if (ids.length > mostReservations) throw new BadInput('ids', `at most ${mostReservations}`);
    return Promise.all(ids.map((id) => visibleReservation(id, context)));
  },
  viewer: (_parent, _args, { viewer }) => viewer,
};
