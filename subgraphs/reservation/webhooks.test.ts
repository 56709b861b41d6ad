import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { webhookDeliveryPublicId } from '#shared/identifiers/public-id.ts';
import type { MaybeViewer } from '#shared/identity/viewer.ts';
import { createJobQueue } from '#shared/jobs/job-queue.ts';
import { deliverWebhooks } from '#shared/webhooks/deliver-webhooks.ts';
import { listDeliveries } from '#shared/webhooks/repositories/attempt-repository.ts';
import { insertEndpoint } from '#shared/webhooks/repositories/endpoint-repository.ts';
import { createWebhookSender } from '#shared/webhooks/sending/webhook-sender.ts';
import { startWebhookReceiver, verified } from '#shared/webhooks/testing/webhook-receiver.ts';
import { subscribeReservation } from './subscriptions.ts';
import { inDays, lifecycleClient } from './testing/lifecycle-client.ts';
import { startReservationSubgraph, viewer } from './testing/reservation-subgraph.ts';

const running = await startReservationSubgraph();
const { ask, database, makeRestaurant, subgraph, url, webhooks } = running;
const client = lifecycleClient(running);
const patience = { timeout: 15_000, interval: 50 };

const worker = createJobQueue({ url, log: pino({ level: 'silent' }), role: 'worker' });
const sender = createWebhookSender(webhooks.urlRules);
await worker.start();
await subscribeReservation(worker, database);
await deliverWebhooks(worker, {
  database,
  secrets: webhooks.secrets,
  sender,
  closing: new AbortController().signal,
});
afterAll(async () => {
  await worker.stop();
  await sender.close();
});

const fields = `id url eventTypes isEnabled createdAt previousSecretUntil
  deliveries { id eventId eventType state createdAt attempts { number attemptedAt statusCode failure latencyMilliseconds } }`;
const bodies = {
  createWebhook: `... on WebhookCreated { secret webhook { ${fields} } } ... on WebhookUrlRefused { problem }
    ... on TooManyWebhooks { most }`,
  changeWebhook: `... on WebhookChanged { webhook { ${fields} } } ... on WebhookUrlRefused { problem }`,
  rotateWebhookSecret: `... on WebhookSecretRotated { secret webhook { ${fields} } }`,
  deleteWebhook: `... on WebhookDeleted { webhookId }`,
  replayWebhookDelivery: `... on WebhookDeliveryReplayed { delivery { id state } }`,
};

const webhook = z.object({
  id: z.string(),
  url: z.string(),
  eventTypes: z.array(z.string()),
  isEnabled: z.boolean(),
  createdAt: z.string(),
  previousSecretUntil: z.string().nullable(),
  deliveries: z.array(
    z.object({
      id: z.string(),
      eventId: z.string(),
      eventType: z.string(),
      state: z.string(),
      createdAt: z.string(),
      attempts: z.array(
        z.object({ number: z.number(), statusCode: z.number().nullable(), failure: z.string().nullable() }),
      ),
    }),
  ),
});
const answer = z.object({
  __typename: z.string(),
  message: z.string().optional(),
  secret: z.string().optional(),
  problem: z.string().optional(),
  most: z.number().optional(),
  webhookId: z.string().optional(),
  webhook: webhook.optional(),
  delivery: z.object({ id: z.string(), state: z.string() }).optional(),
});

const send = async (name: keyof typeof bodies, input: Record<string, unknown>, who: MaybeViewer) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${name}(input: $input) {
    __typename ${bodies[name]} ... on Refusal { message } } }`;
  return answer.parse(await ask(document, { input: { idempotencyKey: randomUUID(), ...input } }, who));
};

const everything = [
  'RESERVATION_CREATED',
  'RESERVATION_CHANGED',
  'RESERVATION_CANCELLED',
  'RESERVATION_SEATED',
  'RESERVATION_NO_SHOW',
];

const open = async () => {
  const receiver = await startWebhookReceiver();
  afterAll(() => receiver.close());
  const { id, publicId } = await makeRestaurant();
  const owner = viewer('owner', ['HOST'], [id], 'OWNER');
  const input = { restaurantId: publicId, url: receiver.url, eventTypes: everything };
  return {
    receiver,
    id,
    publicId,
    owner,
    input,
    create: async () => {
      const { secret, webhook: created } = await send('createWebhook', input, owner);
      if (secret === undefined || created === undefined) throw new Error('no webhook');
      return { secret, webhook: created };
    },
    list: async (who: MaybeViewer = owner) => {
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Restaurant { webhooks { ${fields} } } } }`;
      const variables = { of: [{ __typename: 'Restaurant', id: publicId }] };
      const [found] = z
        .array(z.object({ webhooks: z.array(webhook).nullable() }))
        .parse(await ask(query, variables, who));
      return found?.webhooks ?? null;
    },
  };
};

