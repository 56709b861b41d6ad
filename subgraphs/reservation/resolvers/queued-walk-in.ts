import { walkInPublicId } from '#shared/identifiers/public-id.ts';
import type { QueuedWalkInResolvers } from '../generated/resolver-types.ts';

export const QueuedWalkIn: QueuedWalkInResolvers = {
  id: ({ restaurantId, walkInId }) => walkInPublicId.encode({ restaurantId, id: walkInId }),
  joinedAt: ({ joinedAt, timeZone }) => joinedAt.toZonedDateTimeISO(timeZone),
  reservation: ({ restaurantId, reservationId }, _args, { reservations }) =>
    reservationId === null ? null : reservations.load({ restaurantId, id: reservationId }),
};
