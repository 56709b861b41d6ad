import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Queryable } from '#shared/database/database.ts';
import { restaurantId, waitlistEntryId, webhookDeliveryId } from '#shared/identifiers/identifiers.ts';
import { createTestDatabase, type TestDatabase } from '#shared/testing/test-database.ts';
import { createJobQueue, type JobQueue, TryAgainLater } from './job-queue.ts';
import type { RatingChanged } from './job-queues.ts';

const log = pino({ level: 'silent' });
const ratingOf = (id: number, count = 1): RatingChanged => ({
  restaurantId: restaurantId(id),
  version: 1,
  count,
  average: 4,
  bayesianMean: 3.6,
});

let test: TestDatabase;
let queues: JobQueue[];
let sender: JobQueue;
let worker: JobQueue;

/** Hands each job over to whoever waits for the restaurant. */
const received = new Map<number, PromiseWithResolvers<RatingChanged>>();
const arrival = (id: number) => {
  const waiting = received.get(id) ?? Promise.withResolvers<RatingChanged>();
  received.set(id, waiting);
  return waiting;
};
const failures = new Map<number, number>();

beforeAll(async () => {
  test = await createTestDatabase();
  const roles = ['worker', 'sender', 'worker', 'sender'] as const;
  queues = roles.map((role) => createJobQueue({ url: test.url, log, role }));
  afterAll(async () => {
    await Promise.all(queues.map((queue) => queue.stop()));
  });
  // All at once, on a database that has nothing of it yet.
  await Promise.all(queues.map((queue) => queue.start()));
  const [firstWorker, firstSender] = queues;
  if (firstWorker === undefined || firstSender === undefined) throw new Error('there are four');
  worker = firstWorker;
  sender = firstSender;
  await worker.work('restaurant.rating-changed', async (rating) => {
    const left = failures.get(rating.restaurantId) ?? 0;
    failures.set(rating.restaurantId, left - 1);
    if (left > 0) throw new TypeError('a name that must not be kept');
    arrival(rating.restaurantId).resolve(rating);
  });
});

const stored = (id: number) =>
  test.database.query<{ state: string; output: unknown; name: string }>({
    text: "select name, state, output from jobs.job where (data->>'restaurantId')::integer = $1",
    values: [id],
  });

