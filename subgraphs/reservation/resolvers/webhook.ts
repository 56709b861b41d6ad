import { parseInteger } from '#shared/graph/parse-input.ts';
import { webhookDeliveryPublicId, webhookEndpointPublicId } from '#shared/identifiers/public-id.ts';
import { previousSecretUntil } from '#shared/webhooks/domain/webhook-endpoint.ts';
import { eventTypeName } from '../domain/webhook-input.ts';
import type {
  WebhookAttemptResolvers,
  WebhookDeliveryResolvers,
  WebhookResolvers,
} from '../generated/resolver-types.ts';

const mostDeliveries = 100;

/** Whoever comes here has passed Restaurant.webhooks or a mutation: they decide who may. */
export const Webhook: WebhookResolvers = {
  id: ({ restaurantId, endpointId }) => webhookEndpointPublicId.encode({ restaurantId, id: endpointId }),
  eventTypes: ({ eventTypes }) => eventTypes.map(eventTypeName),
  createdAt: ({ createdAt, timeZone }) => createdAt.toZonedDateTimeISO(timeZone),
  previousSecretUntil: (webhook) => {
    const until = previousSecretUntil(webhook);
    const isOver = until === null || Temporal.Instant.compare(until, Temporal.Now.instant()) <= 0;
    return isOver ? null : until.toZonedDateTimeISO(webhook.timeZone);
  },
  deliveries: async ({ endpointId, timeZone }, args, { webhookDeliveries }) => {
    const first = parseInteger('first', args.first ?? 20, 1, mostDeliveries);
    const deliveries = await webhookDeliveries.load({ endpointId, first });
    return deliveries.map((delivery) => ({ ...delivery, timeZone }));
  },
};

export const WebhookDelivery: WebhookDeliveryResolvers = {
  id: ({ restaurantId, deliveryId }) => webhookDeliveryPublicId.encode({ restaurantId, id: deliveryId }),
  eventType: ({ eventType }) => eventTypeName(eventType),
  createdAt: ({ createdAt, timeZone }) => createdAt.toZonedDateTimeISO(timeZone),
  attempts: ({ attempts, timeZone }) => attempts.map((attempt) => ({ ...attempt, timeZone })),
};

export const WebhookAttempt: WebhookAttemptResolvers = {
  attemptedAt: ({ attemptedAt, timeZone }) => attemptedAt.toZonedDateTimeISO(timeZone),
};
