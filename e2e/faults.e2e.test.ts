import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hasPromtool } from '#ops/testing/promtool.ts';
import { CreateReservationDocument, SearchDocument } from '#schema/operations/generated/graphql.ts';
import type { CollectedSpan } from '#shared/testing/collected-span.ts';
import { findFreeSlots, guest, key, vienna } from './booking.ts';
import { type FaultyPlatform, startFaultyPlatform } from './faults/faulty-platform.ts';
import { firingAlerts, type Measured } from './faults/replay.ts';

const worthwhile = (spans: readonly CollectedSpan[], is: (span: CollectedSpan) => boolean) => spans.some(is);

describe.runIf(hasPromtool)('a fault', () => {
  let faulty: FaultyPlatform | undefined;
  let usual: Measured;
  let token = '';
  let wishes: Awaited<ReturnType<typeof findFreeSlots>>;
  const running = () => {
    if (faulty === undefined) throw new Error('the platform did not start');
    return faulty;
  };

  const search = () => {
    const [{ wish }] = wishes;
    return running().platform.ask(SearchDocument, {
      first: 10,
      input: { near: vienna.near, radiusKm: 20, date: wish.date, time: wish.time, partySize: 2 },
    });
  };
  let booked = 0;
  const book = () => {
    booked += 1;
    const { wish } = wishes[booked % wishes.length] ?? wishes[0];
    const input = { ...wish, idempotencyKey: key(), guest };
    return running().platform.ask(CreateReservationDocument, { input }, { token });
  };

  /** So much of each, some of it at once. */
  const traffic = async (searches: number, bookings: number, atOnce = 4) => {
    const asked = [
      ...Array.from({ length: searches }, () => search),
      ...Array.from({ length: bookings }, () => book),
    ];
    const client = async () => {
      for (let next = asked.pop(); next !== undefined; next = asked.pop()) await next();
    };
    await Promise.all(Array.from({ length: atOnce }, client));
  };

  /** What happens while it is done; scraped once before, as Prometheus would have. */
  const measure = async (work: () => Promise<void>): Promise<Measured> => {
    const begin = await running().scrape();
    running().traces.clear();
    const begun = performance.now();
    await work();
    const end = await running().scrape();
    return { begin, end, seconds: (performance.now() - begun) / 1_000 };
  };

  const spanThat = async (is: (span: CollectedSpan) => boolean, deadlineMilliseconds = 10_000) => {
    const spans = await running().traces.waitFor((arrived) => worthwhile(arrived, is), deadlineMilliseconds);
    const found = spans.find(is);
    if (found === undefined) throw new Error('it was there a moment ago');
    return found;
  };

  beforeAll(async () => {
    faulty = await startFaultyPlatform();
    token = await faulty.platform.token('diner', 'faulty-diner');
    wishes = await findFreeSlots(faulty.platform, { partySize: 2 });
    // The first of everything is slow: documents, plans, caches.
    await traffic(12, 6);
    usual = await measure(() => traffic(60, 8));
  });
  afterAll(() => faulty?.remove());

  it('is not seen where there is none', async () => {
    const again = await measure(() => traffic(60, 8));
    expect([...firingAlerts(usual, again)]).toEqual([]);
  });

  it('slow database: the alert, and the statement', async () => {
    const measured = await measure(async () => {
      running().proxy.delay(700);
      await traffic(12, 0, 8);
    });
    running().proxy.delay(0);
    expect(firingAlerts(usual, measured)).toContain('DatabaseSlow');
    const statement = await spanThat(
      ({ name, durationMilliseconds }) => name.startsWith('pg.query:') && durationMilliseconds > 600,
    );
    expect(statement.attributes['db.system.name']).toBe('postgresql');
  });

  it('a subgraph that is down: the alert, and the fetch', async () => {
    const measured = await measure(async () => {
      running().signal('review', 'SIGKILL');
      await traffic(20, 0, 10);
    });
    expect(firingAlerts(usual, measured)).toContain('SubgraphFailing');
    const fetch = await spanThat(({ name, status }) => name === 'gateway.fetch' && status === 'ERROR');
    expect(fetch.attributes).toMatchObject({ service: 'review', 'error.type': 'SUBGRAPH_UNAVAILABLE' });
    await running().platform.said(/review is back/, 20_000);
  });

  it('a slow subgraph: the alert, and the fetch', async () => {
    const measured = await measure(async () => {
      for (let turn = 0; turn < 3; turn += 1) {
        running().signal('availability', 'SIGSTOP');
        const asked = traffic(8, 0, 8);
        await setTimeout(1_300);
        running().signal('availability', 'SIGCONT');
        await asked;
      }
    });
    expect(firingAlerts(usual, measured)).toContain('SubgraphSlow');
    const fetch = await spanThat(
      ({ name, durationMilliseconds }) => name === 'gateway.fetch' && durationMilliseconds > 1_000,
    );
    expect(fetch.attributes.service).toBe('availability');
  });

  it('a pool that is exhausted: the alert, and the wait', async () => {
    let exhausted = usual.end;
    const measured = await measure(async () => {
      running().proxy.delay(400);
      const asked = traffic(60, 0, 40);
      await setTimeout(1_500);
      exhausted = await running().scrape();
      running().proxy.delay(0);
      await asked;
    });
    expect(firingAlerts(usual, { ...measured, end: exhausted, seconds: 1.5 })).toContain('PoolExhausted');
    const wait = await spanThat(
      ({ name, durationMilliseconds }) =>
        name === 'database.wait_for_connection' && durationMilliseconds > 300,
    );
    expect(wait.parentSpanId).not.toBeNull();
  });

  it('a mail server that refuses: the alert, and what was to be sent', async () => {
    running().mail.conduct(() => 'REFUSE_MESSAGE');
    const measured = await measure(async () => {
      await traffic(0, 8);
      await running().traces.waitFor(
        (spans) => spans.filter(({ name }) => name === 'reservation.send_confirmation').length >= 5,
        20_000,
      );
    });
    running().mail.conduct(() => 'ACCEPT');
    expect(firingAlerts(usual, measured)).toContain('NotificationsRefused');
    const attempt = await spanThat(({ name }) => name === 'reservation.send_confirmation');
    expect(attempt).toMatchObject({ attributes: { 'reservation.notification_sent': false } });
  });

  it('a worker that stands still: the alert, and the confirmation that comes late', async () => {
    const measured = await measure(async () => {
      running().signal('worker', 'SIGSTOP');
      await traffic(4, 2);
    });
    const booking = await spanThat(
      ({ name, attributes }) =>
        name === 'reservation.create_booking' && attributes['reservation.booking_result'] === 'confirmed',
    );
    const sent = running()
      .traces.spans()
      .filter(({ name, traceId }) => name === 'reservation.send_confirmation' && traceId === booking.traceId);
    running().signal('worker', 'SIGCONT');
    expect(sent).toEqual([]);
    expect(firingAlerts(usual, measured)).toContain('WorkerDown');
    const confirmation = await spanThat(
      ({ name, traceId }) => name === 'reservation.send_confirmation' && traceId === booking.traceId,
      20_000,
    );
    expect(confirmation.parentSpanId).toBe(booking.spanId);
  });

  it('an error in one resolver: the alerts, and the resolver', async () => {
    const { database } = running();
    await database.query({ text: 'alter table review.rating_summary rename to hidden', values: [] });
    const measured = await measure(() => traffic(20, 0));
    await database.query({ text: 'alter table review.hidden rename to rating_summary', values: [] });
    const firing = firingAlerts(usual, measured);
    expect(firing).toContain('OperationFailing');
    expect(firing).toContain('SubgraphFailing');
    const resolver = await spanThat(
      ({ name, status }) => name.startsWith('graphql.resolve') && status === 'ERROR',
    );
    expect(resolver.name).toBe('graphql.resolve _entities.*.rating');
    const marked = running()
      .traces.spans()
      .filter(({ traceId, status }) => traceId === resolver.traceId && status === 'ERROR')
      .map(({ name }) => name);
    expect(marked).toEqual(expect.arrayContaining(['gateway.fetch', 'query Search', 'reservation.search']));
  });

  it('a lock that somebody holds: the alert, and the statement that waits', async () => {
    const { database } = running();
    let held = usual.end;
    const longestWait = async () => {
      held = await running().scrape();
      return held.worker?.get('reservation_database_longest_lock_wait') ?? 0;
    };
    const measured = await measure(async () => {
      const released = Promise.withResolvers<void>();
      const holding = database.transaction(async (transaction) => {
        await transaction.query({ text: 'lock table inventory.service_day in exclusive mode', values: [] });
        await released.promise;
      });
      // Each waits for as long as a statement may take; the worker looks at locks every five seconds.
      let isReleased = false;
      const bookings = (async () => {
        while (!isReleased) await book();
      })();
      await vi.waitFor(async () => expect(await longestWait()).toBeGreaterThan(3), {
        timeout: 40_000,
        interval: 200,
      });
      isReleased = true;
      released.resolve();
      await Promise.all([holding, bookings]);
    });
    expect(firingAlerts(usual, { ...measured, end: held })).toContain('LockHeld');
    const waiting = await spanThat(
      ({ name, durationMilliseconds }) => name.startsWith('pg.query:') && durationMilliseconds > 3_000,
    );
    expect(waiting.name).toContain('inventory.lock');
  });
});
