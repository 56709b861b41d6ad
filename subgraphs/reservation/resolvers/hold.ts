import { holdPublicId, restaurantPublicId } from '#shared/identifiers/public-id.ts';
import type { HoldResolvers } from '../generated/resolver-types.ts';

export const Hold: HoldResolvers = {
  id: ({ restaurantId, holdId }) => holdPublicId.encode({ restaurantId, id: holdId }),
  restaurant: ({ restaurantId }) => ({ id: restaurantPublicId.encode(restaurantId) }),
  slot: ({ startsAt, timeZone, durationMinutes, seating }) => ({
    startsAt: startsAt.epochMilliseconds,
    timeZone,
    durationMinutes,
    seating,
  }),
  expiresAt: ({ expiresAt, timeZone }) => expiresAt.toZonedDateTimeISO(timeZone),
};
