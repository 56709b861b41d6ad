import { reservationPublicId, restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { sittingStart } from '../domain/reservation.ts';
import type { ReservationResolvers } from '../generated/resolver-types.ts';
import { visibleReservation } from './query.ts';

export const Reservation: ReservationResolvers = {
  __resolveReference: ({ id }, context) => visibleReservation(id, context),
  id: ({ restaurantId, reservationId }) => reservationPublicId.encode({ restaurantId, id: reservationId }),
  restaurant: ({ restaurantId }) => ({ id: restaurantPublicId.encode(restaurantId) }),
  startsAt: sittingStart,
  date: (reservation) => sittingStart(reservation).toPlainDate(),
  time: (reservation) => sittingStart(reservation).toPlainTime(),
  guestName: ({ guest }) => guest.name,
  createdAt: ({ createdAt, timeZone }) => createdAt.toZonedDateTimeISO(timeZone),
};
