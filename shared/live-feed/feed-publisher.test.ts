import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Statement } from '#shared/database/database.ts';
import { listenTo } from '#shared/database/listen.ts';
import { partyId, restaurantId, viewerId } from '#shared/identifiers/identifiers.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import type { FeedChange } from './domain/feed-change.ts';
import { feedChannel, topicsOfNotice } from './domain/feed-notice.ts';
import { topicOfDiner, topicOfRestaurant } from './domain/feed-topic.ts';
import { createFeedPublisher } from './feed-publisher.ts';
import { readLatest, readNews } from './repositories/event-reader.ts';
import { deleteTopic, purgeEvents } from './repositories/event-writer.ts';

const { database, url } = await createTestDatabase(16);
const log = createLogger('test', 'error');
const feed = createFeedPublisher({ database, log });
afterAll(() => feed.close());

let restaurants = 0;
const newRestaurant = () => {
  restaurants += 1;
  return restaurantId(restaurants);
};
const booked = (at: ReturnType<typeof newRestaurant>, diner: string | null = null): FeedChange => ({
  kind: 'BOOKED',
  restaurantId: at,
  reservationId: partyId(randomUUID()),
  sequence: 1,
  status: 'CONFIRMED',
  serviceDates: ['2026-11-27'],
  dinerId: diner === null ? null : viewerId(diner),
});
const all = 1_000_000;
const idsOf = async (topic: ReturnType<typeof topicOfRestaurant>) =>
  (await readLatest(database, topic, all)).events.map(({ id }) => id);
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);
const sleepInDatabase = (seconds: number): Statement => ({ text: 'select pg_sleep($1)', values: [seconds] });

describe('publishing', () => {
  it('numbers a topic’s events from 1, several of one transaction in the order given', async () => {
    const at = newRestaurant();
    const changes = [booked(at), booked(at), booked(at)];
    await database.transaction(async (transaction) => {
      feed.publish(transaction, changes.slice(0, 1));
      feed.publish(transaction, changes.slice(1));
    });
    await database.transaction(async (transaction) => feed.publish(transaction, [booked(at)]));
    const { lastId, events } = await readLatest(database, topicOfRestaurant(at), all);
    expect([lastId, events.map(({ id }) => id)]).toEqual([4, [1, 2, 3, 4]]);
    expect(new Set(events.map(({ facts }) => facts.reservationId)).size).toBe(4);
  });

  it('leaves nothing of a transaction that is rolled back, and no gap', async () => {
    const at = newRestaurant();
    const doomed = database.transaction(async (transaction) => {
      feed.publish(transaction, [booked(at)]);
      throw new Error('no');
    });
    await expect(doomed).rejects.toThrow('no');
    await database.transaction(async (transaction) => feed.publish(transaction, [booked(at)]));
    expect(await idsOf(topicOfRestaurant(at))).toEqual([1]);
  });

  it('writes each event once where a transaction is tried again', async () => {
    const at = newRestaurant();
    let attempts = 0;
    await database.transaction(async (transaction) => {
      attempts += 1;
      feed.publish(transaction, [booked(at)]);
      if (attempts < 3)
        await transaction.query({ text: "do $$ begin raise exception sqlstate '40001'; end $$", values: [] });
    });
    expect(await idsOf(topicOfRestaurant(at))).toEqual([1]);
  });

  it('rolls the work back where its events cannot be written', async () => {
    const at = newRestaurant();
    const change = booked(at, 'anna');
    await database.query({ text: 'create table kept (id integer)', values: [] });
    const failing = database.transaction(async (transaction) => {
      await transaction.query({ text: 'insert into kept values (1)', values: [] });
      feed.publish(transaction, [change]);
      await transaction.query({
        text: 'alter table feed.event add constraint no check (false) not valid',
        values: [],
      });
    });
    await expect(failing).rejects.toThrow('"no"');
    expect(await database.query({ text: 'select * from kept', values: [] })).toEqual([]);
    expect(await idsOf(topicOfRestaurant(at))).toEqual([]);
  });
});

