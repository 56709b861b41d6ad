import type { RestaurantId, WebhookDeliveryId, WebhookEndpointId } from '#shared/identifiers/identifiers.ts';
import type { WebhookEventType } from './webhook-event.ts';

export type WebhookDeliveryState = 'PENDING' | 'DELIVERED' | 'FAILED';

/** Why an attempt did not deliver. */
export const webhookFailures = [
  /** An answer, but none of 200 to 299. */
  'STATUS',
  'REDIRECT',
  'TIMEOUT',
  'CONNECTION',
  'TLS',
  'NAME_NOT_FOUND',
  /** The name leads to an address that nothing is sent to. */
  'ADDRESS_REFUSED',
  'ENDPOINT_DISABLED',
] as const;
export type WebhookFailure = (typeof webhookFailures)[number];

/** What came of sending once. */
export interface WebhookOutcome {
  /** Null where no answer came. */
  readonly statusCode: number | null;
  /** Null where it was delivered. */
  readonly failure: WebhookFailure | null;
  readonly latencyMilliseconds: number;
}

export interface WebhookAttempt extends WebhookOutcome {
  /** From 1. */
  readonly number: number;
  readonly attemptedAt: Temporal.Instant;
}

/** One event on its way to one endpoint. */
export interface WebhookDelivery {
  readonly restaurantId: RestaurantId;
  readonly deliveryId: WebhookDeliveryId;
  readonly endpointId: WebhookEndpointId;
  readonly eventId: string;
  readonly eventType: WebhookEventType;
  readonly state: WebhookDeliveryState;
  readonly createdAt: Temporal.Instant;
  /** The latest ones, in order. */
  readonly attempts: readonly WebhookAttempt[];
}
