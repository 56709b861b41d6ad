import {
  restaurantPublicId,
  webhookDeliveryPublicId,
  webhookEndpointPublicId,
} from '#shared/identifiers/public-id.ts';
import { parseEventTypes } from '../domain/webhook-input.ts';
import type { MutationResolvers } from '../generated/resolver-types.ts';
import { idempotencyKeyReused, notFound } from './answers.ts';
import { never, requireViewer, useOf } from './mutation-use.ts';
import * as answers from './webhook-answers.ts';

/** Parse, call, map: who may is the webhook service's to decide. */
export const webhookMutations: Pick<
  MutationResolvers,
  'createWebhook' | 'changeWebhook' | 'rotateWebhookSecret' | 'deleteWebhook' | 'replayWebhookDelivery'
> = {
  createWebhook: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const restaurantId = restaurantPublicId.decode(input.restaurantId);
    const webhook = { restaurantId, url: input.url, eventTypes: parseEventTypes(input.eventTypes) };
    const answer = await context.webhooks.create(viewer, useOf(viewer, input), webhook);
    switch (answer.kind) {
      case 'webhook_created':
        return answers.webhookCreated(answer, context);
      case 'url_refused':
        return answers.webhookUrlRefused(answer);
      case 'too_many_webhooks':
        return answers.tooManyWebhooks();
      case 'not_found':
        return notFound();
      case 'reused':
        return idempotencyKeyReused();
      default:
        return never(answer);
    }
  },

  changeWebhook: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = webhookEndpointPublicId.decode(input.webhookId);
    const answer = await context.webhooks.change(viewer, useOf(viewer, input), wanted, {
      url: input.url ?? undefined,
      eventTypes: input.eventTypes == null ? undefined : parseEventTypes(input.eventTypes),
      isEnabled: input.isEnabled ?? undefined,
    });
    switch (answer.kind) {
      case 'webhook_changed':
        return answers.webhookChanged(answer, context);
      case 'url_refused':
        return answers.webhookUrlRefused(answer);
      case 'not_found':
        return notFound();
      case 'reused':
        return idempotencyKeyReused();
      default:
        return never(answer);
    }
  },

  rotateWebhookSecret: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = webhookEndpointPublicId.decode(input.webhookId);
    const answer = await context.webhooks.rotate(viewer, useOf(viewer, input), wanted);
    switch (answer.kind) {
      case 'secret_rotated':
        return answers.secretRotated(answer, context);
      case 'not_found':
        return notFound();
      case 'reused':
        return idempotencyKeyReused();
      default:
        return never(answer);
    }
  },

  deleteWebhook: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = webhookEndpointPublicId.decode(input.webhookId);
    const answer = await context.webhooks.remove(viewer, useOf(viewer, input), wanted);
    switch (answer.kind) {
      case 'webhook_deleted':
        return { __typename: 'WebhookDeleted', webhookId: webhookEndpointPublicId.encode(answer) };
      case 'not_found':
        return notFound();
      case 'reused':
        return idempotencyKeyReused();
      default:
        return never(answer);
    }
  },

  replayWebhookDelivery: async (_parent, { input }, context) => {
    const viewer = requireViewer(context.viewer);
    const wanted = webhookDeliveryPublicId.decode(input.deliveryId);
    const answer = await context.webhooks.replay(viewer, useOf(viewer, input), wanted);
    switch (answer.kind) {
      case 'delivery_replayed':
        return answers.deliveryReplayed(answer, context);
      case 'not_found':
        return notFound();
      case 'reused':
        return idempotencyKeyReused();
      default:
        return never(answer);
    }
  },
};
