import { z } from 'zod';
import { restaurantId, webhookDeliveryId, webhookEndpointId } from '#shared/identifiers/identifiers.ts';
import { webhookUrlProblems } from '#shared/webhooks/domain/webhook-url-problem.ts';

/** What mutations of webhooks answer, as it is stored beside the idempotency key. Secrets are derived from it again. */
const restaurant = { restaurantId: z.number().transform(restaurantId) };
const named = { ...restaurant, id: z.string().transform(webhookEndpointId) };
const withSecret = { ...named, secretGeneration: z.int().positive() };
const notFound = z.object({ kind: z.literal('not_found') });
const urlRefused = z.object({ kind: z.literal('url_refused'), problem: z.enum(webhookUrlProblems) });

export const createWebhookAnswer = z.union([
  z.object({ kind: z.literal('webhook_created'), ...withSecret }),
  urlRefused,
  z.object({ kind: z.literal('too_many_webhooks') }),
  notFound,
]);
export const changeWebhookAnswer = z.union([
  z.object({ kind: z.literal('webhook_changed'), ...named }),
  urlRefused,
  notFound,
]);
export const rotateSecretAnswer = z.union([
  z.object({ kind: z.literal('secret_rotated'), ...withSecret }),
  notFound,
]);
export const deleteWebhookAnswer = z.union([
  z.object({ kind: z.literal('webhook_deleted'), ...named }),
  notFound,
]);
export const replayDeliveryAnswer = z.union([
  z.object({
    kind: z.literal('delivery_replayed'),
    ...restaurant,
    id: z.string().transform(webhookDeliveryId),
  }),
  notFound,
]);

export type CreateWebhookAnswer = z.infer<typeof createWebhookAnswer>;
export type ChangeWebhookAnswer = z.infer<typeof changeWebhookAnswer>;
export type RotateSecretAnswer = z.infer<typeof rotateSecretAnswer>;
export type DeleteWebhookAnswer = z.infer<typeof deleteWebhookAnswer>;
export type ReplayDeliveryAnswer = z.infer<typeof replayDeliveryAnswer>;
