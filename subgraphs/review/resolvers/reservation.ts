import { reservationPublicId } from '#shared/identifiers/public-id.ts';
import { mayReadByReservation } from '../domain/review-policy.ts';
import type { ReservationResolvers } from '../generated/resolver-types.ts';

export const Reservation: ReservationResolvers = {
  __resolveReference: (reference) => reference,
  review: async ({ id }, _args, { loaders, viewer }) => {
    const reservation = reservationPublicId.decode(id);
    if (reservation === null) return null;
    const review = await loaders.reviewsOfParties.load(reservation);
    return review !== null && mayReadByReservation(viewer, review) ? review : null;
  },
};
