import { Command, InvalidArgumentError } from 'commander';
import { readSettings } from '#shared/config/settings.ts';
import { type BenchDatabase, openBenchDatabase } from './bench-database.ts';
import { benchmarkBooking } from './booking/booking.ts';
import { benchmarkBulk } from './bulk/bulk.ts';
import { benchmarkDashboard } from './dashboard/dashboard.ts';
import { benchmarkEdge } from './edge/edge.ts';
import { benchmarkGateway } from './gateway/gateway.ts';
import { benchmarkLive } from './live/live.ts';
import { benchmarkNotifications } from './notifications/notifications.ts';
import { publish, type Report, say } from './report.ts';
import { benchmarkSearch } from './search.ts';
import { benchmarkTelemetry } from './telemetry/telemetry.ts';

interface Options {
  readonly restaurants: number;
  readonly requests: number;
  readonly asked: number;
  readonly bulkRounds: number;
  readonly edgeRequests: number;
  readonly edgeRounds: number;
  readonly bookings: number;
  readonly connections: number;
  readonly rounds: number;
  readonly listeners: number;
  readonly liveBookings: number;
  readonly rate: number;
  readonly liveRounds: number;
  readonly mails: number;
  readonly reservations: number;
  readonly changes: number;
  readonly seconds: number;
  readonly dashboardRounds: number;
  readonly gatewayRequests: number;
  readonly gatewayRounds: number;
  readonly telemetryRequests: number;
  readonly telemetryRounds: number;
  readonly cluster?: true;
  readonly json?: string | true;
}

type Benchmark = (options: Options) => Promise<Report | readonly Report[]>;

const withBenchDatabase = async (
  { restaurants }: Options,
  work: (database: BenchDatabase) => Promise<Report>,
): Promise<Report> => {
  const database = await openBenchDatabase(readSettings().DATA_DIR, restaurants, say);
  try {
    say(`${database.restaurants} restaurants, ${database.allocations} allocations`);
    return await work(database);
  } finally {
    await database.close();
  }
};

const search: Benchmark = (options) =>
  withBenchDatabase(options, (database) => benchmarkSearch(database, options.requests));
const bulk: Benchmark = (options) =>
  withBenchDatabase(options, (database) =>
    benchmarkBulk(database, { restaurants: options.asked, rounds: options.bulkRounds }),
  );
const edge: Benchmark = (options) =>
  withBenchDatabase(options, (database) =>
    benchmarkEdge(database, { requests: options.edgeRequests, rounds: options.edgeRounds }),
  );
const booking: Benchmark = ({ bookings, connections, rounds, cluster = false }) =>
  benchmarkBooking({ bookings, connections, rounds, cluster });
const live: Benchmark = ({ listeners, liveBookings, rate, liveRounds, cluster = false }) =>
  benchmarkLive({ listeners, bookings: liveBookings, bookingsPerSecond: rate, rounds: liveRounds, cluster });

const gateway: Benchmark = ({ gatewayRequests, gatewayRounds }) =>
  benchmarkGateway({ gatewayRequests, gatewayRounds });

const dashboard: Benchmark = ({ reservations, changes, seconds, dashboardRounds }) =>
  benchmarkDashboard({ reservations, changesPerSecond: changes, seconds, rounds: dashboardRounds });

const notifications: Benchmark = ({ mails, bookings, connections, rounds }) =>
  benchmarkNotifications({ mails, bookings, connections, rounds });

const telemetry: Benchmark = (options) =>
  withBenchDatabase(options, (database) =>
    benchmarkTelemetry(database, {
      requests: options.telemetryRequests,
      rounds: options.telemetryRounds,
      mode: options.cluster === true ? 'cluster' : 'start',
    }),
  );

const wholeNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('A whole number above 0.');
  return number;
};

type Group =
  | 'book'
  | 'search'
  | 'bulk'
  | 'edge'
  | 'booking'
  | 'live'
  | 'dashboard'
  | 'gateway'
  | 'notifications'
  | 'telemetry'
  | 'cluster';

