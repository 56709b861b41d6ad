import type { WebhookUrlRules } from './sending/webhook-url.ts';
import { createWebhookSecrets, type WebhookSecrets } from './webhook-secrets.ts';

/** What managing webhooks and sending them share: whoever has it knows every secret. */
export interface WebhookMeans {
  readonly secrets: WebhookSecrets;
  readonly urlRules: WebhookUrlRules;
}

/** @param masterSecret the same in every process of a platform */
export const createWebhookMeans = (masterSecret: string, allowsPrivateAddresses: boolean): WebhookMeans => ({
  secrets: createWebhookSecrets(masterSecret),
  urlRules: { allowsPrivateAddresses },
});
