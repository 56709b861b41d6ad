import { restaurantPublicId } from '#shared/identifiers/public-id.ts';
import { mayManageWebhooks } from '../domain/webhook-policy.ts';
import type { RestaurantResolvers } from '../generated/resolver-types.ts';

/** What only the owners of a restaurant see. */
export const restaurantWebhookFields = {
  webhooks: ({ id }, _args, { viewer, webhooks }) => {
    const restaurantId = restaurantPublicId.decode(id);
    return restaurantId !== null && mayManageWebhooks(viewer, restaurantId)
      ? webhooks.list(restaurantId)
      : null;
  },
} satisfies RestaurantResolvers;
