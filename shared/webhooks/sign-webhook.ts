import { Webhook } from 'standardwebhooks';
import { signingGenerations, type WebhookEndpoint } from './domain/webhook-endpoint.ts';
import type { WebhookSecrets } from './webhook-secrets.ts';

export interface SignedMessage {
  readonly endpoint: Pick<WebhookEndpoint, 'endpointId' | 'secretGeneration' | 'secretRotatedAt'>;
  readonly eventId: string;
  readonly body: string;
}

/** The headers of Standard Webhooks, with one signature for each secret that is good now. */
export const signatureHeaders = (
  secrets: WebhookSecrets,
  { endpoint, eventId, body }: SignedMessage,
  now: Temporal.Instant,
): Record<string, string> => {
  const signatures = signingGenerations(endpoint, now).map((generation) =>
    new Webhook(secrets.secretOf(endpoint.endpointId, generation)).sign(
      eventId,
      new Date(now.epochMilliseconds),
      body,
    ),
  );
  return {
    'webhook-id': eventId,
    'webhook-timestamp': String(Math.floor(now.epochMilliseconds / 1_000)),
    'webhook-signature': signatures.join(' '),
  };
};