describe('many writers', () => {
  it('commit in the order of the numbers: a reader never sees one before those before it', async () => {
    const [one, other] = [newRestaurant(), newRestaurant()];
    const topics = [topicOfRestaurant(one), topicOfRestaurant(other), topicOfDiner(viewerId('anna'))];
    const write = async (index: number) => {
      const changes = [booked(one, index % 3 === 0 ? 'anna' : null), booked(other)];
      await database.transaction(async (transaction) => {
        await transaction.query(sleepInDatabase(Math.random() / 100));
        feed.publish(transaction, index % 2 === 0 ? changes : changes.toReversed());
      });
    };
    let isWriting = true;
    const read = async () => {
      const seen = new Map(topics.map((topic) => [topic, 0]));
      const look = async () => {
        const asked = [...seen].map(([topic, lastId]) => ({ topic, lastId }));
        for (const { topic, events } of await readNews(database, asked, 5)) {
          const last = seen.get(topic) ?? 0;
          expect(events.map(({ id }) => id)).toEqual(events.map((_, index) => last + index + 1));
          seen.set(topic, last + events.length);
        }
      };
      while (isWriting) await look();
      for (let again = 0; again < 100; again += 1) await look();
      return topics.map((topic) => seen.get(topic));
    };
    const reading = [read(), read()];
    await Promise.all(Array.from({ length: 150 }, (_, index) => write(index)));
    isWriting = false;
    expect(await Promise.all(reading)).toEqual([
      [150, 150, 50],
      [150, 150, 50],
    ]);
    expect(await idsOf(topicOfRestaurant(one))).toEqual(upTo(150));
  });
});

describe('gateways', () => {
  it('are told of what commits, many transactions at once', async () => {
    const at = newRestaurant();
    const notices: string[] = [];
    const ready = Promise.withResolvers<void>();
    const listening = listenTo({
      url,
      channel: feedChannel,
      onNotice: (notice) => notices.push(notice),
      onListening: ready.resolve,
      log,
    });
    await ready.promise;
    const many = Array.from({ length: 60 }, () =>
      database.transaction(async (transaction) => feed.publish(transaction, [booked(at)])),
    );
    await Promise.all(many);
    await feed.close();
    await vi.waitFor(() => expect(notices.length).toBeGreaterThan(0), { timeout: 5_000 });
    await listening.close();
    expect(new Set(notices.flatMap(topicsOfNotice))).toEqual(new Set([topicOfRestaurant(at)]));
    expect(notices.length).toBeLessThan(60);
  });
});

describe('what is old', () => {
  it('goes from the beginning of a topic and never from between', async () => {
    const at = newRestaurant();
    for (let index = 0; index < 5; index += 1)
      await database.transaction(async (transaction) => feed.publish(transaction, [booked(at)]));
    const topic = topicOfRestaurant(at);
    // A clock that was set back between the first and the third.
    await database.query({
      text: `update feed.event set occurred_at = now() - interval '25 hours' where topic = $1 and id in (1, 3)`,
      values: [topic],
    });
    const yesterday = Temporal.Now.instant().subtract({ hours: 24 });
    expect(await purgeEvents(database, yesterday)).toBe(3);
    expect(await idsOf(topic)).toEqual([4, 5]);
    expect(await purgeEvents(database, yesterday)).toBe(0);
  });

  it('goes with its topic', async () => {
    const at = newRestaurant();
    await database.transaction(async (transaction) => feed.publish(transaction, [booked(at, 'erased-one')]));
    const topic = topicOfDiner(viewerId('erased-one'));
    await database.transaction((transaction) => deleteTopic(transaction, topic));
    expect(await readLatest(database, topic, all)).toEqual({ topic, lastId: 0, events: [] });
    expect(await idsOf(topicOfRestaurant(at))).toEqual([1]);
  });
});
