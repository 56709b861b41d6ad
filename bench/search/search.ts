import { rm } from 'node:fs/promises';
import { makeDataDirectory } from '#e2e/platform.ts';
import type { BenchDatabase } from '../bench-database.ts';
import { type Measurement, measure, median, type Work } from '../measure.ts';
import { checkAnswers, openPlatform } from '../over-http.ts';
import { makeQuestions } from '../questions.ts';
import { describeSpread, type RatioSpread, ratioSpread } from '../ratios.ts';
import { milliseconds, type Report, ratio, say } from '../report.ts';
import { playRounds } from '../rounds.ts';
import { openByHand } from './by-hand.ts';
import { readFreshAnswers } from './fresh-answers.ts';

const connectionCounts = [1, 16] as const;
type Connections = (typeof connectionCounts)[number];
const questionCount = 60;
const base = 'by hand';

interface Way {
  readonly name: string;
  /** Of its p50 to that by hand, at one connection. */
  readonly ratioName: string | null;
  readonly work: Work;
  prepare(requests: number): Promise<void>;
  close(): Promise<void>;
  readonly rounds: Record<Connections, Measurement[]>;
}

export interface SearchBenchmark {
  /** In each round of each way, at 16 connections; half of it at one. */
  readonly requests: number;
  readonly rounds: number;
}

const openWays = async (database: BenchDatabase, dataDirectory: string, opened: Way[]): Promise<void> => {
  const questions = makeQuestions(questionCount, database.serviceDates);
  const answers = await readFreshAnswers(database.url, questions);
  const connections = Math.max(...connectionCounts);
  const check = checkAnswers(answers);
  const keep = async (way: Omit<Way, 'rounds'>) => {
    opened.push({ ...way, rounds: { 1: [], 16: [] } });
    await way.prepare(questionCount * 3);
    await measure(way.work, questionCount * 3, 4);
    say(`${way.name}: warm`);
  };
  await keep({
    name: base,
    ratioName: null,
    prepare: async () => {},
    ...openByHand(database.url, questions, answers, connections),
  });
  for (const [mode, name, ratioName] of [
    ['start', 'npm start', 'search/sql:p50'],
    ['cluster', 'npm run cluster', 'search-http/sql:p50'],
  ] as const)
    await keep({
      name,
      ratioName,
      ...(await openPlatform(mode, database.url, questions, connections, { check, dataDirectory })),
    });
};

const middle = (rounds: readonly Measurement[], of: keyof Measurement): number =>
  median(rounds.map((round) => round[of]));

const spreadTo = (way: Way, bases: Way, connections: Connections, of: keyof Measurement): RatioSpread =>
  ratioSpread(
    way.rounds[connections].map((round) => round[of]),
    bases.rounds[connections].map((round) => round[of]),
  );

const toReport = (ways: readonly Way[], { requests, rounds }: SearchBenchmark): Report => {
  const byHand = ways.find(({ name }) => name === base);
  if (byHand === undefined) throw new Error('nothing was measured by hand');
  const found = ways.flatMap((way): [string, RatioSpread][] =>
    way.ratioName === null ? [] : [[way.ratioName, spreadTo(way, byHand, 1, 'p50Milliseconds')]],
  );
  return {
    title: 'search',
    columns: [
      '',
      'connections',
      'p50',
      'p99',
      'searches a second',
      'p50 to by hand',
      'throughput to by hand',
    ],
    rows: ways.flatMap((way) =>
      connectionCounts.map((connections) => {
        const [own, bases] = [way.rounds[connections], byHand.rounds[connections]];
        return [
          way.name,
          String(connections),
          milliseconds(middle(own, 'p50Milliseconds')),
          milliseconds(middle(own, 'p99Milliseconds')),
          middle(own, 'perSecond').toFixed(0),
          ratio(middle(own, 'p50Milliseconds'), middle(bases, 'p50Milliseconds')),
          ratio(middle(own, 'perSecond'), middle(bases, 'perSecond')),
        ];
      }),
    ),
    notes: [
      `Medians of ${rounds} rounds in turns, of ${requests} searches at 16 connections and ${Math.ceil(requests / 2)} at one.`,
      ...found.map(([name, spread]) => `${name}: ${describeSpread(spread)}`),
    ],
    figures: ways.map(({ name, rounds: measured }) => ({ name, rounds: measured })),
    ratios: Object.fromEntries(found),
  };
};

/**
 * Searches over HTTP, one process and a cluster, beside SQL statements by hand with pg in one process: all up at once, in
 * turns. Every answer of the platform is that of a graph that was opened just now, and the same in both modes to the
 * byte.
 */
export const benchmarkSearch = async (database: BenchDatabase, options: SearchBenchmark): Promise<Report> => {
  const dataDirectory = await makeDataDirectory();
  const ways: Way[] = [];
  try {
    await openWays(database, dataDirectory, ways);
    await playRounds(
      ways,
      options.rounds,
      async (way) => {
        for (const connections of connectionCounts) {
          const count = connections === 1 ? Math.ceil(options.requests / 2) : options.requests;
          await way.prepare(count);
          way.rounds[connections].push(await measure(way.work, count, connections));
        }
      },
      say,
    );
    return toReport(ways, options);
  } finally {
    await Promise.all(ways.map((way) => way.close()));
    await rm(dataDirectory, { recursive: true, force: true });
  }
};
