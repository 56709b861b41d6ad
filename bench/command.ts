import { Command, InvalidArgumentError } from 'commander';
import { readSettings } from '#shared/config/settings.ts';
import { type BenchDatabase, openBenchDatabase } from './bench-database.ts';
import { benchmarkBooking } from './booking/booking.ts';
import { benchmarkSpreadBooking } from './booking/spread.ts';
import { benchmarkBulk } from './bulk/bulk.ts';
import { type ShownRatios, showRatios } from './chart/chart.ts';
import { benchmarkDashboard } from './dashboard/dashboard.ts';
import { benchmarkEdge } from './edge/edge.ts';
import { benchmarkGateway } from './gateway/gateway.ts';
import { benchmarkGrowth } from './growth/growth.ts';
import { benchmarkLive } from './live/live.ts';
import { makeBooks } from './make-books.ts';
import { benchmarkMemory } from './memory/memory.ts';
import { benchmarkNotifications } from './notifications/notifications.ts';
import { publish, type Report, say } from './report.ts';
import { benchmarkDemand } from './search/demand.ts';
import { benchmarkSearch } from './search/search.ts';
import { benchmarkTelemetry } from './telemetry/telemetry.ts';

interface Options {
  readonly restaurants: number;
  readonly requests: number;
  readonly searchRounds: number;
  readonly weekSeconds: number;
  readonly peakPercent: number;
  readonly sizes: readonly number[];
  readonly candidates: readonly number[];
  readonly growthRequests: number;
  readonly growthRounds: number;
  readonly spreadBookings: number;
  readonly spreadRestaurants: number;
  readonly minutes: number;
  readonly manyRequests: number;
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
  withBenchDatabase(options, (database) =>
    benchmarkSearch(database, { requests: options.requests, rounds: options.searchRounds }),
  );
const demand: Benchmark = (options) =>
  withBenchDatabase(options, (database) =>
    benchmarkDemand(database, {
      weekSeconds: options.weekSeconds,
      peakPercent: options.peakPercent,
      capacityRequests: options.requests,
      modes: options.cluster === true ? ['start', 'cluster'] : ['start'],
    }),
  );
const growth: Benchmark = ({ sizes, candidates, growthRequests, growthRounds }) =>
  benchmarkGrowth({
    dataDirectory: readSettings().DATA_DIR,
    sizes,
    candidates,
    requests: growthRequests,
    rounds: growthRounds,
  });
const memory: Benchmark = (options) =>
  withBenchDatabase(options, (database) =>
    benchmarkMemory(database, {
      minutes: options.minutes,
      manyRequests: options.manyRequests,
      secondsBetweenSamples: 2,
    }),
  );
const books: Benchmark = ({ restaurants, sizes }) =>
  makeBooks(readSettings().DATA_DIR, { restaurants, sizes });
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
const spreadBooking: Benchmark = ({ spreadBookings, spreadRestaurants, connections, rounds }) =>
  benchmarkSpreadBooking({ bookings: spreadBookings, restaurants: spreadRestaurants, connections, rounds });
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

const wholeNumbers = (text: string): number[] =>
  text
    .split(',')
    .map(wholeNumber)
    .sort((one, other) => one - other);

type Group =
  | 'book'
  | 'search'
  | 'demand'
  | 'growth'
  | 'sizes'
  | 'memory'
  | 'bulk'
  | 'edge'
  | 'booking'
  | 'spread'
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
    command
      .option('--requests <number>', 'in a round at 16 connections; half of it at one', wholeNumber, 240)
      .option('--search-rounds <number>', 'rounds, turn by turn', wholeNumber, 7);
  if (groups.includes('demand'))
    command
      .option('--week-seconds <number>', 'into which a week of demand is pressed', wholeNumber, 600)
      .option('--peak-percent <number>', 'in its fullest hour, of what can be answered', wholeNumber, 70);
  if (groups.includes('sizes'))
    command.option(
      '--sizes <numbers>',
      'restaurants of the growing books, with commas between',
      wholeNumbers,
      [1_000, 10_000, 100_000],
    );
  if (groups.includes('growth'))
    command
      .option(
        '--candidates <numbers>',
        'around a search in the largest, with commas between',
        wholeNumbers,
        [10, 30, 100, 300, 1_000],
      )
      .option('--growth-requests <number>', 'searches in a round of each way', wholeNumber, 100)
      .option('--growth-rounds <number>', 'rounds, turn by turn', wholeNumber, 7);
  if (groups.includes('memory'))
    command
      .option('--minutes <number>', 'of searches at 50 connections in each mode', wholeNumber, 10)
      .option('--many-requests <number>', 'searches at 500 connections', wholeNumber, 2_000);
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
  if (groups.includes('spread'))
    command
      .option('--spread-bookings <number>', 'in a round at many restaurants', wholeNumber, 1_000)
      .option('--spread-restaurants <number>', 'as many as connections at least', wholeNumber, 200);
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
  return command.option(
    '--json [file]',
    'the figures as JSON, to a file beside the table or in its place; "ratios" has median, min and max by name',
  );
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
      'searches over HTTP, one process and a cluster, beside SQL by hand, then a week of demand (when none is named)',
    groups: ['book', 'search', 'demand', 'cluster'],
    benchmarks: [search, demand],
  },
  {
    name: 'demand',
    description: 'the week of demand alone: searches and bookings when they are due',
    groups: ['book', 'search', 'demand', 'cluster'],
    benchmarks: [demand],
  },
  {
    name: 'growth',
    description: 'the same search among more and more restaurants, and with more and more around it',
    groups: ['sizes', 'growth'],
    benchmarks: [growth],
  },
  {
    name: 'memory',
    description: 'what each process holds of memory for how long, how soon it starts, and 500 connections',
    groups: ['book', 'memory'],
    benchmarks: [memory],
  },
  {
    name: 'books',
    description: 'makes the generated restaurants that search and growth keep, and measures nothing',
    groups: ['book', 'sizes'],
    benchmarks: [books],
  },
  {
    name: 'booking',
    description:
      'a hot evening of one large restaurant, beside SERIALIZABLE check-then-insert with retries; then many restaurants at once, beside the same transaction by hand',
    groups: ['booking', 'spread', 'cluster'],
    benchmarks: [booking, spreadBooking],
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
      'demand',
      'sizes',
      'growth',
      'memory',
      'booking',
      'spread',
      'bulk',
      'edge',
      'live',
      'dashboard',
      'gateway',
      'notifications',
      'telemetry',
      'cluster',
    ],
    benchmarks: [
      search,
      demand,
      growth,
      booking,
      spreadBooking,
      bulk,
      edge,
      gateway,
      live,
      dashboard,
      notifications,
      telemetry,
      memory,
    ],
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

program
  .command('chart')
  .description('the ratios of files that --json wrote, as a table and as a picture; measures nothing')
  .argument('<files...>', 'where several have a ratio, the last one counts')
  .option('--svg <file>', 'where the picture goes')
  .option('--json <file>', 'where the ratios of all files go, without what else is in them')
  .action((files: readonly string[], shown: ShownRatios) => showRatios(files, shown));

await program.parseAsync();
