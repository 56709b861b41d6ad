import { connectionOf, parsePage } from '#shared/graph/connection.ts';
import type { ViewerResolvers } from '../generated/resolver-types.ts';

export const Viewer: ViewerResolvers = {
  reservations: async ({ id }, { first, after, upcomingOnly }, { listReservations }) => {
    const page = parsePage(first, after, 20);
    const { reservations, totalCount } = await listReservations(id, page, upcomingOnly === true);
    return connectionOf(page, reservations, totalCount);
  },
  waitlist: ({ id }, _args, { waitlist }) => waitlist.ofDiner(id),
};
