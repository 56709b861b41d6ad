import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { type Measurement, measure, median } from '../measure.ts';
import { describeSpread, ratioSpread } from '../ratios.ts';
import { milliseconds, type Report, ratio, say } from '../report.ts';
import { playRounds } from '../rounds.ts';
import type { Booker } from './booker.ts';
import { type BookingDatabase, openBookingDatabase } from './booking-database.ts';
import { makeWishes } from './hot-house.ts';
import { openPlatformBooker } from './platform-booker.ts';
import { openSpreadByHand } from './spread-by-hand.ts';
import { makeSpreadSchema } from './spread-schema.ts';

const base = 'by pg alone';
/** Each round has a date of its own, from here on. */
const firstDaysAhead = 10;

export interface SpreadBenchmark {
  /** In each round of each way. */
  readonly bookings: number;
  /** Over which they are spread. */
  readonly restaurants: number;
  readonly connections: number;
  readonly rounds: number;
}

interface Way {
  readonly booker: Booker;
  /** Counts what is in its book of a date: bookings, tables taken, stored answers and events of those bookings. */
  readonly countText: string;
  readonly rounds: Measurement[];
}

const countText = (reservations: string, events: string, allocations: string, answers: string) => `
select count(*)::integer as bookings,
  count(*) filter (where exists (select from ${allocations} a
    where a.restaurant_id = r.restaurant_id and a.party_id = r.reservation_id))::integer as seated,
  count(*) filter (where exists (select from ${events} e
    where e.restaurant_id = r.restaurant_id and e.reservation_id = r.reservation_id))::integer as told,
  (select count(*)::integer from ${answers}) as answers
from ${reservations} r where r.service_date = $1 and r.status = 'CONFIRMED'`;

const platformText = countText(
  'reservation.reservation',
  'reservation.reservation_event',
  'inventory.allocation',
  'reservation.idempotency',
);
const byHandText = countText(
  'bench_spread.reservation',
  'bench_spread.reservation_event',
  'bench_spread.allocation',
  'bench_spread.idempotency',
);

interface Counts {
  bookings: number;
  seated: number;
  told: number;
  answers: number;
}

const countOf = async ({ database }: BookingDatabase, text: string, date: string): Promise<Counts> => {
  const [row] = await database.query<Counts & Record<string, number>>({ text, values: [date] });
  if (row === undefined) throw new Error('an aggregate without a row');
  return row;
};

const quietDeadlineMilliseconds = 180_000;

/** What the platform's worker still has to do for its bookings must not be done while the other way is measured. */
const waitUntilQuiet = async ({ database }: BookingDatabase): Promise<void> => {
  const giveUpAt = performance.now() + quietDeadlineMilliseconds;
  for (;;) {
    const [left] = await database.query<{ count: number }>({
      text: `
select (select count(*) from notification.notice where state = 'PENDING' and due_at <= now())
  + (select count(*) from jobs.job_common
     where state in ('created', 'retry', 'active') and name like 'reservation%' and start_after <= now()) as count`,
      values: [],
    });
    if (left?.count === 0) return;
    if (performance.now() > giveUpAt) throw new Error(`${left?.count} notices and jobs are still not done`);
    await setTimeout(500);
  }
};

const playRound = async (
  bench: BookingDatabase,
  houses: readonly RestaurantId[],
  way: Way,
  date: string,
  { bookings, connections }: SpreadBenchmark,
): Promise<Measurement> => {
  const wishes = makeWishes(bookings, date);
  const before = await countOf(bench, way.countText, date);
  await way.booker.prepare(bookings);
  const measured = await measure(
    async (index) => {
      const [wish, house] = [wishes[index], houses[index % houses.length]];
      if (wish === undefined || house === undefined) throw new RangeError('nothing to book');
      const reply = await way.booker.book({
        ...wish,
        restaurantId: house,
        serviceDate: date,
        diner: index,
        idempotencyKey: randomUUID(),
      });
      if (reply.kind !== 'confirmed' || reply.minute !== wish.minute)
        throw new Error(`${way.booker.name}: a table that is free was not booked: ${JSON.stringify(reply)}`);
    },
    bookings,
    connections,
  );
  const after = await countOf(bench, way.countText, date);
  const isComplete =
    after.answers - before.answers === bookings &&
    [after.bookings, after.seated, after.told].every((count) => count === bookings);
  if (!isComplete)
    throw new Error(`${way.booker.name}: of ${bookings} bookings the book has ${JSON.stringify(after)}`);
  return measured;
};

