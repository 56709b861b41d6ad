import { mostEndpointsOfOwner } from '#shared/webhooks/domain/webhook-endpoint.ts';
import type { WebhookUrlProblem } from '#shared/webhooks/domain/webhook-url-problem.ts';
import type { Context } from '../context.ts';
import type { NamedWebhook } from '../domain/shown-webhook.ts';
import type {
  CreateWebhookAnswer,
  ReplayDeliveryAnswer,
  RotateSecretAnswer,
} from '../domain/webhook-answer.ts';
import { notFound } from './answers.ts';
import { urlProblemInWords } from './refusal-words.ts';

type WithSecret = Extract<
  CreateWebhookAnswer | RotateSecretAnswer,
  { kind: 'webhook_created' | 'secret_rotated' }
>;

/** A webhook may be gone when its mutation is repeated. */
const shown = async <Typename extends string, More extends object>(
  __typename: Typename,
  { restaurantId, id }: NamedWebhook,
  { webhooks }: Context,
  more: More,
) => {
  const webhook = await webhooks.find({ restaurantId, id });
  return webhook === null ? notFound() : { __typename, webhook, ...more };
};

const secretOf = ({ id, secretGeneration }: WithSecret, { webhooks }: Context) => ({
  secret: webhooks.secretOf(id, secretGeneration),
});

export const webhookCreated = (answer: WithSecret, context: Context) =>
  shown('WebhookCreated', answer, context, secretOf(answer, context));

export const secretRotated = (answer: WithSecret, context: Context) =>
  shown('WebhookSecretRotated', answer, context, secretOf(answer, context));

export const webhookChanged = (answer: NamedWebhook, context: Context) =>
  shown('WebhookChanged', answer, context, {});

export const deliveryReplayed = async (
  { restaurantId, id }: Extract<ReplayDeliveryAnswer, { kind: 'delivery_replayed' }>,
  { webhooks }: Context,
) => {
  const delivery = await webhooks.findDelivery({ restaurantId, id });
  return delivery === null ? notFound() : { __typename: 'WebhookDeliveryReplayed' as const, delivery };
};

export const webhookUrlRefused = ({ problem }: { readonly problem: WebhookUrlProblem }) => ({
  __typename: 'WebhookUrlRefused' as const,
  message: urlProblemInWords[problem],
  problem,
});

export const tooManyWebhooks = () => ({
  __typename: 'TooManyWebhooks' as const,
  message: 'The restaurant has as many webhooks as it can; change one, or delete one.',
  most: mostEndpointsOfOwner,
});