describe('the webhooks of a restaurant', () => {
  it('tell of its reservations, signed and without anything personal', async () => {
    const { receiver, id, publicId, create, list } = await open();
    const { secret } = await create();
    const elsewhere = await open();
    await elsewhere.create();
    const host = viewer('host', ['HOST'], [id], 'HOST');
    const guest = { name: 'Ada Lovelace', email: 'ada@example.org', phone: '+4312345678' };
    const reservationId = await client.book(publicId, { guest, specialRequests: 'By the window' });
    await client.step('markArrived', { reservationId }, host);
    await client.step('seatParty', { reservationId }, host);
    const other = await client.book(publicId, { guest });
    await client.cancel({ reservationId: other, reason: 'ill' });
    const third = await client.book(publicId, { guest });
    await client.step('markNoShow', { reservationId: third }, host);

    await expect.poll(() => receiver.received.length, patience).toBe(7);
    const messages = receiver.received.map((message) => verified(secret, message));
    const told = messages
      .map(({ type, data }) => `${data.reservationId} ${data.sequence} ${type} ${data.status}`)
      .sort();
    expect(told).toEqual(
      [
        `${reservationId} 1 reservation.created CONFIRMED`,
        `${reservationId} 2 reservation.changed ARRIVED`,
        `${reservationId} 3 reservation.seated SEATED`,
        `${other} 1 reservation.created CONFIRMED`,
        `${other} 2 reservation.cancelled CANCELLED`,
        `${third} 1 reservation.created CONFIRMED`,
        `${third} 2 reservation.no_show NO_SHOW`,
      ].sort(),
    );
    const sent = JSON.stringify(receiver.received);
    for (const personal of ['Ada', 'ada@', '12345678', 'window', 'ill', 'diner'])
      expect(sent).not.toContain(personal);
    expect(elsewhere.receiver.received).toEqual([]);

    await expect
      .poll(
        async () => (await list())?.[0]?.deliveries.filter(({ state }) => state === 'DELIVERED'),
        patience,
      )
      .toHaveLength(7);
    expect((await list())?.[0]?.deliveries[0]).toMatchObject({
      id: expect.stringMatching(/^whd_/),
      eventId: expect.stringMatching(/^evt_/),
      createdAt: expect.stringMatching(/\+0[12]:00$/),
      attempts: [{ number: 1, statusCode: 204, failure: null }],
    });
  });

  it('are the partner’s too, for what the partner booked', async () => {
    const { publicId, owner } = await open();
    const partners = await startWebhookReceiver();
    afterAll(() => partners.close());
    const eventTypes = ['reservation.created'] as const;
    const endpoint = await insertEndpoint(database, {
      owner: 'partner:guide',
      url: partners.url,
      eventTypes,
    });
    if (endpoint === null) throw new Error('too many');
    await client.book(publicId);
    const input = {
      idempotencyKey: randomUUID(),
      restaurantId: publicId,
      date: inDays(5),
      time: '20:00',
      partySize: 2,
      guest: { name: 'Ada', email: 'ada@example.org' },
    };
    const booked = await ask(
      `mutation ($input: CreateReservationInput!) { createReservation(input: $input) {
        ... on ReservationConfirmed { reservation { id } } } }`,
      { input },
      viewer('partner:guide', ['PARTNER']),
    );
    const { reservation } = z.object({ reservation: z.object({ id: z.string() }) }).parse(booked);
    await expect.poll(() => partners.received.length, patience).toBe(1);
    const [message] = partners.received;
    if (message === undefined) throw new Error('nothing came');
    expect(verified(webhooks.secrets.secretOf(endpoint.endpointId, 1), message).data.reservationId).toBe(
      reservation.id,
    );
    const [delivery] = await listDeliveries(database, [endpoint.endpointId], 1);
    if (delivery === undefined) throw new Error('it was delivered');
    const { restaurantId, deliveryId: id } = delivery;
    const deliveryId = webhookDeliveryPublicId.encode({ restaurantId, id });
    // It was at their restaurant, and is the partner's.
    expect(await send('replayWebhookDelivery', { deliveryId }, owner)).toMatchObject({
      __typename: 'NotFound',
    });
  });

  it('are made once for a key, with the same secret each time it is asked', async () => {
    const { id, owner, input, list } = await open();
    const keyed = { ...input, idempotencyKey: randomUUID() };
    const first = await send('createWebhook', keyed, owner);
    expect(first).toMatchObject({
      __typename: 'WebhookCreated',
      secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/),
      webhook: {
        id: expect.stringMatching(/^whk_/),
        url: input.url,
        eventTypes: everything,
        isEnabled: true,
      },
    });
    expect(await send('createWebhook', keyed, owner)).toEqual(first);
    expect(await send('createWebhook', { ...keyed, url: 'https://example.org/' }, owner)).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect(await list()).toHaveLength(1);
    const stored = await database.query({ text: 'select * from reservation.idempotency', values: [] });
    expect(JSON.stringify(stored)).not.toContain('whsec_');
    // The same person and key, and an owner no more.
    for (const role of ['MANAGER', 'HOST'] as const)
      expect(await send('createWebhook', keyed, viewer('owner', ['HOST'], [id], role))).toEqual({
        __typename: 'NotFound',
        message: expect.any(String),
      });
  });

  it('are rotated, changed, replayed and deleted', async () => {
    const { receiver, publicId, owner, create, list } = await open();
    const made = await create();
    const { id: webhookId } = made.webhook;
    const key = { webhookId, idempotencyKey: randomUUID() };
    const rotated = await send('rotateWebhookSecret', key, owner);
    expect(rotated).toMatchObject({ __typename: 'WebhookSecretRotated' });
    expect(rotated.secret).not.toBe(made.secret);
    expect(rotated.webhook?.previousSecretUntil).toMatch(/^20/);
    expect((await send('rotateWebhookSecret', key, owner)).secret).toBe(rotated.secret);

    receiver.answerWith((response) => response.writeHead(500).end());
    await client.book(publicId);
    await expect.poll(() => receiver.received.length, patience).toBe(1);
    receiver.answerWith((response) => response.writeHead(200).end());
    const deliveryId = (await list())?.[0]?.deliveries[0]?.id;
    expect(await send('replayWebhookDelivery', { deliveryId }, owner)).toMatchObject({
      __typename: 'WebhookDeliveryReplayed',
      delivery: { id: deliveryId },
    });
    await expect.poll(async () => (await list())?.[0]?.deliveries[0]?.state, patience).toBe('DELIVERED');
    const [failed, replayed] = receiver.received;
    expect(replayed?.headers['webhook-id']).toBe(failed?.headers['webhook-id']);

    const change = {
      webhookId,
      url: 'https://example.org/#there',
      eventTypes: ['RESERVATION_SEATED'],
      isEnabled: false,
    };
    expect(await send('changeWebhook', change, owner)).toMatchObject({
      webhook: { url: 'https://example.org/', eventTypes: ['RESERVATION_SEATED'], isEnabled: false },
    });
    expect(await send('changeWebhook', { webhookId, isEnabled: true }, owner)).toMatchObject({
      webhook: { url: 'https://example.org/', eventTypes: ['RESERVATION_SEATED'], isEnabled: true },
    });
    expect(await send('deleteWebhook', { webhookId }, owner)).toMatchObject({ webhookId });
    expect(await send('deleteWebhook', { webhookId }, owner)).toMatchObject({ __typename: 'NotFound' });
    // The key's answer names what is gone.
    expect(await send('rotateWebhookSecret', key, owner)).toMatchObject({ __typename: 'NotFound' });
    expect(await list()).toEqual([]);
  });

  it('are refused where the URL is no good, and where there are ten', async () => {
    const { owner, input } = await open();
    expect(await send('createWebhook', { ...input, url: 'ftp://example.org/' }, owner)).toMatchObject({
      __typename: 'WebhookUrlRefused',
      problem: 'NOT_A_URL',
      message: expect.stringMatching(/\w+ \w+/),
    });
    for (let made = 0; made < 10; made += 1) await send('createWebhook', input, owner);
    expect(await send('createWebhook', input, owner)).toMatchObject({
      __typename: 'TooManyWebhooks',
      most: 10,
    });
    const none = await subgraph.execute(
      {
        query: `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { __typename } }`,
        variables: { input: { ...input, eventTypes: [], idempotencyKey: 'none' } },
      },
      owner,
    );
    expect(none.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.eventTypes',
    });
  });

  it('are for the owners of the restaurant alone, on every path', async () => {
    const { id, publicId, owner, input, create, list } = await open();
    const { webhook: made } = await create();
    await client.book(publicId);
    await expect.poll(async () => (await list())?.[0]?.deliveries.length, patience).toBe(1);
    const deliveryId = (await list())?.[0]?.deliveries[0]?.id;
    const strangers = [
      viewer('host', ['HOST'], [id], 'HOST'),
      viewer('manager', ['HOST'], [id], 'MANAGER'),
      viewer('other', ['HOST'], [id + 1_000], 'OWNER'),
      viewer('diner'),
      viewer('partner:guide', ['PARTNER']),
    ];
    for (const who of strangers) {
      const notFound = { __typename: 'NotFound' };
      expect(await list(who)).toBeNull();
      expect(await send('createWebhook', input, who)).toMatchObject(notFound);
      for (const name of ['changeWebhook', 'rotateWebhookSecret', 'deleteWebhook'] as const)
        expect(await send(name, { webhookId: made.id }, who)).toMatchObject(notFound);
      expect(await send('replayWebhookDelivery', { deliveryId }, who)).toMatchObject(notFound);
    }
    expect(await list(null)).toBeNull();
    expect(await list(viewer('admin', ['ADMIN']))).toHaveLength(1);
    expect(await list(owner)).toHaveLength(1);
  });
});
