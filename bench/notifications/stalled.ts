import { setTimeout } from 'node:timers/promises';
import type { BookingDatabase } from '../booking/booking-database.ts';
import { checkEvening, platformBook } from '../booking/check-evening.ts';
import { makeWishes } from '../booking/hot-house.ts';
import { openPlatformBooker } from '../booking/platform-booker.ts';
import { type Evening, runEvening } from '../booking/run-evening.ts';
import { say } from '../report.ts';
import { type MailSink, openMailSink } from './mail-sink.ts';

export interface StalledOptions {
  readonly bookings: number;
  readonly connections: number;
  readonly rounds: number;
}

/** Evenings of the platform whose mail server answers at once, and of the same one when it answers nobody. */
export interface StalledEvenings {
  readonly fast: readonly Evening[];
  readonly stalled: readonly Evening[];
  readonly mails: number;
}

const daysAhead = 10;

const drainDeadlineMilliseconds = 180_000;

/** What an evening left behind is sent before the next one begins: each pays for its own mails alone. */
const drain = async ({ database }: BookingDatabase, sink: MailSink): Promise<void> => {
  sink.stall(false);
  const giveUpAt = performance.now() + drainDeadlineMilliseconds;
  for (;;) {
    const [left] = await database.query<{ count: number }>({
      text: `with put_off as (
          update notification.notice set due_at = least(due_at, now())
          where state = 'PENDING' and sequence is not null returning 1)
        select count(*) as count from put_off`,
      values: [],
    });
    if (left?.count === 0) return;
    if (performance.now() > giveUpAt) throw new Error(`${left?.count} notices are still not sent`);
    await setTimeout(2_000);
  }
};

/** In turns, so that what the machine does beside falls on both. */
export const bookWhileMailStalls = async (
  bench: BookingDatabase,
  { bookings, connections, rounds }: StalledOptions,
): Promise<StalledEvenings> => {
  const sink = await openMailSink();
  const booker = await openPlatformBooker('start', bench.url, bench.dataDirectory, connections, {
    SMTP_URL: sink.url,
    MAIL_FROM: 'reservations@tablegraph.example',
    MAILS_PER_SECOND: '10000',
    PUBLIC_URL: 'https://api.tablegraph.example',
  });
  const serviceDate = Temporal.Now.plainDateISO('UTC').add({ days: daysAhead }).toString();
  const play = async (seed: string): Promise<Evening> => {
    const restaurantId = await bench.addHouse();
    const wishes = makeWishes(bookings, seed);
    const evening = await runEvening({ booker, restaurantId, serviceDate, wishes, connections });
    await checkEvening(bench.database, platformBook, { restaurantId, serviceDate }, evening, wishes.length);
    return evening;
  };
  const [fast, stalled]: [Evening[], Evening[]] = [[], []];
  try {
    await play('warm-up');
    await drain(bench, sink);
    for (let round = 1; round <= rounds; round += 1)
      for (const [isStalled, evenings] of [
        [false, fast],
        [true, stalled],
      ] as const) {
        sink.stall(isStalled);
        const evening = await play(`round ${round}`);
        await drain(bench, sink);
        evenings.push(evening);
        say(
          `Round ${round}, ${isStalled ? 'stalled' : 'fast'}: p50 ${evening.p50Milliseconds.toFixed(1)} ms`,
        );
      }
    if (sink.arrivals.size === 0) throw new Error('no mail was sent meanwhile: nothing was compared');
    return { fast, stalled, mails: sink.arrivals.size };
  } finally {
    await booker.close();
    await sink.close();
  }
};
