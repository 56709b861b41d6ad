import { restaurantPublicId, waitlistEntryPublicId } from '#shared/identifiers/public-id.ts';
import { timeOfMinute } from '../domain/waitlist-entry.ts';
import type { WaitlistEntryResolvers } from '../generated/resolver-types.ts';

export const WaitlistEntry: WaitlistEntryResolvers = {
  id: ({ restaurantId, entryId }) => waitlistEntryPublicId.encode({ restaurantId, id: entryId }),
  restaurant: ({ restaurantId }) => ({ id: restaurantPublicId.encode(restaurantId) }),
  date: ({ serviceDate }) => Temporal.PlainDate.from(serviceDate),
  earliest: ({ earliestMinute }) => timeOfMinute(earliestMinute),
  latest: ({ latestMinute }) => timeOfMinute(latestMinute),
  guestName: ({ guest }) => guest.name,
  offer: ({ restaurantId, status, offerHoldId }, _args, { holds }) =>
    status === 'OFFERED' && offerHoldId !== null ? holds.load({ restaurantId, id: offerHoldId }) : null,
  createdAt: ({ createdAt, timeZone }) => createdAt.toZonedDateTimeISO(timeZone),
};
