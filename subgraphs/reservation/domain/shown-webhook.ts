import type { RestaurantId, WebhookEndpointId } from '#shared/identifiers/identifiers.ts';
import type { InRestaurant } from '#shared/identifiers/public-id.ts';
import type { WebhookAttempt, WebhookDelivery } from '#shared/webhooks/domain/webhook-delivery.ts';
import type { WebhookEndpoint } from '#shared/webhooks/domain/webhook-endpoint.ts';

/** What is shown of webhooks is on the restaurant's clock. */
interface AtRestaurant {
  readonly timeZone: string;
}

export interface ShownWebhook extends AtRestaurant, WebhookEndpoint {
  readonly restaurantId: RestaurantId;
}

export interface ShownDelivery extends AtRestaurant, WebhookDelivery {}

export interface ShownAttempt extends AtRestaurant, WebhookAttempt {}

/** A webhook of a restaurant's. */
export type NamedWebhook = InRestaurant<WebhookEndpointId>;
