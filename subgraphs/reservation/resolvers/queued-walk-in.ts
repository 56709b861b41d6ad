import { walkInPublicId } from '#shared/identifiers/public-id.ts';
import type { QueuedWalkInResolvers } from '../generated/resolver-types.ts';
import { visibleParty } from './query.ts';

export const QueuedWalkIn: QueuedWalkInResolvers = {
  id: ({ restaurantId, walkInId }) => walkInPublicId.encode({ restaurantId, id: walkInId }),
  joinedAt: ({ joinedAt, timeZone }) => joinedAt.toZonedDateTimeISO(timeZone),
  reservation: ({ restaurantId, reservationId }, _args, context) =>
    visibleParty(reservationId && { restaurantId, id: reservationId }, context),
};
