import { rm } from 'node:fs/promises';
import { makeDataDirectory } from '#e2e/platform.ts';
import { SearchDocument } from '#schema/operations/generated/graphql.ts';
import { openDatabase } from '#shared/database/database.ts';
import { type BenchDatabase, growthRestaurantsACity, openGrowthDatabase } from '../bench-database.ts';
import { type Measurement, measure, median } from '../measure.ts';
import { checkAnswers, openPlatform, type RunningPlatform } from '../over-http.ts';
import type { Question } from '../questions.ts';
import { describeSpread, ratioSpread } from '../ratios.ts';
import { milliseconds, type Report, ratio, say } from '../report.ts';
import { playRounds } from '../rounds.ts';
import { readFreshAnswers } from '../search/fresh-answers.ts';
import { checkPlans } from './check-plans.ts';
import { findSearchedPlaces } from './places.ts';

/** The one city that a book of every size has, and larger ones again and again. */
const timeZone = 'Europe/Vienna';
const places = 20;
/** Of each platform, whatever it is asked later: all get as warm. */
const warmUpRequests = 480;
/** Of a search while the number of restaurants grows. */
const usualCandidates = 200;
const times = ['18:30', '19:00', '19:30', '20:00'] as const;
const partySizes = [2, 2, 3, 4, 6] as const;

export interface GrowthBenchmark {
  readonly dataDirectory: string;
  /** Restaurants in the books; the smallest first. */
  readonly sizes: readonly number[];
  /** Around a search, in the largest book; the fewest first. */
  readonly candidates: readonly number[];
  /** In each round of each way, at one connection. */
  readonly requests: number;
  readonly rounds: number;
}

interface Way {
  readonly restaurants: number;
  readonly candidates: number;
  readonly platform: RunningPlatform;
  /** Asks this way's own questions. */
  readonly work: (index: number) => Promise<void>;
  readonly rounds: Measurement[];
}

const at = <Value>(values: readonly Value[], index: number): Value => {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError('nothing to choose from');
  return value;
};

const makeGrowthQuestions = async (book: BenchDatabase, candidates: number): Promise<Question[]> => {
  const database = openDatabase(book.url, 1, () => {});
  try {
    const found = await findSearchedPlaces(database, timeZone, places, candidates);
    return found.map(({ near, radiusKm }, index) => ({
      query: SearchDocument.toString(),
      variables: {
        first: 20,
        input: {
          near,
          radiusKm,
          date: at(book.serviceDates, Math.floor(index / 3)),
          time: at(times, index),
          partySize: at(partySizes, index),
        },
      },
    }));
  } finally {
    await database.close();
  }
};

const checkPlansOf = async (book: BenchDatabase, questions: readonly Question[]): Promise<number> => {
  const database = openDatabase(book.url, 4, () => {});
  try {
    return await checkPlans(database, questions);
  } finally {
    await database.close();
  }
};

/** A platform on the book, and a way to ask it for each number of candidates. */
const openWays = async (
  book: BenchDatabase,
  candidateCounts: readonly number[],
  dataDirectory: string,
  opened: RunningPlatform[],
): Promise<Way[]> => {
  const byCandidates = new Map<number, Question[]>();
  for (const candidates of candidateCounts)
    byCandidates.set(candidates, await makeGrowthQuestions(book, candidates));
  const questions = [...byCandidates.values()].flat();
  const statements = await checkPlansOf(book, questions);
  say(`${book.restaurants} restaurants: ${statements} statements read no large table from end to end`);
  const platform = await openPlatform('start', book.url, questions, 1, {
    dataDirectory,
    check: checkAnswers(await readFreshAnswers(book.url, questions)),
  });
  opened.push(platform);
  await platform.prepare(warmUpRequests);
  await measure(platform.work, warmUpRequests, 1);
  return candidateCounts.map((candidates, way) => ({
    restaurants: book.restaurants,
    candidates,
    platform,
    work: (index) => platform.work(way * places + (index % places)),
    rounds: [],
  }));
};

const medianOf = ({ rounds }: Way): number => median(rounds.map(({ p50Milliseconds }) => p50Milliseconds));

const p50sOf = ({ rounds }: Way): number[] => rounds.map(({ p50Milliseconds }) => p50Milliseconds);

const toReport = (
  bySize: readonly Way[],
  byCandidates: readonly Way[],
  { requests, rounds, sizes }: GrowthBenchmark,
): Report => {
  const curve = (ways: readonly Way[], name: string) => {
    const [least, most] = [ways[0], ways.at(-1)];
    if (least === undefined || most === undefined) throw new Error('nothing was measured');
    return {
      rows: ways.map((way) => [
        String(way.restaurants),
        String(way.candidates),
        milliseconds(medianOf(way)),
        ratio(medianOf(way), medianOf(least)),
      ]),
      named: [name, ratioSpread(p50sOf(most), p50sOf(least))] as const,
    };
  };
  const curves = [curve(bySize, 'growth/restaurants:p50'), curve(byCandidates, 'growth/candidates:p50')];
  return {
    title: 'growth',
    columns: ['restaurants', 'candidates', 'p50', 'to the first of its kind'],
    rows: curves.flatMap(({ rows }) => rows),
    notes: [
      `Medians of ${rounds} rounds in turns, of ${requests} searches each at one connection.`,
      `No statement of a search reads a large table from end to end, among ${sizes.join(', ')} restaurants.`,
      ...curves.map(({ named: [name, spread] }) => `${name}: ${describeSpread(spread)}`),
    ],
    figures: [...bySize, ...byCandidates].map(({ restaurants, candidates, rounds: measured }) => ({
      restaurants,
      candidates,
      rounds: measured,
    })),
    ratios: Object.fromEntries(curves.map(({ named }) => named)),
  };
};

/**
 * The same kind of search among more and more restaurants, as many of them around it each time; and with more and more
 * around it, among the most. All platforms are up at once and asked in turns.
 */
export const benchmarkGrowth = async (options: GrowthBenchmark): Promise<Report> => {
  const { dataDirectory, sizes, candidates, requests, rounds } = options;
  const most = Math.max(...candidates);
  if (most > growthRestaurantsACity)
    throw new RangeError(`no more than ${growthRestaurantsACity} candidates are near each other`);
  const issuerDirectory = await makeDataDirectory();
  const books: BenchDatabase[] = [];
  const platforms: RunningPlatform[] = [];
  try {
    const bySize: Way[] = [];
    const byCandidates: Way[] = [];
    for (const size of sizes) {
      const book = await openGrowthDatabase(dataDirectory, size, say);
      books.push(book);
      const isLargest = size === sizes.at(-1);
      const counts = isLargest ? [usualCandidates, ...candidates] : [usualCandidates];
      const [usual, ...others] = await openWays(book, counts, issuerDirectory, platforms);
      if (usual !== undefined) bySize.push(usual);
      byCandidates.push(...others);
    }
    await playRounds(
      [...bySize, ...byCandidates],
      rounds,
      async (way) => {
        await way.platform.prepare(requests);
        way.rounds.push(await measure(way.work, requests, 1));
      },
      say,
    );
    return toReport(bySize, byCandidates, options);
  } finally {
    await Promise.all(platforms.map((platform) => platform.close()));
    for (const book of books) await book.close();
    await rm(issuerDirectory, { recursive: true, force: true });
  }
};
