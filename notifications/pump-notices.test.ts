import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { partyId, type RestaurantId, restaurantId } from '#shared/identifiers/identifiers.ts';
import type { PlannedNotice } from '#shared/notifications/domain/notice-kind.ts';
import { insertNotices as insert } from '#shared/notifications/repositories/planning-repository.ts';
import { createTestDatabase } from '#shared/testing/test-database.ts';
import { createDeliverNotice } from './deliver-notice.ts';
import type { ComposedNotice, HandOver } from './hand-over.ts';
import { pumpNotices } from './pump-notices.ts';
import { claimDue } from './repositories/claim-repository.ts';
import type { GuardedOutcome } from './senders/guarded-sender.ts';

const { database } = await createTestDatabase(20);
const log = pino({ level: 'silent' });
const start = Temporal.Instant.from('2026-11-20T09:00:00Z');
const startsAt = '2026-12-04T18:00:00Z';
const pages = { diner: null, dashboard: null, gateway: new URL('https://api.example') };
const patience = { timeout: 15_000, interval: 20 };

let restaurants = 0;
/** A restaurant and a reservation of its own, with a history of so many events. */
const makeReservation = async (events = 1) => {
  restaurants += 1;
  const id = restaurantId(restaurants);
  const party = partyId(randomUUID());
  await database.query({
    text: `insert into restaurant.profile (restaurant_id, name, city, country_code, latitude, longitude, time_zone)
      overriding system value values ($1, 'House', 'Wien', 'AT', 48, 16, 'Europe/Vienna')`,
    values: [id],
  });
  await database.query({
    text: `insert into reservation.reservation (restaurant_id, reservation_id, confirmation_code, status, diner_id,
        guest_name, guest_email, time_zone, service_date, starts_at, duration_minutes, party_size, seating, table_ids)
      values ($1, $2, $3, 'CONFIRMED', 'ada', 'Ada', 'ada@example.org', 'Europe/Vienna', '2026-12-04', $4, 120, 2,
        'STANDARD', '{1}')`,
    values: [id, party, `C${restaurants}`, startsAt],
  });
  for (let sequence = 1; sequence <= events; sequence += 1)
    await database.query({
      text: `insert into reservation.reservation_event (restaurant_id, reservation_id, sequence, kind, to_status,
          actor_role, occurred_at, details) values ($1, $2, $3, 'BOOKED', 'CONFIRMED', 'DINER', $4, $5)`,
      values: [
        id,
        party,
        sequence,
        start.toString(),
        JSON.stringify({ startsAt, partySize: 2, tableIds: [1], overrides: [] }),
      ],
    });
  return { restaurantId: id, id: party };
};

const planned = (sequence: number, changes: Partial<PlannedNotice> = {}): PlannedNotice => ({
  kind: 'CONFIRMATION',
  channel: 'MAIL',
  recipient: 0,
  occasion: String(sequence),
  sequence,
  dueAt: start,
  ...changes,
});

const plan = (subject: Awaited<ReturnType<typeof makeReservation>>, notices: readonly PlannedNotice[]) =>
  insert(
    database,
    notices.map((notice) => ({ ...notice, subject, traceContext: null })),
  );

const stateOf = (id: RestaurantId) =>
  database.query<{ line: string }>({
    text: `select occasion || ' ' || state || coalesce(' ' || reason, '') || ' ' || attempts as line
      from notification.notice where restaurant_id = $1 order by sequence, occasion`,
    values: [id],
  });
const linesOf = async (id: RestaurantId) => (await stateOf(id)).map(({ line }) => line);

/** Whether all that waits is due within so many seconds of the beginning. */
const dueWithin = async (id: RestaurantId, seconds: number) => {
  const [row] = await database.query<{ is_soon: boolean }>({
    text: `select bool_and(due_at < $2::timestamptz) as is_soon from notification.notice
      where restaurant_id = $1 and state = 'PENDING'`,
    values: [id, start.add({ seconds }).toString()],
  });
  return row?.is_soon;
};

/** Workers that send by a function of the test's, on a clock of the test's. */
const startWorkers = (
  send: (composed: ComposedNotice, signal: AbortSignal) => Promise<GuardedOutcome>,
  {
    workers = 1,
    isHealthy = () => true,
    isBusy = () => false,
    since = start,
  }: {
    workers?: number;
    isHealthy?: () => boolean;
    isBusy?: () => boolean;
    since?: Temporal.Instant;
  } = {},
) => {
  let now = since;
  const clock = () => now;
  const handOver: HandOver = send;
  const deliver = createDeliverNotice({ database, handOver, pages, clock, log });
  const pumps = Array.from({ length: workers }, () =>
    pumpNotices({ database, channel: 'MAIL', concurrency: 8, deliver, isHealthy, isBusy, clock, log }),
  );
  const close = async () => {
    await Promise.all(pumps.map((pump) => pump.close()));
  };
  onTestFinished(close);
  const advance = (duration: Temporal.DurationLike) => {
    now = now.add(duration);
  };
  return { advance, close };
};

