import { afterAll, describe, expect, it } from 'vitest';
import { restaurantId, webhookEndpointId } from '#shared/identifiers/identifiers.ts';
import { TryAgainLater } from '#shared/jobs/job-queue.ts';
import { partnerFixture } from '#shared/partners/testing/partner-fixture.ts';
import { announceEvent } from './announce-event.ts';
import { createDeliver } from './deliver-webhooks.ts';
import { partnerAsOwner, restaurantAsOwner } from './domain/webhook-owner.ts';
import { replayDelivery } from './replay-delivery.ts';
import {
  failForgottenDeliveries,
  insertDeliveries,
  purgeDeliveries,
} from './repositories/delivery-repository.ts';
import {
  deleteEndpoint,
  insertEndpoint,
  listEndpoints,
  rotateSecret,
  updateEndpoint,
} from './repositories/endpoint-repository.ts';
import { type ReceivedMessage, startWebhookReceiver, verified } from './testing/webhook-receiver.ts';
import { openWebhookRoom } from './testing/webhook-room.ts';

const room = await openWebhookRoom();
const { database, jobs, secrets } = room;
const patience = { timeout: 15_000, interval: 50 };

const startReceiver = async () => {
  const receiver = await startWebhookReceiver();
  afterAll(() => receiver.close());
  return receiver;
};

const open = async () => {
  const receiver = await startReceiver();
  const restaurant = room.nextRestaurant();
  const owner = restaurantAsOwner(restaurant);
  const endpoint = await room.add(owner, receiver.url);
  const delivery = async () => {
    const [first] = await room.deliveriesOf(endpoint);
    if (first === undefined) throw new Error('there is no delivery');
    return first;
  };
  return {
    receiver,
    restaurant,
    owner,
    endpoint,
    delivery,
    secretOf: (generation: number) => secrets.secretOf(endpoint.endpointId, generation),
    comesTo: (state: string) => expect.poll(async () => (await delivery()).state, patience).toBe(state),
    /** So many attempts are made, without the pauses between them; the next one has its pause. */
    isAttempted: (times: number) =>
      expect
        .poll(async () => {
          if (times > 1) await room.hurry('start_after = now()', restaurant);
          return (await delivery()).attempts.length;
        }, patience)
        .toBe(times),
    isHurriedTo: (state: string) =>
      expect
        .poll(async () => {
          await room.hurry('start_after = now()', restaurant);
          return (await delivery()).state;
        }, patience)
        .toBe(state),
    replay: async (who = owner) => {
      const { deliveryId: id } = await delivery();
      const wanted = { restaurantId: restaurant, id };
      return database.transaction((transaction) => replayDelivery(transaction, jobs, who, wanted));
    },
  };
};

const only = (received: readonly ReceivedMessage[]): ReceivedMessage => {
  const [message, ...others] = received;
  if (message === undefined || others.length > 0) throw new Error(`${received.length} messages`);
  return message;
};