const addOptions = (command: Command, groups: readonly Group[]): Command => {
  if (groups.includes('book'))
    command.option('--restaurants <number>', 'how many to generate, once', wholeNumber, 20_000);
  if (groups.includes('search'))
    command.option('--requests <number>', 'at 16 connections; a quarter of it at one', wholeNumber, 2_000);
  if (groups.includes('bulk'))
    command
      .option('--asked <number>', 'restaurants in one question', wholeNumber, 1_000)
      .option('--bulk-rounds <number>', 'how often each of 12 questions is asked', wholeNumber, 10);
  if (groups.includes('edge'))
    command
      .option('--edge-requests <number>', 'searches in a round of each way', wholeNumber, 600)
      .option('--edge-rounds <number>', 'rounds, turn by turn', wholeNumber, 9);
  if (groups.includes('booking'))
    command
      .option('--bookings <number>', 'diners of an evening', wholeNumber, 500)
      .option('--connections <number>', 'clients at once', wholeNumber, 64)
      .option('--rounds <number>', 'evenings for each way to book', wholeNumber, 5);
  if (groups.includes('notifications'))
    command.option('--mails <number>', 'confirmations that two workers send', wholeNumber, 10_000);
  if (groups.includes('live'))
    command
      .option('--listeners <number>', 'who listen to one restaurant', wholeNumber, 500)
      .option('--live-bookings <number>', 'there in a round', wholeNumber, 200)
      .option('--rate <number>', 'bookings a second', wholeNumber, 20)
      .option('--live-rounds <number>', 'rounds with one listener and with all', wholeNumber, 3);
  if (groups.includes('dashboard'))
    command
      .option('--reservations <number>', 'of the evening', wholeNumber, 300)
      .option('--changes <number>', 'by another host a second', wholeNumber, 10)
      .option('--seconds <number>', 'of changes in a round', wholeNumber, 20)
      .option('--dashboard-rounds <number>', 'cold loads of each page, with changes', wholeNumber, 5);
  if (groups.includes('gateway'))
    command
      .option(
        '--gateway-requests <number>',
        'in a round of each server; a fifth of the deep ones',
        wholeNumber,
        1_000,
      )
      .option('--gateway-rounds <number>', 'rounds, turn by turn', wholeNumber, 5);
  if (groups.includes('telemetry'))
    command
      .option('--telemetry-requests <number>', 'searches in a round of each way', wholeNumber, 600)
      .option('--telemetry-rounds <number>', 'rounds, turn by turn', wholeNumber, 9);
  if (groups.includes('cluster')) command.option('--cluster', 'npm run cluster too');
  return command.option('--json [file]', 'the figures as JSON, to a file beside the table or in its place');
};

const program = new Command('npm run bench --').description(
  'Measures beside plain SQL by hand, in one run. Every answer is checked. Prints ratios; absolute times are of this ' +
    'machine and this moment.',
);

interface Kind {
  readonly name: string;
  readonly description: string;
  readonly groups: readonly Group[];
  readonly benchmarks: readonly Benchmark[];
}

const kinds: readonly Kind[] = [
  {
    name: 'search',
    description:
      'searches over HTTP, one process and a cluster, beside the same SQL statements (when none is named)',
    groups: ['book', 'search'],
    benchmarks: [search],
  },
  {
    name: 'booking',
    description: 'a hot evening of one large restaurant, beside SERIALIZABLE check-then-insert with retries',
    groups: ['booking', 'cluster'],
    benchmarks: [booking],
  },
  {
    name: 'notifications',
    description: 'how fast two workers send mails, and what a stalled mail server costs those who book',
    groups: ['booking', 'notifications'],
    benchmarks: [notifications],
  },
  {
    name: 'live',
    description: 'how soon all who listen to a restaurant know of a booking, beside one who listens',
    groups: ['live', 'cluster'],
    benchmarks: [live],
  },
  {
    name: 'dashboard',
    description:
      "the host's page in Chromium: cold loads and live updates, beside a page that reads all again",
    groups: ['dashboard'],
    benchmarks: [dashboard],
  },
  {
    name: 'gateway',
    description:
      'trivial resolvers behind our gateway, beside the stock set, Hive Gateway and one Apollo Server',
    groups: ['gateway'],
    benchmarks: [gateway],
  },
  {
    name: 'bulk',
    description: 'availability of many restaurants at once, beside plain joins on the allocations',
    groups: ['book', 'bulk'],
    benchmarks: [bulk],
  },
  {
    name: 'edge',
    description: 'registered and anonymous searches at the gateway, beside a gateway that only executes',
    groups: ['book', 'edge'],
    benchmarks: [edge],
  },
  {
    name: 'telemetry',
    description: 'what tracing costs searches: off, sampled out, whole, and with stock settings',
    groups: ['book', 'telemetry', 'cluster'],
    benchmarks: [telemetry],
  },
  {
    name: 'all',
    description: 'one after the other',
    groups: [
      'book',
      'search',
      'booking',
      'bulk',
      'edge',
      'live',
      'dashboard',
      'gateway',
      'notifications',
      'telemetry',
      'cluster',
    ],
    benchmarks: [search, booking, bulk, edge, gateway, live, dashboard, notifications, telemetry],
  },
];

for (const { name, description, groups, benchmarks } of kinds) {
  const command = program.command(name, { isDefault: name === 'search' }).description(description);
  addOptions(command, groups).action(async (options: Options) => {
    const reports: Report[] = [];
    for (const benchmark of benchmarks) reports.push(...[await benchmark(options)].flat());
    await publish(reports, options.json);
  });
}

await program.parseAsync();
