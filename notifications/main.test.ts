import { pino } from 'pino';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { restaurantId } from '#shared/identifiers/identifiers.ts';
import { createJobQueue } from '#shared/jobs/job-queue.ts';
import { startProcess } from '#shared/testing/start-process.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { startTraceCollector } from '#shared/testing/trace-collector.ts';
import { announceEvent } from '#shared/webhooks/announce-event.ts';
import { restaurantAsOwner } from '#shared/webhooks/domain/webhook-owner.ts';
import { listDeliveries } from '#shared/webhooks/repositories/attempt-repository.ts';
import { insertEndpoint } from '#shared/webhooks/repositories/endpoint-repository.ts';
import { startWebhookReceiver } from '#shared/webhooks/testing/webhook-receiver.ts';

const { database, url } = await createTestDatabase();
const collector = await startTraceCollector();
const jobs = createJobQueue({ url, log: pino({ level: 'silent' }), role: 'sender' });
await jobs.start();
afterAll(async () => {
  await jobs.stop();
  await collector.close();
});
const patience = { timeout: 15_000, interval: 50 };

const startWorkerProcess = () => {
  const started = startProcess(
    'notifications/main.ts',
    {
      DATABASE_URL: url,
      WEBHOOK_SECRET: 'what the secrets of these tests are made of',
      WEBHOOK_PRIVATE_ADDRESSES: 'true',
      PORT: '0',
      ...collector.environment,
    },
    { nodeOptions: ['--import', './shared/telemetry/register.ts'] },
  );
  onTestFinished(() => {
    started.child.kill('SIGKILL');
  });
  return started;
};

/** An event of a restaurant of a test's own is announced to a receiver of its own. */
const announceTo = async (restaurant: number) => {
  const receiver = await startWebhookReceiver();
  onTestFinished(() => receiver.close());
  const id = restaurantId(restaurant);
  const owner = restaurantAsOwner(id);
  const endpoint = await insertEndpoint(database, {
    owner,
    url: `${receiver.url}/known-to-few`,
    eventTypes: ['reservation.created'],
  });
  if (endpoint === null) throw new Error('too many endpoints');
  const announce = () =>
    announceEvent(database, jobs, {
      restaurantId: id,
      id: `evt_${restaurant}`,
      type: 'reservation.created',
      occurredAt: Temporal.Now.instant(),
      data: {},
      owners: [owner],
    });
  const delivery = async () => (await listDeliveries(database, [endpoint.endpointId], 1))[0];
  return { receiver, announce, delivery };
};

describe('the worker as a process', () => {
  it('delivers, and its traces neither name where to nor are named there', async () => {
    const { receiver, announce, delivery } = await announceTo(1);
    await startWorkerProcess().url;
    await announce();
    await expect.poll(async () => (await delivery())?.state, patience).toBe('DELIVERED');
    expect(receiver.received).toHaveLength(1);
    expect(Object.keys(receiver.received[0]?.headers ?? {}).sort()).toEqual([
      'connection',
      'content-length',
      'content-type',
      'host',
      'user-agent',
      'webhook-id',
      'webhook-signature',
      'webhook-timestamp',
    ]);
    const processed = (name: string) => name === 'process webhook.deliver';
    const spans = await collector.waitFor((some) => some.some(({ name }) => processed(name)));
    expect(JSON.stringify(spans.map(({ name, attributes }) => [name, attributes]))).not.toContain(
      'known-to-few',
    );
  });

  it('drains in time where an endpoint does not answer, and the next one delivers', async () => {
    const { receiver, announce, delivery } = await announceTo(2);
    receiver.answerWith(() => {});
    const first = startWorkerProcess();
    await first.url;
    await announce();
    await expect.poll(() => receiver.received.length, patience).toBe(1);
    const began = performance.now();
    first.child.kill('SIGTERM');
    expect(await first.end).toMatchObject({ code: 0 });
    expect(performance.now() - began).toBeLessThan(9_000);
    expect(await delivery()).toMatchObject({ state: 'PENDING', attempts: [] });
    receiver.answerWith((response) => response.writeHead(204).end());
    await startWorkerProcess().url;
    const text = `update jobs.job set start_after = now() where name = 'webhook.deliver' and state = 'retry'`;
    await database.query({ text, values: [] });
    await expect.poll(async () => (await delivery())?.state, patience).toBe('DELIVERED');
  });
});
