import { reservationPublicId, restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { worksFor } from '#shared/identity/works-for.ts';
import type { Context } from '../context.ts';
import { isHostOf } from '../domain/guest-book-policy.ts';
import { type Reservation as ReservationModel, sittingStart } from '../domain/reservation.ts';
import type { ReservationResolvers } from '../generated/resolver-types.ts';
import { visibleReservation } from './query.ts';

/** What only the people of its restaurant see. */
const ofHouse = ({ restaurantId }: ReservationModel, { viewer }: Context): boolean =>
  worksFor(viewer, restaurantId);

export const Reservation: ReservationResolvers = {
  __resolveReference: ({ id }, context) => visibleReservation(id, context),
  id: ({ restaurantId, reservationId }) => reservationPublicId.encode({ restaurantId, id: reservationId }),
  restaurant: ({ restaurantId }) => ({ id: restaurantPublicId.encode(restaurantId) }),
  startsAt: sittingStart,
  date: (reservation) => sittingStart(reservation).toPlainDate(),
  time: (reservation) => sittingStart(reservation).toPlainTime(),
  guestName: ({ guest }) => guest.name,
  guest: ({ restaurantId, guestId }, _args, { viewer, guests }) =>
    guestId !== null && isHostOf(viewer, restaurantId)
      ? guests.entries.load({ restaurantId, id: guestId })
      : null,
  createdAt: ({ createdAt, timeZone }) => createdAt.toZonedDateTimeISO(timeZone),
  source: (reservation, _args, context) => (ofHouse(reservation, context) ? reservation.source : null),
  tableChoice: (reservation, _args, context) =>
    ofHouse(reservation, context) ? reservation.tableChoice : null,
  tables: (reservation, _args, context) => {
    if (!ofHouse(reservation, context)) return null;
    const { restaurantId, serviceDate, tableIds } = reservation;
    return tableIds.map((tableId) => ({ restaurantId, tableId, serviceDate }));
  },
  notices: async (reservation, _args, context) => {
    if (!ofHouse(reservation, context)) return null;
    const { restaurantId, reservationId, timeZone } = reservation;
    const notices = await context.noticesOf.load({ restaurantId, id: reservationId });
    return notices.map((notice) => ({ ...notice, timeZone }));
  },
  history: async (reservation, _args, context) => {
    if (!ofHouse(reservation, context)) return null;
    const { restaurantId, reservationId, timeZone } = reservation;
    const events = await context.histories.load({ restaurantId, id: reservationId });
    return events.map((event) => ({ ...event, timeZone }));
  },
};