// One after the other: they share what is due.
describe('workers', () => {
  const clear = () => database.query({ text: 'delete from notification.notice', values: [] });

  it('send each notice once, however many they are, and those of a reservation in order', async () => {
    await clear();
    const reservations = await Promise.all(Array.from({ length: 30 }, () => makeReservation(3)));
    const sent: string[] = [];
    startWorkers(
      async ({ claimed }) => {
        await new Promise(setImmediate);
        sent.push(`${claimed.restaurantId} ${claimed.sequence}`);
        return { kind: 'accepted' };
      },
      { workers: 4 },
    );
    await Promise.all(
      reservations.map((wanted) =>
        plan(
          wanted,
          [3, 1, 2].map((n) => planned(n)),
        ),
      ),
    );
    await expect.poll(() => sent.length, patience).toBe(90);
    for (const { restaurantId: id } of reservations) {
      expect(sent.filter((line) => line.startsWith(`${id} `))).toEqual([`${id} 1`, `${id} 2`, `${id} 3`]);
      await expect.poll(() => linesOf(id), patience).toEqual(['1 SENT 1', '2 SENT 1', '3 SENT 1']);
    }
  });

  it('hold back what is later of a reservation, and nothing of others, while an earlier one fails', async () => {
    await clear();
    const [held, other] = [await makeReservation(2), await makeReservation(1)];
    const sent: string[] = [];
    let isDown = true;
    const { advance } = startWorkers(async ({ claimed }) => {
      if (isDown && claimed.restaurantId === held.restaurantId)
        return { kind: 'later', failure: 'PROVIDER_BUSY' };
      sent.push(`${claimed.restaurantId} ${claimed.sequence}`);
      return { kind: 'accepted' };
    });
    await plan(held, [
      planned(1),
      planned(2),
      planned(1, { recipient: 0, kind: 'REMINDER', occasion: `SAME_DAY ${startsAt}`, sequence: null }),
    ]);
    await plan(other, [planned(1)]);
    await expect.poll(() => linesOf(held.restaurantId), patience).toContain('1 PENDING PROVIDER_BUSY 1');
    await expect.poll(() => linesOf(other.restaurantId), patience).toEqual(['1 SENT 1']);
    expect(await linesOf(held.restaurantId)).toContain('2 PENDING 0');
    isDown = false;
    advance({ seconds: 7 });
    await expect.poll(() => linesOf(held.restaurantId), patience).toContain('2 SENT 1');
    const ofHeld = [1, 2].map((sequence) => `${held.restaurantId} ${sequence}`);
    expect(sent.filter((line) => ofHeld.includes(line))).toEqual(ofHeld);
  });

  it('go on with the next one of a reservation where one is refused for good', async () => {
    await clear();
    const wanted = await makeReservation(2);
    startWorkers(async ({ claimed }) =>
      claimed.sequence === 1 ? { kind: 'refused', failure: 'MESSAGE_REFUSED' } : { kind: 'accepted' },
    );
    await plan(wanted, [planned(1), planned(2)]);
    await expect
      .poll(() => linesOf(wanted.restaurantId), patience)
      .toEqual(['1 FAILED MESSAGE_REFUSED 1', '2 SENT 1']);
  });

  it('give up after a day of failures, and count no attempt where nothing was tried', async () => {
    await clear();
    const wanted = await makeReservation(1);
    let outcome: GuardedOutcome = { kind: 'closed-off', retryAfterMilliseconds: 30_000 };
    const { advance } = startWorkers(async () => outcome);
    await plan(wanted, [planned(1)]);
    await expect.poll(() => linesOf(wanted.restaurantId), patience).toEqual(['1 PENDING 0']);
    outcome = { kind: 'later', failure: 'TIMEOUT' };
    await database.query({
      text: 'update notification.notice set attempts = 54 where restaurant_id = $1',
      values: [wanted.restaurantId],
    });
    advance({ minutes: 31 });
    await expect.poll(() => linesOf(wanted.restaurantId), patience).toEqual(['1 FAILED TIMEOUT 55']);
  });

  it('never give up for what is the provider’s alone, and say why they wait', async () => {
    await clear();
    const wanted = await makeReservation(1);
    let tried = 0;
    const { advance } = startWorkers(async () => {
      tried += 1;
      return tried <= 3 ? { kind: 'later', failure: 'PROVIDER_DENIES_US' } : { kind: 'accepted' };
    });
    await plan(wanted, [planned(1)]);
    await expect
      .poll(() => linesOf(wanted.restaurantId), patience)
      .toEqual(['1 PENDING PROVIDER_DENIES_US 0']);
    // One more that counted would be the last.
    await database.query({
      text: 'update notification.notice set attempts = 54 where restaurant_id = $1',
      values: [wanted.restaurantId],
    });
    for (const before of [1, 2]) {
      advance({ seconds: 31 });
      await expect.poll(() => tried, patience).toBe(before + 1);
      await expect
        .poll(() => linesOf(wanted.restaurantId), patience)
        .toEqual(['1 PENDING PROVIDER_DENIES_US 54']);
    }
    advance({ seconds: 31 });
    await expect.poll(() => linesOf(wanted.restaurantId), patience).toEqual(['1 SENT 55']);
  });

  it('survive what is our own fault, and try it again', async () => {
    await clear();
    const wanted = await makeReservation(1);
    let tried = 0;
    const { advance } = startWorkers(async () => {
      tried += 1;
      if (tried === 1) throw new TypeError('a name that must not be kept');
      return { kind: 'accepted' };
    });
    await plan(wanted, [planned(1)]);
    await expect.poll(() => tried, patience).toBe(1);
    // Put off by a pause, which is shorter than the lease that it had while it was tried.
    await expect.poll(() => dueWithin(wanted.restaurantId, 10), patience).toBe(true);
    advance({ seconds: 7 });
    await expect.poll(() => linesOf(wanted.restaurantId), patience).toEqual(['1 SENT 2']);
  });

  it('try one at a time while the provider is known to fail', async () => {
    await clear();
    const wanted = await Promise.all(Array.from({ length: 5 }, () => makeReservation(1)));
    let [atOnce, most, tried] = [0, 0, 0];
    let healthy = false;
    startWorkers(
      async () => {
        atOnce += 1;
        tried += 1;
        most = Math.max(most, atOnce);
        await new Promise(setImmediate);
        atOnce -= 1;
        healthy = true;
        return { kind: 'accepted' };
      },
      { isHealthy: () => healthy },
    );
    for (const one of wanted) await plan(one, [planned(1)]);
    await expect.poll(() => tried, patience).toBeGreaterThan(0);
    expect(most).toBe(1);
    await expect.poll(() => tried, patience).toBe(5);
  });

  it('go on one at a time while the process has more pressing things to do', async () => {
    await clear();
    const wanted = await Promise.all(Array.from({ length: 5 }, () => makeReservation(1)));
    let [atOnce, most, sent] = [0, 0, 0];
    startWorkers(
      async () => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        await new Promise(setImmediate);
        atOnce -= 1;
        sent += 1;
        return { kind: 'accepted' };
      },
      { isBusy: () => true },
    );
    await Promise.all(wanted.map((one) => plan(one, [planned(1)])));
    await expect.poll(() => sent, patience).toBe(5);
    expect(most).toBe(1);
  });

  it('have what a worker took that died taken again once its lease is over', async () => {
    await clear();
    const wanted = await makeReservation(1);
    await plan(wanted, [planned(1)]);
    const claim = (now: Temporal.Instant) =>
      claimDue(database, { channel: 'MAIL', most: 10, now, leaseUntil: now.add({ seconds: 60 }) });
    const [first] = await claim(start);
    expect(await claim(start.add({ seconds: 59 }))).toEqual([]);
    const [again] = await claim(start.add({ seconds: 60 }));
    expect(again).toEqual({ ...first, attempts: 2 });
  });

  it('closing, give back what is not done in time', async () => {
    await clear();
    const wanted = await makeReservation(1);
    const { close } = startWorkers(
      (_composed, signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({ kind: 'later', failure: 'TIMEOUT' }));
        }),
    );
    await plan(wanted, [planned(1)]);
    await expect.poll(() => linesOf(wanted.restaurantId), patience).toEqual(['1 PENDING 1']);
    await close();
    // It was the worker's own doing: no attempt of the notice's, and due at once for the next worker.
    expect(await linesOf(wanted.restaurantId)).toEqual(['1 PENDING 0']);
  });

  it('drop what has no point any more, and put reminders off that would come at night', async () => {
    await clear();
    const wanted = await makeReservation(1);
    // From then on: who looked before the clock was put on would hold a lease that has run out.
    const since = start.add({ hours: 24 * 13 + 14 });
    const { advance } = startWorkers(async () => ({ kind: 'accepted' }), { since });
    const reminder = { kind: 'REMINDER', sequence: null } as const;
    await plan(wanted, [
      planned(1, { ...reminder, occasion: `SAME_DAY ${startsAt}` }),
      planned(2, { ...reminder, occasion: 'SAME_DAY 2026-12-04T17:00:00Z' }),
    ]);
    await expect
      .poll(() => linesOf(wanted.restaurantId), patience)
      .toEqual(['SAME_DAY 2026-12-04T17:00:00Z DROPPED TIME_CHANGED 1', `SAME_DAY ${startsAt} PENDING 0`]);
    advance({ hours: 10 });
    await expect.poll(() => linesOf(wanted.restaurantId), patience).toContain(`SAME_DAY ${startsAt} SENT 1`);
  });
});
