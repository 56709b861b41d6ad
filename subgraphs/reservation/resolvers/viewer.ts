import { connectionOf, parsePage } from '#shared/graph/connection.ts';
import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { hasNotificationPreferences } from '../domain/notice-policy.ts';
import { hasPersonalRecords } from '../domain/privacy-policy.ts';
import type { ViewerResolvers } from '../generated/resolver-types.ts';
import { shownRecord } from './personal-records.ts';

export const Viewer: ViewerResolvers = {
  __resolveReference: ({ id }, { viewer }) => (viewer?.id === id ? viewer : null),
  employments: ({ employments }) =>
    employments.map(({ restaurantId, role }) => ({
      restaurant: { id: restaurantPublicId.encode(restaurantId) },
      role,
    })),
  reservations: async ({ id }, { first, after, upcomingOnly }, { listReservations }) => {
    const page = parsePage(first, after, 20);
    const { reservations, totalCount } = await listReservations(id, page, upcomingOnly === true);
    return connectionOf(page, reservations, totalCount);
  },
  waitlist: ({ id }, _args, { waitlist }) => waitlist.ofDiner(id),
  notificationPreferences: (viewer, _args, { notices }) =>
    hasNotificationPreferences(viewer) ? notices.preferencesOf(viewer.id) : null,
  personalRecords: async (viewer, { first, after }, { listPersonalRecords }) => {
    const page = parsePage(first, after, 50);
    if (!hasPersonalRecords(viewer)) return null;
    const { records, totalCount } = await listPersonalRecords(viewer.id, page);
    return connectionOf(page, records.map(shownRecord), totalCount);
  },
};
