import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { maySetNotifications } from '../domain/notice-policy.ts';
import type { RestaurantResolvers } from '../generated/resolver-types.ts';

/** What only the managers of a restaurant see. */
export const restaurantNotificationFields = {
  notificationSettings: ({ id }, _args, { viewer, notices }) => {
    const restaurantId = restaurantPublicId.decode(id);
    return restaurantId !== null && maySetNotifications(viewer, restaurantId)
      ? notices.settingsOf(restaurantId)
      : null;
  },
} satisfies RestaurantResolvers;
