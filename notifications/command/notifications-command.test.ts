import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { noticeId, partyId, restaurantId } from '#shared/identifiers/identifiers.ts';
import { noticePublicId } from '#shared/identifiers/public-id.ts';
import { createJobQueue } from '#shared/jobs/job-queue.ts';
import type { SendFailure } from '#shared/notifications/domain/send-failure.ts';
import { insertNotices } from '#shared/notifications/repositories/planning-repository.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';

const program = fileURLToPath(new URL('notifications-command.ts', import.meta.url));
const { url, database } = await createTestDatabase();
const jobs = createJobQueue({ url, log: pino({ level: 'silent' }), role: 'sender' });
await jobs.start();
afterAll(() => jobs.stop());

const run = (...words: string[]) => {
  const { promise, resolve } = Promise.withResolvers<{ status: unknown; output: string; notices: string }>();
  const env = {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    DATABASE_URL: url,
  };
  execFile(process.execPath, [program, ...words], { env }, (error, output, notices) =>
    resolve({ status: error === null ? 0 : error.code, output, notices }),
  );
  return promise;
};
const json = async (...words: string[]) => JSON.parse((await run(...words, '--json')).output);

/** A notice that was given up. @returns its public id */
const giveUp = async (restaurant: number, reason: SendFailure): Promise<string> => {
  const id = restaurantId(restaurant);
  const subject = { restaurantId: id, id: partyId(randomUUID()) };
  const dueAt = Temporal.Now.instant();
  const planned = {
    kind: 'CONFIRMATION',
    channel: 'MAIL',
    recipient: 0,
    occasion: '1',
    sequence: 1,
  } as const;
  await insertNotices(database, [{ ...planned, dueAt, subject, traceContext: null }]);
  const [row] = await database.query<{ notice_id: string }>({
    text: `update notification.notice set state = 'FAILED', settled_at = now(), reason = $3, attempts = 55
      where restaurant_id = $1 and subject_id = $2 returning notice_id`,
    values: [id, subject.id, reason],
  });
  return noticePublicId.encode({ restaurantId: id, id: noticeId(row?.notice_id ?? '') });
};

describe('npm run notifications', () => {
  it('lists what was given up, and sends it again by id or all of it', async () => {
    const refused = await giveUp(1, 'RECIPIENT_REFUSED');
    const timedOut = await giveUp(2, 'TIMEOUT');
    const failed = await json('failed');
    expect(failed).toHaveLength(2);
    expect(failed).toContainEqual({
      id: timedOut,
      kind: 'CONFIRMATION',
      channel: 'MAIL',
      attempts: 55,
      reason: 'TIMEOUT',
      settledAt: expect.stringMatching(/Z$/),
    });
    const dry = await run('retry', refused, '--dry-run');
    expect(dry).toMatchObject({ status: 0, notices: expect.stringContaining('1 would be sent again') });
    expect(await json('failed')).toHaveLength(2);
    expect(await json('retry', refused)).toMatchObject([{ id: refused }]);
    expect((await json('failed')).map(({ id }: { id: string }) => id)).toEqual([timedOut]);
    expect(await run('retry', '--all')).toMatchObject({
      status: 0,
      notices: expect.stringContaining('1 are sent'),
    });
    expect(await json('status')).toEqual([
      { channel: 'MAIL', state: 'PENDING', count: 2, dueSince: expect.stringMatching(/Z$/) },
    ]);
    expect(await run('retry', refused)).toMatchObject({ status: 1, output: '' });
  });

  it('does not send again what later news of the reservation has overtaken', async () => {
    const overtaken = await giveUp(4, 'MESSAGE_REFUSED');
    await database.query({
      text: `insert into notification.notice (restaurant_id, subject_id, kind, channel, occasion, sequence, due_at, state,
          settled_at)
        select restaurant_id, subject_id, 'CANCELLATION', channel, '2', 2, now(), 'SENT', now()
        from notification.notice where restaurant_id = 4`,
      values: [],
    });
    expect(await run('retry', overtaken)).toMatchObject({ status: 1, output: '' });
    expect((await json('failed')).map(({ id }: { id: string }) => id)).toEqual([overtaken]);
  });

  it('lists jobs that failed every time, and puts them back', async () => {
    await jobs.enqueue(database, 'restaurant.rating-changed', {
      ...{ restaurantId: restaurantId(3), count: 1, average: 5, bayesianMean: 4, version: 1 },
    });
    await database.query({
      text: `update jobs.job set name = 'dead-letters', source_name = name where name = 'restaurant.rating-changed'`,
      values: [],
    });
    expect(await json('dead-letters')).toMatchObject([
      { queue: 'restaurant.rating-changed', payload: { count: 1 } },
    ]);
    expect(await json('retry-dead-letters')).toEqual({ retried: 1 });
    expect(await json('dead-letters')).toEqual([]);
  });

  it.each([
    [['retry']],
    [['retry', 'nonsense']],
    [['retry', '--all', 'ntc_1_AYkAAAAAcACAAAAAAACrzQ']],
    [['failed', '--first', '0']],
    [['nothing']],
  ])('%j is wrong usage', async (words) => {
    expect(await run(...words)).toMatchObject({ status: 2, output: '' });
  });
});
