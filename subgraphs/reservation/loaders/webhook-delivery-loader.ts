import type DataLoader from 'dataloader';
import type { Queryable } from '#shared/database/database.ts';
import { createLoader } from '#shared/graph/create-loader.ts';
import type { WebhookEndpointId } from '#shared/identifiers/identifiers.ts';
import type { WebhookDelivery } from '#shared/webhooks/domain/webhook-delivery.ts';
import { listDeliveries } from '#shared/webhooks/repositories/attempt-repository.ts';

interface WantedDeliveries {
  readonly endpointId: WebhookEndpointId;
  readonly first: number;
}

/** The latest deliveries of endpoints, one statement for all of them: who may see them is asked before. */
export type WebhookDeliveryLoader = DataLoader<WantedDeliveries, readonly WebhookDelivery[], string>;

export const createWebhookDeliveryLoader = (database: Queryable): WebhookDeliveryLoader =>
  createLoader<WantedDeliveries, readonly WebhookDelivery[], string>(
    'webhook deliveries',
    async (wanted) => {
      const most = Math.max(...wanted.map(({ first }) => first));
      const ids = [...new Set(wanted.map(({ endpointId }) => endpointId))];
      const found = Map.groupBy(await listDeliveries(database, ids, most), ({ endpointId }) => endpointId);
      return wanted.map(({ endpointId, first }) => (found.get(endpointId) ?? []).slice(0, first));
    },
    // Mutations of the same operation add to it.
    { cache: false, cacheKeyFn: ({ endpointId, first }) => `${endpointId} ${first}` },
  );