describe('a delivery', () => {
  it('arrives once however often its event is told, signed by the secret of its endpoint', async () => {
    const { receiver, restaurant, secretOf, delivery, comesTo } = await open();
    const event = room.eventOf(restaurant);
    await Promise.all([room.announce(event), room.announce(event)]);
    await comesTo('DELIVERED');
    const message = only(receiver.received);
    expect(verified(secretOf(1), message)).toEqual({
      type: 'reservation.created',
      id: event.id,
      timestamp: '2027-01-02T03:04:05.678Z',
      data: { sequence: 1 },
    });
    expect(message.headers['webhook-id']).toBe(event.id);
    const strangers = secrets.secretOf(webhookEndpointId('01890000-0000-7000-8000-000000000000'), 1);
    expect(() => verified(strangers, message)).toThrow('No matching signature');
    expect(() => verified(secretOf(1), { ...message, body: `${message.body} ` })).toThrow();
    expect(await delivery()).toMatchObject({
      eventId: event.id,
      attempts: [{ number: 1, statusCode: 204, failure: null }],
    });
  });

  it('is made for nobody who began to listen after it happened', async () => {
    const { endpoint, restaurant } = await open();
    const occurredAt = Temporal.Now.instant().subtract({ minutes: 1 });
    await room.announce(room.eventOf(restaurant, 1, { occurredAt }));
    expect(await room.deliveriesOf(endpoint)).toEqual([]);
  });

  it('goes to each endpoint of each owner that wants to know of it, and to no other', async () => {
    const [one, other, partners, elsewhere] = [
      await open(),
      await open(),
      await startReceiver(),
      await open(),
    ];
    const deaf = await room.add(one.owner, elsewhere.receiver.url, ['reservation.cancelled']);
    const partner = await room.add('partner:guide', partners.url);
    await room.announce(
      room.eventOf(one.restaurant, 1, { owners: [one.owner, other.owner, 'partner:guide'] }),
    );
    await one.comesTo('DELIVERED');
    await other.comesTo('DELIVERED');
    await expect.poll(() => partners.received.length, patience).toBe(1);
    verified(secrets.secretOf(partner.endpointId, 1), only(partners.received));
    verified(other.secretOf(1), only(other.receiver.received));
    expect(elsewhere.receiver.received).toEqual([]);
    expect(await room.deliveriesOf(deaf)).toEqual([]);
  });

  it('is not made, nor are the others of its event, where one of them cannot be', async () => {
    const { restaurant, owner, endpoint } = await open();
    const second = await room.add(owner, 'http://127.0.0.1:1/');
    let sent = 0;
    const failing = {
      enqueue: async (...[transaction, queue, payload]: Parameters<typeof jobs.enqueue>) => {
        sent += 1;
        if (sent === 2) throw new Error('rolled back');
        await jobs.enqueue(transaction, queue, payload);
      },
    };
    await expect(announceEvent(database, failing, room.eventOf(restaurant))).rejects.toThrow('rolled back');
    expect(await room.jobsOf(restaurant)).toEqual([]);
    expect(await room.deliveriesOf(endpoint)).toEqual([]);
    expect(await room.deliveriesOf(second)).toEqual([]);
  });

  it('is tried again until it is taken, and every attempt is kept', async () => {
    const { receiver, restaurant, secretOf, delivery, comesTo, isAttempted } = await open();
    const answers = [500, 302, 0];
    receiver.answerWith((response) => {
      const status = answers.shift();
      if (status === 0) response.destroy();
      else response.writeHead(status ?? 200, { location: receiver.url }).end();
    });
    await room.announce(room.eventOf(restaurant));
    await isAttempted(4);
    await comesTo('DELIVERED');
    expect((await delivery()).attempts).toMatchObject([
      { number: 1, statusCode: 500, failure: 'STATUS' },
      { number: 2, statusCode: 302, failure: 'REDIRECT' },
      { number: 3, statusCode: null, failure: 'CONNECTION' },
      { number: 4, statusCode: 200, failure: null },
    ]);
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual(
      Array(4).fill(room.eventOf(restaurant).id),
    );
    for (const message of receiver.received) verified(secretOf(1), message);
  });

  it('fails for good at the last try, is no dead letter, and can be sent anew by its owner alone', async () => {
    const { receiver, restaurant, delivery, comesTo, isAttempted, isHurriedTo, replay } = await open();
    receiver.answerWith((response) => response.writeHead(503).end());
    await room.announce(room.eventOf(restaurant));
    await isAttempted(1);
    await expect.poll(() => room.hurry('retry_limit = retry_count', restaurant), patience).toHaveLength(1);
    await isHurriedTo('FAILED');
    await expect
      .poll(() => room.jobsOf(restaurant), patience)
      .toEqual([{ name: 'webhook.deliver', state: 'completed' }]);

    expect(await replay(restaurantAsOwner(restaurantId(restaurant + 1_000)))).toBe(false);
    receiver.answerWith((response) => response.writeHead(200).end());
    expect(await replay()).toBe(true);
    await comesTo('DELIVERED');
    // One try more may have begun before its limit was set.
    const answers = (await delivery()).attempts.map(({ statusCode }) => statusCode);
    expect(answers.length).toBeGreaterThan(2);
    expect(answers).toEqual([...answers.slice(1).fill(503), 200]);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);

    expect(await replay()).toBe(true);
    await expect.poll(() => receiver.received.length, patience).toBe(answers.length + 1);
  });

  it('is done once for a job that comes twice, and not for one of a run before', async () => {
    const { receiver, restaurant, endpoint, delivery } = await open();
    const [made] = await insertDeliveries(database, room.eventOf(restaurant), [endpoint]);
    if (made === undefined) throw new Error('it was not made');
    const deliver = createDeliver(room.parts);
    const run = { signal: new AbortController().signal, isLastTry: false };
    const due = { restaurantId: restaurant, deliveryId: made.deliveryId, host: '' };
    await deliver({ ...due, run: 2 }, run);
    expect(receiver.received).toEqual([]);
    await deliver({ ...due, run: 1 }, run);
    await deliver({ ...due, run: 1 }, run);
    expect(receiver.received).toHaveLength(1);
    expect(await delivery()).toMatchObject({ state: 'DELIVERED', attempts: [{ number: 1 }] });
  });

  it('is left to the next try where the worker closes, and has failed where that was the last', async () => {
    const { restaurant, endpoint, delivery } = await open();
    const [made] = await insertDeliveries(database, room.eventOf(restaurant), [endpoint]);
    if (made === undefined) throw new Error('it was not made');
    const closed = { ...room.parts, closing: AbortSignal.abort(new TryAgainLater('the worker closes')) };
    const due = { restaurantId: restaurant, deliveryId: made.deliveryId, host: '', run: 1 };
    const { signal } = new AbortController();
    const again = createDeliver(closed)(due, { signal, isLastTry: false });
    await expect(again).rejects.toThrow('the worker closes');
    expect(await delivery()).toMatchObject({ state: 'PENDING', attempts: [] });
    await createDeliver(closed)(due, { signal, isLastTry: true });
    expect(await delivery()).toMatchObject({ state: 'FAILED', attempts: [{ failure: 'CONNECTION' }] });
  });

  it('arrives where the worker that had it was killed', async () => {
    const { restaurant, endpoint, delivery } = await open();
    // Taken, and not heard of since: all in one transaction, so that this worker does not have it.
    await database.transaction(async (transaction) => {
      const [made] = await insertDeliveries(transaction, room.eventOf(restaurant), [endpoint]);
      if (made === undefined) throw new Error('it was not made');
      const due = { restaurantId: restaurant, deliveryId: made.deliveryId, run: 1, host: 'killed' };
      await jobs.enqueue(transaction, 'webhook.deliver', due);
      await transaction.query({
        text: `update jobs.job set state = 'active', started_on = now(), heartbeat_on = now() - interval '21 seconds'
          where (data->>'restaurantId')::integer = $1`,
        values: [restaurant],
      });
    });
    await expect
      .poll(
        async () => {
          await room.hurry('start_after = now()', restaurant);
          return (await delivery()).state;
        },
        { timeout: 25_000, interval: 100 },
      )
      .toBe('DELIVERED');
  });

  it('fails without being sent where its endpoint is switched off or gone', async () => {
    const { receiver, restaurant, owner, endpoint, delivery, comesTo, isAttempted } = await open();
    receiver.answerWith((response) => response.writeHead(500).end());
    await room.announce(room.eventOf(restaurant));
    await isAttempted(1);
    await updateEndpoint(database, owner, endpoint.endpointId, { isEnabled: false });
    await isAttempted(2);
    await comesTo('FAILED');
    expect((await delivery()).attempts[1]).toMatchObject({ statusCode: null, failure: 'ENDPOINT_DISABLED' });
    await room.announce(room.eventOf(restaurant, 2));
    expect(await room.deliveriesOf(endpoint)).toHaveLength(1);
    expect(receiver.received).toHaveLength(1);
    expect(await deleteEndpoint(database, restaurantAsOwner(restaurantId(9_999)), endpoint.endpointId)).toBe(
      false,
    );
    expect(await deleteEndpoint(database, owner, endpoint.endpointId)).toBe(true);
  });
});

