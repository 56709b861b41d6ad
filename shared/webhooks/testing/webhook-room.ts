import { pino } from 'pino';
import { afterAll } from 'vitest';
import { type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import { createJobQueue } from '#shared/jobs/job-queue.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { announceEvent } from '../announce-event.ts';
import { deliverWebhooks } from '../deliver-webhooks.ts';
import type { WebhookEndpoint } from '../domain/webhook-endpoint.ts';
import { type WebhookEvent, type WebhookEventType, webhookEventTypes } from '../domain/webhook-event.ts';
import { restaurantAsOwner, type WebhookOwner } from '../domain/webhook-owner.ts';
import { listDeliveries } from '../repositories/attempt-repository.ts';
import { insertEndpoint } from '../repositories/endpoint-repository.ts';
import { createWebhookSender } from '../sending/webhook-sender.ts';
import { createWebhookMeans } from '../webhook-means.ts';

/** A database with a worker that delivers, also to loopback; each test has a restaurant of its own. */
export const openWebhookRoom = async () => {
  const { database, url } = await createTestDatabase();
  const log = pino({ level: 'silent' });
  const jobs = createJobQueue({ url, log, role: 'worker' });
  await jobs.start();
  const { secrets, urlRules } = createWebhookMeans('what the secrets of these tests are made of', true);
  const sender = createWebhookSender({ ...urlRules, deadlineMilliseconds: 2_000 });
  const closing = new AbortController();
  const parts = { database, secrets, sender, closing: closing.signal };
  await deliverWebhooks(jobs, parts);
  afterAll(async () => {
    closing.abort();
    await jobs.stop();
    await sender.close();
  });
  let restaurants = 0;
  return {
    database,
    jobs,
    secrets,
    parts,
    nextRestaurant: (): RestaurantId => {
      restaurants += 1;
      return restaurantId(restaurants);
    },
    add: async (
      owner: WebhookOwner,
      to: string,
      eventTypes: readonly WebhookEventType[] = webhookEventTypes,
    ): Promise<WebhookEndpoint> => {
      const made = await insertEndpoint(database, { owner, url: to, eventTypes });
      if (made === null) throw new Error('too many endpoints');
      return made;
    },
    eventOf: (restaurant: RestaurantId, sequence = 1, more: Partial<WebhookEvent> = {}): WebhookEvent => ({
      restaurantId: restaurant,
      id: `evt_${restaurant}_${sequence}`,
      type: 'reservation.created',
      occurredAt: Temporal.Instant.from('2027-01-02T03:04:05.678Z'),
      data: { sequence },
      owners: [restaurantAsOwner(restaurant)],
      ...more,
    }),
    announce: (event: WebhookEvent) => announceEvent(database, jobs, event),
    deliveriesOf: ({ endpointId }: WebhookEndpoint) => listDeliveries(database, [endpointId], 100),
    /** What waits for its next try is tried now, or is at its last. @returns a row for each job */
    hurry: (change: 'start_after = now()' | 'retry_limit = retry_count', restaurant: RestaurantId) =>
      database.query({
        text: `update jobs.job set ${change} where name = 'webhook.deliver' and state in ('created', 'retry')
          and (data->>'restaurantId')::integer = $1 returning 1`,
        values: [restaurant],
      }),
    jobsOf: (restaurant: RestaurantId) =>
      database.query<{ name: string; state: string }>({
        text: `select name, state from jobs.job where (data->>'restaurantId')::integer = $1`,
        values: [restaurant],
      }),
  };
};
