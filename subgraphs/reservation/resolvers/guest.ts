import { connectionOf, parsePage } from '#shared/graph/connection.ts';
import { guestPublicId } from '#shared/identifiers/public-id.ts';
import type { Context } from '../context.ts';
import type { GuestEntry } from '../domain/guest-entry.ts';
import type { GuestResolvers } from '../generated/resolver-types.ts';

const countsOf = ({ restaurantId, guestId }: GuestEntry, { guests }: Context) =>
  guests.counts.load({ restaurantId, id: guestId });

/** Whoever comes here has passed Restaurant.guests, Reservation.guest, or a mutation: they decide who may. */
export const Guest: GuestResolvers = {
  id: ({ restaurantId, guestId }) => guestPublicId.encode({ restaurantId, id: guestId }),
  visitCount: async (guest, _args, context) => (await countsOf(guest, context)).visits,
  noShowCount: async (guest, _args, context) => (await countsOf(guest, context)).noShows,
  cancellationCount: async (guest, _args, context) => (await countsOf(guest, context)).cancellations,
  lastVisitOn: async (guest, _args, context) => {
    const { lastVisitOn } = await countsOf(guest, context);
    return lastVisitOn === null ? null : Temporal.PlainDate.from(lastVisitOn);
  },
  reservations: async ({ restaurantId, guestId }, { first, after }, { guests }) => {
    const page = parsePage(first, after, 10);
    const { reservations, totalCount } = await guests.reservations.load({ restaurantId, guestId, ...page });
    return connectionOf(page, reservations, totalCount);
  },
};
