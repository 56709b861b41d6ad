import { hkdfSync } from 'node:crypto';
import type { WebhookEndpointId } from '#shared/identifiers/identifiers.ts';

/** The secrets of endpoints: derived whenever they are wanted, and kept nowhere. */
export interface WebhookSecrets {
  /** As Standard Webhooks writes it: whsec_ and 32 bytes in base64. */
  secretOf(endpointId: WebhookEndpointId, generation: number): string;
}

const secretBytes = 32;

/** @param masterSecret WEBHOOK_SECRET: with another one every endpoint has other secrets */
export const createWebhookSecrets = (masterSecret: string): WebhookSecrets => ({
  secretOf: (endpointId, generation) => {
    const purpose = `tablegraph webhook ${endpointId} ${generation}`;
    const secret = hkdfSync('sha256', masterSecret, '', purpose, secretBytes);
    return `whsec_${Buffer.from(secret).toString('base64')}`;
  },
});
