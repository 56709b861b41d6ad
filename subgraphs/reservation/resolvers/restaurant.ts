import type { RestaurantResolvers } from '../generated/resolver-types.ts';
import { hostRestaurantFields } from './host-restaurant.ts';
import { restaurantBookFields } from './restaurant-book.ts';
import { restaurantNotificationFields } from './restaurant-notifications.ts';
import { restaurantWebhookFields } from './restaurant-webhooks.ts';

export const Restaurant: RestaurantResolvers = {
  __resolveReference: (reference) => reference,
  ...hostRestaurantFields,
  ...restaurantBookFields,
  ...restaurantNotificationFields,
  ...restaurantWebhookFields,
};