describe('a job queue', () => {
  it('sends by statements that are prepared once, one for each queue', async () => {
    const names: (string | undefined)[] = [];
    const changedMind = new Error('nothing is to be done');
    const sending = test.database.transaction(async (transaction) => {
      const seen: Queryable = {
        query: (statement) => {
          names.push(statement.name);
          return transaction.query(statement);
        },
      };
      for (const id of [501, 502]) await sender.enqueue(seen, 'restaurant.rating-changed', ratingOf(id));
      const entryId = waitlistEntryId(randomUUID());
      await sender.enqueue(seen, 'waitlist.offered', { restaurantId: restaurantId(503), entryId });
      throw changedMind;
    });
    await expect(sending).rejects.toBe(changedMind);
    const [first, second, other] = names;
    expect(names).toHaveLength(3);
    expect(first).toMatch(/^jobs\.send_\d+$/);
    expect(second).toBe(first);
    expect(other).toMatch(/^jobs\.send_\d+$/);
    expect(other).not.toBe(first);
  });

  it('hands over what a transaction sent, once it has committed', async () => {
    await test.database.transaction(async (transaction) => {
      await sender.enqueue(transaction, 'restaurant.rating-changed', ratingOf(1, 7));
      expect(await stored(1)).toEqual([]);
    });
    expect(await arrival(1).promise).toEqual(ratingOf(1, 7));
  });

  it('wakes the worker rather than letting it poll', async () => {
    const began = performance.now();
    for (const id of [11, 12, 13]) {
      await test.database.transaction((transaction) =>
        sender.enqueue(transaction, 'restaurant.rating-changed', ratingOf(id)),
      );
      await arrival(id).promise;
    }
    // Polling alone would take two seconds for each.
    expect(performance.now() - began).toBeLessThan(4_000);
  });

  it('forgets what a transaction sent that rolled back', async () => {
    const lost = test.database.transaction(async (transaction) => {
      await sender.enqueue(transaction, 'restaurant.rating-changed', ratingOf(2));
      throw new Error('rolled back');
    });
    await expect(lost).rejects.toThrow('rolled back');
    expect(await stored(2)).toEqual([]);
  });

  it('does a failed job again, and keeps only the class of the error', async () => {
    failures.set(3, 1);
    await test.database.transaction((transaction) =>
      sender.enqueue(transaction, 'restaurant.rating-changed', ratingOf(3)),
    );
    expect(await arrival(3).promise).toEqual(ratingOf(3));
    expect(JSON.stringify(await stored(3))).not.toContain('must not be kept');
  });

  it('does the job of a worker that was killed', async () => {
    await test.database.transaction(async (transaction) => {
      await sender.enqueue(transaction, 'restaurant.rating-changed', ratingOf(5));
      await transaction.query({
        text: `update jobs.job set state = 'active', started_on = now(), heartbeat_on = now() - interval '21 seconds'
               where state = 'created'`,
        values: [],
      });
    });
    expect(await arrival(5).promise).toEqual(ratingOf(5));
  });

  it('puts a job that failed every time among the dead letters', async () => {
    failures.set(4, Number.POSITIVE_INFINITY);
    await test.database.transaction(async (transaction) => {
      await sender.enqueue(transaction, 'restaurant.rating-changed', ratingOf(4));
      await transaction.query({
        text: "update jobs.job set retry_limit = 0 where state = 'created'",
        values: [],
      });
    });
    await expect
      .poll(() => stored(4), { timeout: 20_000 })
      .toContainEqual(expect.objectContaining({ name: 'dead-letters', state: 'created' }));
  });

  it('has as many retries as its queue says, and a group where its jobs are in groups', async () => {
    const due = { restaurantId: restaurantId(6), deliveryId: webhookDeliveryId(randomUUID()), run: 1 };
    await test.database.transaction((transaction) =>
      sender.enqueue(transaction, 'webhook.deliver', { ...due, host: 'example.org' }),
    );
    const jobs = await test.database.query({
      text: `select retry_limit, retry_delay, retry_delay_max, group_id from jobs.job where name = 'webhook.deliver'`,
      values: [],
    });
    expect(jobs).toEqual([
      { retry_limit: 21, retry_delay: 5, retry_delay_max: 7_200, group_id: 'example.org' },
    ]);
  });

  it('takes a batch without a pause while there is more, and fails only the one that failed', async () => {
    const done: string[] = [];
    const entries = Array.from({ length: 25 }, () => waitlistEntryId(randomUUID()));
    await test.database.transaction(async (transaction) => {
      for (const entryId of entries)
        await sender.enqueue(transaction, 'waitlist.offered', { restaurantId: restaurantId(7), entryId });
    });
    const began = performance.now();
    const stop = await worker.work(
      'waitlist.offered',
      async ({ entryId }) => {
        if (entryId === entries[3] && !done.includes('failed')) {
          done.push('failed');
          throw new TryAgainLater('not yet');
        }
        done.push(entryId);
      },
      { batchSize: 5 },
    );
    await expect.poll(() => done.length, { timeout: 10_000 }).toBe(26);
    expect(performance.now() - began).toBeLessThan(8_000);
    expect([...done].sort()).toEqual([...entries, 'failed'].sort());
    await stop();
  });

  it('lets a sender take no jobs', async () => {
    await expect(sender.work('restaurant.rating-changed', async () => {})).rejects.toThrow('sender');
  });

  it('starts again on what is there, and corrects settings that differ', async () => {
    const settings = () =>
      test.database.query({
        text: 'select name, retry_limit, heartbeat_seconds, dead_letter, notify from jobs.queue order by name',
        values: [],
      });
    const before = await settings();
    await test.database.query({ text: 'update jobs.queue set retry_limit = 1, notify = false', values: [] });
    const again = createJobQueue({ url: test.url, log, role: 'sender' });
    await again.start();
    await again.stop();
    expect(await settings()).toEqual(before);
  });
});
