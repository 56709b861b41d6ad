import type { Mode } from '#e2e/platform.ts';
import type { RestaurantId } from '#shared/identifiers/identifiers.ts';
import { openDevelopmentIssuer } from '#shared/identity/development-issuer.ts';
import { type BookingDatabase, openBookingDatabase } from '../booking/booking-database.ts';
import { openPlatformBooker, type PlatformBooker } from '../booking/platform-booker.ts';
import { latenciesOf } from '../measure.ts';
import { milliseconds, type Report, ratio, say } from '../report.ts';
import { type LiveRound, runLiveRound } from './run-live-round.ts';

export interface LiveBenchmark {
  readonly listeners: number;
  readonly bookings: number;
  readonly bookingsPerSecond: number;
  readonly rounds: number;
  /** The cluster beside the one process. */
  readonly cluster: boolean;
}

interface Subject {
  readonly booker: PlatformBooker;
  readonly listeners: number;
  readonly rounds: LiveRound[];
}

const signHosts = async (dataDirectory: string, restaurantId: RestaurantId, count: number) => {
  const issuer = await openDevelopmentIssuer(dataDirectory);
  const expiresAt = Temporal.Now.instant().add({ hours: 2 });
  const employments = [{ restaurantId, role: 'HOST' as const }];
  const tokens: string[] = [];
  for (let host = 0; host < count; host += 1)
    tokens.push(
      await issuer.issue({ subject: `host-${host}`, role: 'host', employments }, 'tablegraph', expiresAt),
    );
  return tokens;
};

const summarise = ({ booker, listeners, rounds }: Subject) => ({
  subject: booker.name,
  listeners,
  bookings: rounds.reduce((sum, { bookings }) => sum + bookings, 0),
  deliveries: rounds.reduce((sum, { sinceCommit }) => sum + sinceCommit.length, 0),
  booking: latenciesOf(rounds.flatMap(({ bookingLatencies }) => bookingLatencies)),
  sinceCommit: latenciesOf(rounds.flatMap(({ sinceCommit }) => sinceCommit)),
  sinceAnswer: latenciesOf(rounds.flatMap(({ sinceAnswer }) => sinceAnswer)),
});

type Summary = ReturnType<typeof summarise>;

const toRow = (summary: Summary, base: Summary): string[] => [
  summary.subject,
  String(summary.listeners),
  String(summary.bookings),
  String(summary.deliveries),
  milliseconds(summary.booking.p50Milliseconds),
  milliseconds(summary.sinceCommit.p50Milliseconds),
  milliseconds(summary.sinceCommit.p99Milliseconds),
  milliseconds(summary.sinceAnswer.p50Milliseconds),
  milliseconds(summary.sinceAnswer.p99Milliseconds),
  ratio(summary.sinceCommit.p50Milliseconds, base.sinceCommit.p50Milliseconds),
  ratio(summary.sinceCommit.p99Milliseconds, base.sinceCommit.p99Milliseconds),
];

const toReport = (subjects: readonly Subject[], options: LiveBenchmark): Report => {
  const summaries = subjects.map(summarise);
  const baseOf = ({ subject }: Summary) => summaries.find((one) => one.subject === subject) ?? summaries[0];
  return {
    title: 'live',
    columns: [
      '',
      'listeners',
      'bookings',
      'told',
      'booking p50',
      'since the commit p50',
      'p99',
      'since the answer p50',
      'p99',
      'p50 to one listener',
      'p99 to one listener',
    ],
    rows: summaries.map((summary) => toRow(summary, baseOf(summary) ?? summary)),
    notes: [
      `${options.bookingsPerSecond} bookings a second, ${options.rounds} rounds each, in turns, load and listeners in one process.`,
      'Every listener heard of every booking once and in order.',
    ],
    figures: summaries,
  };
};

const openSubjects = async (
  { url, dataDirectory }: BookingDatabase,
  { listeners, cluster }: LiveBenchmark,
): Promise<Subject[]> => {
  const modes: readonly Mode[] = cluster ? ['start', 'cluster'] : ['start'];
  const subjects: Subject[] = [];
  for (const mode of modes) {
    const booker = await openPlatformBooker(mode, url, dataDirectory, 32);
    for (const count of [1, listeners]) subjects.push({ booker, listeners: count, rounds: [] });
  }
  return subjects;
};

/**
 * How long it takes until everybody who listens to a restaurant knows of a booking there, over sockets, beside the
 * same with one listener; each round at a fresh restaurant.
 */
export const benchmarkLive = async (options: LiveBenchmark): Promise<Report> => {
  const bench = await openBookingDatabase(say);
  const opened: Subject[] = [];
  try {
    opened.push(...(await openSubjects(bench, options)));
    const play = async ({ booker, listeners }: Subject, bookings: number) => {
      const restaurantId = await bench.addHouse();
      const tokens = await signHosts(bench.dataDirectory, restaurantId, listeners);
      const { bookingsPerSecond } = options;
      return runLiveRound({
        booker,
        address: booker.address,
        restaurantId,
        tokens,
        bookings,
        bookingsPerSecond,
      });
    };
    for (const subject of opened) await play(subject, Math.min(40, options.bookings));
    for (let round = 1; round <= options.rounds; round += 1)
      for (const subject of opened) {
        const played = await play(subject, options.bookings);
        subject.rounds.push(played);
        const { p99Milliseconds } = latenciesOf(played.sinceCommit);
        say(
          `Round ${round}, ${subject.booker.name}, ${subject.listeners}: p99 ${milliseconds(p99Milliseconds)}`,
        );
      }
    return toReport(opened, options);
  } finally {
    await Promise.all([...new Set(opened.map(({ booker }) => booker))].map((booker) => booker.close()));
    await bench.close();
  }
};
