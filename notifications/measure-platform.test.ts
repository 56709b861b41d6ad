import { randomUUID } from 'node:crypto';
import { expect, it, onTestFinished } from 'vitest';
import { noticeChannels } from '#shared/notifications/domain/notice-kind.ts';
import { captureLog } from '#shared/testing/captured-log.ts';
import { captureMetrics } from '#shared/testing/captured-metrics.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { measurePlatform, recordNoShows } from './measure-platform.ts';
import { claimDue, postponeNotice } from './repositories/claim-repository.ts';
import { readPlatformState } from './repositories/platform-state-repository.ts';

const captured = captureMetrics();
const { database } = await createTestDatabase();
const run = (text: string, ...values: readonly unknown[]) => database.query({ text, values });

const plan = (restaurant: number, seconds: number) =>
  run(
    `insert into notification.notice (restaurant_id, subject_id, kind, channel, occasion, due_at)
     values ($1, $2, 'REMINDER', 'MAIL', '1', now() + $3 * interval '1 second')`,
    restaurant,
    randomUUID(),
    seconds,
  );

it('says what is due and unsent, also while it is put off because a provider fails', async () => {
  await plan(1, -300);
  await plan(2, -10);
  await plan(3, 600);
  const state = async () => {
    const { backlog, oldestDueSeconds } = await readPlatformState(database, noticeChannels);
    return [backlog, Math.round(oldestDueSeconds / 60)];
  };
  expect(await state()).toEqual([2, 5]);
  // Nobody sends mails here: that they wait is nobody's alarm.
  expect(await readPlatformState(database, ['TEXT', 'DASHBOARD'])).toMatchObject({
    backlog: 0,
    oldestDueSeconds: 0,
  });
  const now = Temporal.Now.instant();
  const claimed = await claimDue(database, {
    channel: 'MAIL',
    most: 10,
    now,
    leaseUntil: now.add({ seconds: 60 }),
  });
  expect(await state()).toEqual([2, 5]);
  const [late, asleep] = claimed;
  if (late === undefined || asleep === undefined) throw new Error('two were due');
  const until = now.add({ hours: 1 });
  await postponeNotice(database, late, { until, reason: 'CONNECTION', wasTried: false, isLate: true });
  expect(await state()).toEqual([2, 5]);
  // Put off until the morning: nobody waits for it.
  await postponeNotice(database, asleep, { until, reason: null, wasTried: false, isLate: false });
  expect(await state()).toEqual([1, 5]);
});

it('says who waits for a lock, and for how long', async () => {
  const [locked, release] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const lock = { text: 'select pg_advisory_xact_lock(1)', values: [] };
  const holder = database.transaction(async (transaction) => {
    await transaction.query(lock);
    locked.resolve();
    await release.promise;
  });
  await locked.promise;
  const waiter = database.transaction((transaction) => transaction.query(lock));
  await expect.poll(async () => (await readPlatformState(database, noticeChannels)).lockWaits).toBe(1);
  expect((await readPlatformState(database, noticeChannels)).longestLockWaitSeconds).toBeGreaterThan(0);
  release.resolve();
  await Promise.all([holder, waiter]);
  expect(await readPlatformState(database, noticeChannels)).toMatchObject({
    lockWaits: 0,
    longestLockWaitSeconds: 0,
  });
});

it('what was read last is a gauge, and a database that is away ends nothing', async () => {
  const { log, failures } = captureLog();
  const end = measurePlatform(database, noticeChannels, log);
  onTestFinished(end);
  const valueOfBacklog = async () => (await captured.pointsOf('reservation.notification.backlog'))[0]?.value;
  await expect.poll(valueOfBacklog).toBe(1);
  expect((await captured.pointsOf('reservation.database.lock_waits'))[0]?.value).toBe(0);
  await end();
  const endOfBroken = measurePlatform(
    { ...database, transaction: () => Promise.reject(new Error('away')) },
    noticeChannels,
    log,
  );
  await expect
    .poll(failures)
    .toEqual(['the state of the platform was not measured', 'no-shows were not measured']);
  expect(await valueOfBacklog()).toBeNaN();
  await endOfBroken();
});

const party = (restaurant: number, time: string, status: string, source = 'ONLINE', date = '2026-12-04') =>
  run(
    `insert into reservation.reservation (restaurant_id, reservation_id, confirmation_code, status, diner_id,
       guest_name, time_zone, service_date, starts_at, duration_minutes, party_size, seating, table_ids, source)
     values ($1, $2, $3, $4, 'ada', 'Ada', 'Europe/Vienna', $5::date,
       ($5::date + $6::time + case when $6::time < '04:00' then interval '1 day' else interval '0' end)
         at time zone 'Europe/Vienna', 120, 2, 'STANDARD', '{1}', $7)`,
    restaurant,
    randomUUID(),
    randomUUID(),
    status,
    date,
    time,
    source,
  );
const closeDay = (restaurant: number, closedAt: string) =>
  run(
    `insert into reservation.closed_service_day (restaurant_id, service_date, closed_at)
     values ($1, '2026-12-04', ${closedAt})`,
    restaurant,
  );

it('a finished day is measured once, by whichever worker comes first, and neither open nor old ones', async () => {
  await party(7, '12:00', 'COMPLETED');
  await party(7, '12:30', 'NO_SHOW');
  await party(7, '15:59', 'CANCELLED');
  await party(7, '16:00', 'COMPLETED');
  await party(7, '20:00', 'NO_SHOW');
  await party(7, '21:00', 'COMPLETED', 'WALK_IN');
  await party(7, '01:00', 'COMPLETED');
  await party(7, '23:00', 'COMPLETED');
  await closeDay(7, 'now()');
  await party(8, '12:00', 'NO_SHOW');
  await closeDay(8, `now() - interval '3 days'`);
  await party(9, '12:00', 'NO_SHOW');
  await closeDay(9, 'null');
  await Promise.all([recordNoShows(database), recordNoShows(database), recordNoShows(database)]);
  // Closed again, after a no-show was undone.
  await run(`update reservation.closed_service_day set closed_at = now() where restaurant_id = 7`);
  await recordNoShows(database);
  const [metric] = (await captured.all()).filter(({ name }) => name === 'reservation.no_show_rate');
  expect(metric).toMatchObject({ unit: '%', description: 'No-show rate by restaurant and time period' });
  expect(new Set(metric?.points)).toEqual(
    new Set([
      {
        attributes: { 'reservation.restaurant_id': 'rst_7', 'reservation.period': 'lunch' },
        value: { count: 1, sum: 50 },
      },
      {
        attributes: { 'reservation.restaurant_id': 'rst_7', 'reservation.period': 'dinner' },
        value: { count: 1, sum: 25 },
      },
    ]),
  );
});
