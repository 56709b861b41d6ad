import { type Command, InvalidArgumentError } from 'commander';

/** Of all benchmarks together; each looks at its own. */
export interface Options {
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
  readonly gatewaySeconds: number;
  readonly gatewayRounds: number;
  readonly telemetryRequests: number;
  readonly telemetryRounds: number;
  readonly cluster?: true;
  readonly json?: string | true;
}

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

/** Options that benchmarks have in common. */
export type Group =
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

export const addOptions = (command: Command, groups: readonly Group[]): Command => {
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
      .option('--gateway-seconds <number>', 'of a round of each server', wholeNumber, 3)
      .option('--gateway-rounds <number>', 'rounds, turn by turn', wholeNumber, 9);
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
