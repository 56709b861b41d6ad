import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Database, Statement } from '#shared/database/database.ts';
import { partyId, restaurantId } from '#shared/identifiers/identifiers.ts';
import { createLogger } from '#shared/telemetry/logger.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import type { FeedChange } from './domain/feed-change.ts';
import { topicOfRestaurant } from './domain/feed-topic.ts';
import { createFeedPublisher } from './feed-publisher.ts';
import { createFeedSource, type FeedListener, type FeedSourceParts } from './feed-source.ts';
import { deleteTopic } from './repositories/event-writer.ts';

const { database, url } = await createTestDatabase(12);
const log = createLogger('test', 'silent');
const feed = createFeedPublisher({ database, log });
const closing: (() => Promise<unknown>)[] = [() => feed.close()];
afterAll(async () => {
  for (const close of closing) await close();
});

/** Ones that look by themselves so seldom that a test would fail by it. */
const never = 3_600_000;
const openSource = (parts: Partial<FeedSourceParts> = {}) => {
  const source = createFeedSource({ database, url, log, intervalMilliseconds: never, ...parts });
  closing.push(() => source.close());
  return source;
};
const soon = { timeout: 10_000, interval: 5 };

let restaurants = 0;
const newTopic = () => {
  restaurants += 1;
  const at = restaurantId(restaurants);
  return { at, topic: topicOfRestaurant(at) };
};
const booked = (at: ReturnType<typeof restaurantId>): FeedChange => ({
  kind: 'BOOKED',
  restaurantId: at,
  reservationId: partyId(randomUUID()),
  sequence: 1,
  status: 'CONFIRMED',
  serviceDates: ['2026-11-27'],
  dinerId: null,
});
const write = async (at: ReturnType<typeof restaurantId>, many = 1, publisher = feed) => {
  for (let index = 0; index < many; index += 1)
    await database.transaction(async (transaction) => publisher.publish(transaction, [booked(at)]));
};
/** As of a process that is killed between commit and notification. */
const mute = createFeedPublisher({ database: { query: () => new Promise<never>(() => {}) }, log });

const recordListener = () => {
  const heard: (number | string)[] = [];
  const listener: FeedListener = {
    onStart: (lastId) => heard.push(`start ${lastId}`),
    onEvents: (events) => heard.push(...events.map(({ id }) => id)),
    onReset: (lastId) => heard.push(`reset ${lastId}`),
  };
  return { heard, listener };
};
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('a listener', () => {
  it('begins with now, and is told what comes, by notification alone', async () => {
    const { at, topic } = newTopic();
    await write(at, 3);
    const { heard, listener } = recordListener();
    await openSource().listen(topic, null, listener);
    await write(at, 4);
    await vi.waitFor(() => expect(heard).toEqual(['start 3', 4, 5, 6, 7]), soon);
  });

  it('is told what it missed: from memory, from the database, or by a gateway that was slower', async () => {
    const { at, topic } = newTopic();
    await write(at, 320);
    const source = openSource({ hearsNotices: false });
    const [deep, shallow, ahead] = [recordListener(), recordListener(), recordListener()];
    await source.listen(topic, 3, deep.listener);
    await source.listen(topic, 318, shallow.listener);
    expect(deep.heard).toEqual(['start 3', ...range(4, 320)]);
    expect(shallow.heard).toEqual(['start 318', 319, 320]);
    await write(at, 2);
    await source.listen(topic, 322, ahead.listener);
    expect(ahead.heard).toEqual(['start 322']);
    expect(shallow.heard.at(-1)).toBe(322);
  });

  it('is told to read anew after what is not kept, not known, or too much', async () => {
    const { at, topic } = newTopic();
    await write(at, 20);
    await database.query({ text: 'delete from feed.event where topic = $1 and id < 10', values: [topic] });
    const source = openSource();
    for (const [after, heardFirst] of [
      [8, 'reset 20'],
      [9, 'start 9'],
      [20, 'start 20'],
      [21, 'reset 20'],
      [-1, 'reset 20'],
    ] as const) {
      const { heard, listener } = recordListener();
      await source.listen(topic, after, listener);
      expect(heard[0], String(after)).toBe(heardFirst);
    }
  });

  it('hears of nothing once it has left', async () => {
    const { at, topic } = newTopic();
    const source = openSource();
    const [leaving, staying] = [recordListener(), recordListener()];
    const leave = await source.listen(topic, null, leaving.listener);
    await source.listen(topic, null, staying.listener);
    leave();
    leave();
    await write(at);
    await vi.waitFor(() => expect(staying.heard).toEqual(['start 0', 1]), soon);
    expect(leaving.heard).toEqual(['start 0']);
  });

  it('is told to read anew where its topic is deleted, and goes on with the new one', async () => {
    const { at, topic } = newTopic();
    await write(at, 5);
    const { heard, listener } = recordListener();
    await openSource({ intervalMilliseconds: 30 }).listen(topic, null, listener);
    await database.transaction((transaction) => deleteTopic(transaction, topic));
    await vi.waitFor(() => expect(heard).toEqual(['start 5', 'reset 0']), soon);
    await write(at, 2);
    await vi.waitFor(() => expect(heard).toEqual(['start 5', 'reset 0', 1, 2]), soon);
  });
});