describe('a partner that is disabled', () => {
  it('gets nothing that was under way, is told of nothing new, and has the old ones sent anew once enabled', async () => {
    const { service, makePartner } = await partnerFixture(database);
    const { slug } = await makePartner();
    const owner = partnerAsOwner(slug);
    const restaurant = room.nextRestaurant();
    const receiver = await startReceiver();
    const endpoint = await room.add(owner, receiver.url);
    const states = async () => (await room.deliveriesOf(endpoint)).map(({ state }) => state);
    receiver.answerWith((response) => response.writeHead(500).end());
    await room.announce(room.eventOf(restaurant, 1, { owners: [owner] }));
    await expect.poll(() => receiver.received.length, patience).toBe(1);
    await service.changePartner(slug, { isEnabled: false });
    await expect.poll(() => room.hurry('start_after = now()', restaurant), patience).toHaveLength(1);
    await expect.poll(states, patience).toEqual(['FAILED']);
    await room.announce(room.eventOf(restaurant, 2, { owners: [owner] }));
    expect(await states()).toEqual(['FAILED']);
    expect(receiver.received).toHaveLength(1);

    receiver.answerWith((response) => response.writeHead(200).end());
    await service.changePartner(slug, { isEnabled: true });
    const [failed] = await room.deliveriesOf(endpoint);
    if (failed === undefined) throw new Error('there is none');
    const wanted = { restaurantId: restaurant, id: failed.deliveryId };
    await database.transaction((transaction) => replayDelivery(transaction, jobs, owner, wanted));
    await expect.poll(states, patience).toEqual(['DELIVERED']);
  });
});

