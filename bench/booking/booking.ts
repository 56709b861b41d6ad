import type { Mode } from '#e2e/platform.ts';
import { median } from '../measure.ts';
import { milliseconds, type Report, ratio, say } from '../report.ts';
import type { Booker } from './booker.ts';
import { type BookingDatabase, openBookingDatabase } from './booking-database.ts';
import { type Book, baselineBook, checkEvening, countAnswers, platformBook } from './check-evening.ts';
import { makeWishes, type Wish } from './hot-house.ts';
import { openPlatformBooker } from './platform-booker.ts';
import { type Evening, runEvening } from './run-evening.ts';
import { retryWays } from './serializable.ts';
import { openDirectBaseline, openHttpBaseline } from './serializable-bookers.ts';

const daysAhead = 10;

export interface BookingBenchmark {
  readonly bookings: number;
  readonly connections: number;
  readonly rounds: number;
  /** The cluster beside the one process. */
  readonly cluster: boolean;
}

/** A way to book, where its bookings are, and the evenings so far. */
interface Subject {
  readonly booker: Booker;
  readonly book: Book;
  readonly evenings: Evening[];
}

const openSubjects = async (
  { url, dataDirectory }: BookingDatabase,
  { connections, cluster }: BookingBenchmark,
): Promise<Subject[]> => {
  const platform = async (mode: Mode): Promise<Subject> => ({
    booker: await openPlatformBooker(mode, url, dataDirectory, connections),
    book: platformBook,
    evenings: [],
  });
  const baseline = (booker: Booker): Subject => ({ booker, book: baselineBook, evenings: [] });
  const subjects: Subject[] = [];
  for (const retry of retryWays) {
    subjects.push(baseline(openDirectBaseline(url, connections, retry)));
    subjects.push(baseline(await openHttpBaseline(url, connections, retry)));
  }
  subjects.push(await platform('start'));
  return cluster ? [...subjects, await platform('cluster')] : subjects;
};

/** One evening at a restaurant that nobody knew before, checked against the database. */
const playEvening = async (
  bench: BookingDatabase,
  { booker, book }: Subject,
  wishes: readonly Wish[],
  connections: number,
): Promise<Evening> => {
  const restaurantId = await bench.addHouse();
  const serviceDate = Temporal.Now.plainDateISO('UTC').add({ days: daysAhead }).toString();
  const answersBefore = await countAnswers(bench.database, book);
  const evening = await runEvening({ booker, restaurantId, serviceDate, wishes, connections });
  await checkEvening(bench.database, book, { restaurantId, serviceDate }, evening, wishes.length);
  const answers = (await countAnswers(bench.database, book)) - answersBefore;
  if (answers !== evening.requests)
    throw new Error(`${booker.name}: ${answers} stored answers for ${evening.requests} requests`);
  return evening;
};

/** Medians over the rounds. */
const summarise = ({ booker, evenings }: Subject) => {
  const middle = (figure: (evening: Evening) => number) => median(evenings.map(figure));
  const countRefusals = ({ refusals }: Evening) => refusals.values().reduce((sum, count) => sum + count, 0);
  return {
    subject: booker.name,
    bookingsPerSecond: middle((evening) => evening.bookingsPerSecond),
    requestsPerSecond: middle((evening) => evening.requests / evening.seconds),
    p50Milliseconds: middle((evening) => evening.p50Milliseconds),
    p99Milliseconds: middle((evening) => evening.p99Milliseconds),
    confirmed: middle((evening) => evening.confirmed.length),
    refusals: middle(countRefusals),
    turnedAway: middle((evening) => evening.turnedAway),
    retries: evenings.some(({ retries }) => retries === null) ? null : middle(({ retries }) => retries ?? 0),
    evenings: evenings.map(({ confirmed, refusals, ...evening }) => ({
      ...evening,
      confirmed: confirmed.length,
      refusals: Object.fromEntries(refusals),
    })),
  };
};

type Summary = ReturnType<typeof summarise>;

const toRow = (summary: Summary, base: Summary): string[] => [
  summary.subject,
  summary.bookingsPerSecond.toFixed(0),
  milliseconds(summary.p50Milliseconds),
  milliseconds(summary.p99Milliseconds),
  String(summary.confirmed),
  String(summary.refusals),
  String(summary.turnedAway),
  summary.retries === null ? '' : String(summary.retries),
  ratio(summary.bookingsPerSecond, base.bookingsPerSecond),
  ratio(summary.p99Milliseconds, base.p99Milliseconds),
];

const toReport = (
  subjects: readonly Subject[],
  { bookings, connections, rounds }: BookingBenchmark,
): Report => {
  const summaries = subjects.map(summarise);
  const [base] = summaries
    .filter((_, index) => subjects[index]?.book === baselineBook)
    .toSorted((one, other) => other.bookingsPerSecond - one.bookingsPerSecond);
  if (base === undefined) throw new Error('nothing was measured');
  return {
    title: 'booking',
    columns: [
      '',
      'bookings a second',
      'p50',
      'p99',
      'confirmed',
      'refusals',
      'turned away',
      'retries',
      'throughput to the best baseline',
      'p99 to it',
    ],
    rows: summaries.map((summary) => toRow(summary, base)),
    notes: [
      `${bookings} diners, ${connections} connections; medians of ${rounds} evenings each, in turns.`,
      'No error reached a client; no table was booked twice; the kitchen kept its limit.',
    ],
    figures: summaries,
  };
};

/**
 * One hot evening of one large restaurant: more want the best times than it has tables for. The platform beside a
 * plain check-then-insert by hand, in turns, each evening at a fresh restaurant.
 */
export const benchmarkBooking = async (options: BookingBenchmark): Promise<Report> => {
  const bench = await openBookingDatabase(say);
  const opened: Subject[] = [];
  try {
    opened.push(...(await openSubjects(bench, options)));
    const evening = (subject: Subject, wishes: readonly Wish[]) =>
      playEvening(bench, subject, wishes, options.connections);
    for (const subject of opened) await evening(subject, makeWishes(options.bookings, 'warm-up'));
    for (let round = 1; round <= options.rounds; round += 1)
      for (const subject of opened) {
        const played = await evening(subject, makeWishes(options.bookings, `round ${round}`));
        subject.evenings.push(played);
        say(
          `Round ${round}, ${subject.booker.name}: ${played.bookingsPerSecond.toFixed(0)} bookings a second`,
        );
      }
    return toReport(opened, options);
  } finally {
    await Promise.all(opened.map(({ booker }) => booker.close()));
    await bench.close();
  }
};