const medianOf = (way: Way, of: keyof Measurement): number => median(way.rounds.map((round) => round[of]));

const toReport = (ways: readonly Way[], options: SpreadBenchmark): Report => {
  const byHand = ways.find(({ booker }) => booker.name === base);
  const platform = ways.find(({ booker }) => booker.name !== base);
  if (byHand === undefined || platform === undefined) throw new Error('nothing was measured');
  const throughputOf = ({ rounds }: Way) => rounds.map(({ perSecond }) => perSecond);
  const spread = ratioSpread(throughputOf(platform), throughputOf(byHand));
  return {
    title: 'booking, spread',
    columns: ['', 'bookings a second', 'p50', 'p99', 'throughput to by hand'],
    rows: ways.map((way) => [
      way.booker.name,
      medianOf(way, 'perSecond').toFixed(0),
      milliseconds(medianOf(way, 'p50Milliseconds')),
      milliseconds(medianOf(way, 'p99Milliseconds')),
      ratio(medianOf(way, 'perSecond'), medianOf(byHand, 'perSecond')),
    ]),
    notes: [
      `${options.bookings} bookings at ${options.restaurants} restaurants over ${options.connections} connections; medians of ${options.rounds} rounds in turns.`,
      'Every booking was confirmed, and left reservation, allocation, event and stored answer.',
      `booking/sql:throughput: ${describeSpread(spread)}`,
    ],
    figures: ways.map(({ booker, rounds }) => ({ name: booker.name, rounds })),
    ratios: { 'booking/sql:throughput': spread },
  };
};

/**
 * Bookings at many restaurants at once, so that nobody waits for another's service day: the platform beside the same
 * transaction by hand, in turns, with fsync.
 */
export const benchmarkSpreadBooking = async (options: SpreadBenchmark): Promise<Report> => {
  const { restaurants, connections, rounds } = options;
  if (restaurants < connections)
    throw new RangeError(`${connections} connections would meet at ${restaurants} restaurants`);
  const bench = await openBookingDatabase(say);
  const ways: Way[] = [];
  try {
    await makeSpreadSchema(bench.database);
    const houses: RestaurantId[] = [];
    for (let house = 0; house < restaurants; house += 1) houses.push(await bench.addHouse());
    say(`${houses.length} restaurants are open`);
    const open = (booker: Booker, text: string) => ways.push({ booker, countText: text, rounds: [] });
    open(openSpreadByHand(bench.url, connections), byHandText);
    open(
      await openPlatformBooker('start', bench.url, bench.dataDirectory, connections, {
        // As in production, where hardly any booking is traced.
        TRACE_VIEWER: 'false',
      }),
      platformText,
    );
    const today = Temporal.Now.plainDateISO('UTC');
    const dateOf = (round: number) => today.add({ days: firstDaysAhead + round }).toString();
    const play = async (way: Way, round: number) => {
      const measured = await playRound(bench, houses, way, dateOf(round), options);
      await waitUntilQuiet(bench);
      return measured;
    };
    for (const way of ways) await play(way, 0);
    say('warm');
    await playRounds(
      ways,
      rounds,
      async (way, round) => {
        way.rounds.push(await play(way, round + 1));
      },
      say,
    );
    return toReport(ways, options);
  } finally {
    await Promise.all(ways.map(({ booker }) => booker.close()));
    await bench.close();
  }
};