describe('a secret', () => {
  it('signs beside the one before it for a day, and then alone', async () => {
    const { receiver, restaurant, owner, endpoint, secretOf } = await open();
    await rotateSecret(database, owner, endpoint.endpointId);
    await room.announce(room.eventOf(restaurant));
    await expect.poll(() => receiver.received.length, patience).toBe(1);
    const both = only(receiver.received);
    verified(secretOf(1), both);
    verified(secretOf(2), both);
    expect(secretOf(1)).not.toBe(secretOf(2));

    await database.query({
      text: `update webhook.endpoint set secret_rotated_at = now() - interval '24 hours' where endpoint_id = $1`,
      values: [endpoint.endpointId],
    });
    await room.announce(room.eventOf(restaurant, 2));
    await expect.poll(() => receiver.received.length, patience).toBe(2);
    const later = only(receiver.received.slice(1));
    verified(secretOf(2), later);
    expect(() => verified(secretOf(1), later)).toThrow('No matching signature');
  });
});

describe('an endpoint that is slow', () => {
  it('gets two at once, and holds up nobody else', async () => {
    const [slow, quick] = [await open(), await open()];
    slow.receiver.answerWith(() => {});
    for (let sequence = 1; sequence <= 30; sequence += 1)
      await room.announce(room.eventOf(slow.restaurant, sequence));
    await expect.poll(() => slow.receiver.load.now, patience).toBe(2);
    const began = performance.now();
    for (let sequence = 1; sequence <= 10; sequence += 1)
      await room.announce(room.eventOf(quick.restaurant, sequence));
    await expect.poll(() => quick.receiver.received.length, patience).toBe(10);
    // The slow ones would have taken 15 times two seconds.
    expect(performance.now() - began).toBeLessThan(8_000);
    expect(slow.receiver.load.most).toBe(2);
  });

  it('holds up nobody else together with nine others either', async () => {
    const [quick, ...slow] = await Promise.all(Array.from({ length: 11 }, open));
    if (quick === undefined) throw new Error('there are eleven');
    for (const { receiver } of slow) receiver.answerWith(() => {});
    for (let sequence = 1; sequence <= 12; sequence += 1)
      for (const { restaurant } of slow) await room.announce(room.eventOf(restaurant, sequence));
    await expect.poll(() => slow.every(({ receiver }) => receiver.load.now > 0), patience).toBe(true);
    for (let sequence = 1; sequence <= 3; sequence += 1) {
      const began = performance.now();
      await room.announce(room.eventOf(quick.restaurant, sequence));
      await expect.poll(() => quick.receiver.received.length, patience).toBe(sequence);
      // A look each two seconds, and less than the time after which one of the slow is given up on top of it.
      expect(performance.now() - began).toBeLessThan(4_000);
    }
    for (const { receiver } of slow) receiver.answerWith((response) => response.writeHead(200).end());
  });
});

describe('an owner', () => {
  it('has ten endpoints at most, also when more are made at once', async () => {
    const owner = restaurantAsOwner(room.nextRestaurant());
    const wanted = { owner, url: 'https://example.org/', eventTypes: ['reservation.created'] as const };
    const made = await Promise.all(
      Array.from({ length: 14 }, () =>
        database.transaction((transaction) => insertEndpoint(transaction, wanted)),
      ),
    );
    expect(made.filter((endpoint) => endpoint !== null)).toHaveLength(10);
    const [first, ...others] = await listEndpoints(database, [owner]);
    expect(others).toHaveLength(9);
    if (first === undefined) throw new Error('there are ten');
    await deleteEndpoint(database, owner, first.endpointId);
    expect(await insertEndpoint(database, wanted)).not.toBeNull();
  });
});

describe('old deliveries', () => {
  it('go with their attempts; forgotten ones have failed', async () => {
    const { receiver, restaurant, endpoint, comesTo, delivery } = await open();
    await room.announce(room.eventOf(restaurant));
    await comesTo('DELIVERED');
    await insertDeliveries(database, room.eventOf(restaurant, 2), [endpoint]);
    const later = Temporal.Now.instant().add({ seconds: 1 });
    await failForgottenDeliveries(database, later);
    expect((await room.deliveriesOf(endpoint)).map(({ state }) => state)).toEqual(['FAILED', 'DELIVERED']);
    await database.query({
      text: `update webhook.delivery set created_at = now() - interval '31 days' where restaurant_id = $1 and attempts = 1`,
      values: [restaurant],
    });
    expect(await purgeDeliveries(database, later.subtract({ hours: 24 * 30 }))).toBe(1);
    expect((await delivery()).eventId).toBe(room.eventOf(restaurant, 2).id);
    expect(receiver.received).toHaveLength(1);
  });
});
