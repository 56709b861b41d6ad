import { Command } from 'commander';
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
import { addOptions, type Group, type Options } from './options.ts';
import { publish, type Report, say } from './report.ts';
import { benchmarkDemand } from './search/demand.ts';
import { benchmarkSearch } from './search/search.ts';
import { benchmarkTelemetry } from './telemetry/telemetry.ts';

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

const gateway: Benchmark = ({ gatewaySeconds, gatewayRounds }) =>
  benchmarkGateway({ gatewaySeconds, gatewayRounds });

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
];

/** One after the other, in an order of their own: what is promised first, what takes long last. */
const all: Kind = {
  name: 'all',
  description: 'one after the other',
  groups: [...new Set(kinds.flatMap(({ groups }) => groups))],
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
};

for (const { name, description, groups, benchmarks } of [...kinds, all]) {
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
