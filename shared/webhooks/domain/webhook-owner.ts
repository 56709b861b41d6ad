import type { RestaurantId } from '#shared/identifiers/identifiers.ts';

/** Whose an endpoint is, as it is stored. */
export type WebhookOwner = `restaurant:${number}` | `partner:${string}`;

export const restaurantAsOwner = (restaurantId: RestaurantId): WebhookOwner => `restaurant:${restaurantId}`;

export const partnerAsOwner = (slug: string): WebhookOwner => `partner:${slug}`;

/** A partner's viewer id is how its endpoints name it; no other viewer's begins like that. */
export const isPartnerOwner = (viewerId: string): viewerId is `partner:${string}` =>
  viewerId.startsWith('partner:');
