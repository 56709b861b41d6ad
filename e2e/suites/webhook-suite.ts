import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CancelReservationDocument,
  CreateReservationDocument,
} from '#schema/operations/generated/graphql.ts';
import { openWebhookSecret } from '#shared/webhooks/open-webhook-secret.ts';
import { insertEndpoint } from '#shared/webhooks/repositories/endpoint-repository.ts';
import {
  startWebhookReceiver,
  verified,
  type WebhookReceiver,
} from '#shared/webhooks/testing/webhook-receiver.ts';
import { createWebhookSecrets } from '#shared/webhooks/webhook-secrets.ts';
import { book, type FreeSlot, findFreeSlots, guest, key } from '../booking.ts';
import { callAs, idOf, openPartnerOffice } from '../partners.ts';
import type { Mode, Platform } from '../platform.ts';

/** A job is looked for every two seconds, first to make the delivery of an event and then to send it. */
const soon = { timeout: 20_000, interval: 100 };
const afterRetry = { timeout: 60_000, interval: 100 };

const createWebhook = `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) {
  __typename ... on WebhookCreated { secret webhook { id } } ... on Refusal { message } } }`;
const listWebhooks = `query ($id: ID!) { restaurant(id: $id) { webhooks {
  id deliveries { id state eventType attempts { statusCode failure } } } } }`;

interface Created {
  readonly createWebhook: { readonly secret?: string; readonly webhook?: { readonly id: string } };
}
interface Listed {
  readonly restaurant: {
    readonly webhooks:
      | readonly {
          readonly id: string;
          readonly deliveries: readonly {
            readonly state: string;
            readonly attempts: readonly { readonly statusCode: number | null }[];
          }[];
        }[]
      | null;
  } | null;
}

/** The platform delivers to loopback: WEBHOOK_PRIVATE_ADDRESSES. */
export const describeWebhooks = (running: () => Platform, mode: Mode): void => {
  describe('webhooks', () => {
    const receivers: WebhookReceiver[] = [];
    let slots: readonly FreeSlot[] = [];
    let diner = '';

    beforeAll(async () => {
      slots = await findFreeSlots(running(), { partySize: 2, fromDays: 40 });
      diner = await running().token('diner', 'e2e-webhook-diner');
    });
    afterAll(async () => {
      for (const receiver of receivers) await receiver.close();
    });

    const listen = async () => {
      const receiver = await startWebhookReceiver();
      receivers.push(receiver);
      return receiver;
    };
    const wishOf = (index: number) => {
      const slot = slots[index];
      if (slot === undefined) throw new Error('too few restaurants are free');
      return slot.wish;
    };
    const ownedBy = async (wish: FreeSlot['wish']) => {
      const receiver = await listen();
      const { restaurantId } = wish;
      const token = await running().token('host', 'e2e-webhook-owner', [restaurantId], 'OWNER');
      const eventTypes = ['RESERVATION_CREATED', 'RESERVATION_CANCELLED'];
      const input = { idempotencyKey: key(), restaurantId, url: receiver.url, eventTypes };
      const created = await running().query<Created, object>(createWebhook, { input }, { token });
      const { secret } = created.createWebhook;
      if (secret === undefined) throw new Error(JSON.stringify(created));
      const read = (who: string) =>
        running().query<Listed, object>(listWebhooks, { id: restaurantId }, { token: who });
      return { receiver, secret, token, read };
    };

    it('tell the restaurant of its own bookings and cancellations, signed', async () => {
      const [wish, elsewhere] = [wishOf(0), wishOf(1)];
      const [here, there] = [await ownedBy(wish), await ownedBy(elsewhere)];
      const { id } = await book(running(), diner, wish);
      const input = { idempotencyKey: key(), reservationId: id };
      await running().query(CancelReservationDocument, { input }, { token: diner });
      await expect.poll(() => here.receiver.received.length, soon).toBe(2);
      const told = here.receiver.received.map((message) => verified(here.secret, message));
      expect(told.map(({ type, data }) => `${type} ${data.status} ${data.reservationId}`).sort()).toEqual([
        `reservation.cancelled CANCELLED ${id}`,
        `reservation.created CONFIRMED ${id}`,
      ]);
      expect(JSON.stringify(here.receiver.received)).not.toContain(guest.name);
      expect(there.receiver.received).toEqual([]);

      const listed = await here.read(here.token);
      expect(listed.restaurant?.webhooks?.[0]?.deliveries).toHaveLength(2);
      expect((await here.read(diner)).restaurant?.webhooks).toBeNull();
      expect((await here.read(there.token)).restaurant?.webhooks).toBeNull();
    });

    it('come again where they were not taken, also from a worker that is killed meanwhile', async () => {
      const wish = wishOf(2);
      const { receiver, secret, token, read } = await ownedBy(wish);
      receiver.answerWith((response) => response.writeHead(503).end());
      const { id } = await book(running(), diner, wish);
      await expect.poll(() => receiver.received.length, soon).toBe(1);
      receiver.answerWith((response) => response.writeHead(200).end());
      if (mode === 'cluster') process.kill(running().member('worker').processId, 'SIGKILL');
      await expect
        .poll(async () => (await read(token)).restaurant?.webhooks?.[0]?.deliveries[0]?.state, afterRetry)
        .toBe('DELIVERED');
      const messages = receiver.received.map((message) => verified(secret, message));
      expect(new Set(messages.map((message) => message.id)).size).toBe(1);
      expect(messages.every(({ data }) => data.reservationId === id)).toBe(true);
    }, 120_000);

    it('tell a partner of what it booked, and of nothing else', async () => {
      const platform = running();
      const [wish, others] = [wishOf(3), wishOf(4)];
      const office = await openPartnerOffice(platform);
      try {
        const slug = `hooks-${randomUUID().slice(0, 8)}`;
        const create = CreateReservationDocument.toString();
        const { key: apiKey } = await office.open(slug, [create]);
        const receiver = await listen();
        const endpoint = await insertEndpoint(office.database, {
          owner: `partner:${slug}`,
          url: receiver.url,
          eventTypes: ['reservation.created'],
        });
        if (endpoint === null) throw new Error('too many endpoints');
        const variables = { input: { idempotencyKey: key(), ...wish, guest } };
        const call = () => callAs(apiKey, platform.address(), { documentId: idOf(create), variables });
        await expect.poll(async () => (await call()).status, soon).toBe(200);
        const { data } = await call();
        await book(platform, diner, others);
        await expect.poll(() => receiver.received.length, soon).toBe(1);
        const secrets = createWebhookSecrets(
          await openWebhookSecret({ DATA_DIR: platform.dataDirectory, WEBHOOK_SECRET: undefined }),
        );
        const [message] = receiver.received;
        if (message === undefined) throw new Error('nothing came');
        const told = verified(secrets.secretOf(endpoint.endpointId, 1), message);
        expect(JSON.stringify(data)).toContain(String(told.data.reservationId));
      } finally {
        await office.close();
      }
    });
  });
};