describe('listeners that come and go', () => {
  it('each hear everything once and in order, while many write', async () => {
    const { at, topic } = newTopic();
    const sources = [openSource(), openSource({ intervalMilliseconds: 7, hearsNotices: false })];
    let isWriting = true;
    const listenAndLeave = async (index: number) => {
      const { heard, listener } = recordListener();
      let last: number | null = 0;
      const told: number[] = [];
      while (isWriting || told.length < 200) {
        const leave = await sources[index % 2]?.listen(topic, last, listener);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 8));
        leave?.();
        expect(heard.filter((one) => String(one).startsWith('reset'))).toEqual([]);
        told.push(...heard.splice(0).filter((one) => typeof one === 'number'));
        last = told.at(-1) ?? 0;
      }
      return told;
    };
    const listening = Array.from({ length: 6 }, (_, index) => listenAndLeave(index));
    await Promise.all(Array.from({ length: 8 }, () => write(at, 25)));
    isWriting = false;
    for (const told of await Promise.all(listening)) expect(told).toEqual(range(1, 200));
  });

  it('cost the same statements, one or a hundred', async () => {
    const { at, topic } = newTopic();
    const asked: (string | undefined)[] = [];
    const counting: Database = {
      ...database,
      query: (statement: Statement) => {
        asked.push(statement.name);
        return database.query(statement);
      },
    };
    const source = openSource({ database: counting });
    const many = Array.from({ length: 100 }, recordListener);
    await Promise.all(many.map(({ listener }) => source.listen(topic, null, listener)));
    expect(asked.filter((name) => name === 'feed.read_latest')).toHaveLength(1);
    await write(at);
    for (const { heard } of many) await vi.waitFor(() => expect(heard).toEqual(['start 0', 1]), soon);
    expect(asked.filter((name) => name === 'feed.read_news').length).toBeLessThan(5);
  });
});

describe('where nobody notifies', () => {
  it('what was committed is found by looking', async () => {
    const { at, topic } = newTopic();
    const { heard, listener } = recordListener();
    await openSource({ intervalMilliseconds: 50 }).listen(topic, null, listener);
    await write(at, 2, mute);
    await vi.waitFor(() => expect(heard).toEqual(['start 0', 1, 2]), soon);
  });

  it('a connection that was lost is replaced, and what happened meanwhile found', async () => {
    const { at, topic } = newTopic();
    const { heard, listener } = recordListener();
    await openSource().listen(topic, null, listener);
    await write(at);
    await vi.waitFor(() => expect(heard).toEqual(['start 0', 1]), soon);
    const [row] = await database.query<{ ended: number }>({
      text: `select count(pg_terminate_backend(pid)) as ended from pg_stat_activity
        where application_name = 'tablegraph-listen' and datname = current_database()`,
      values: [],
    });
    expect(row?.ended).toBeGreaterThan(0);
    await write(at, 1, mute);
    await vi.waitFor(() => expect(heard).toEqual(['start 0', 1, 2]), soon);
    await write(at);
    await vi.waitFor(() => expect(heard).toEqual(['start 0', 1, 2, 3]), soon);
  });
});
