import { rm } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { type Mode, makeDataDirectory, modes } from '#e2e/platform.ts';
import type { BenchDatabase } from '../bench-database.ts';
import { measure, median } from '../measure.ts';
import { type AnswerCheck, checkAnswers, openPlatform, type RunningPlatform } from '../over-http.ts';
import { makeQuestions, type Question } from '../questions.ts';
import { type Report, say } from '../report.ts';
import { readFreshAnswers } from '../search/fresh-answers.ts';
import { growthOf, type Sample } from './growth-of.ts';
import { nodeProcessesOf } from './processes.ts';

const questionCount = 60;
const connections = 50;
const manyConnections = 500;
const warmingConnections = 4;
const starts = 3;
/** Five hundred wait for each other on few cores. */
const requestDeadlineMilliseconds = 120_000;

const wantedMegabytes = 400;

export interface MemoryBenchmark {
  /** Of searches at 50 connections, in each mode. */
  readonly minutes: number;
  /** Searches at 500 connections, in each mode. */
  readonly manyRequests: number;
  readonly secondsBetweenSamples: number;
}

interface Held {
  readonly name: string;
  readonly samples: Sample[];
}

interface Run {
  readonly mode: Mode;
  readonly startMilliseconds: readonly number[];
  readonly held: readonly Held[];
  readonly searches: number;
  readonly manySeconds: number;
}

/** Searches without end over 50 connections, and what each process holds meanwhile. */
const holdFor = async (platform: RunningPlatform, options: MemoryBenchmark) => {
  const held = new Map<number, Held>();
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1_000;
  const until = options.minutes * 60;
  let searches = 0;
  const search = async (connection: number) => {
    for (let index = connection; seconds() < until; index += connections) {
      await platform.work(index);
      searches += 1;
    }
  };
  const sample = async () => {
    while (seconds() < until) {
      for (const { processId, name, residentMegabytes } of await nodeProcessesOf(platform.processId))
        held
          .getOrInsertComputed(processId, () => ({ name, samples: [] }))
          .samples.push({ atSeconds: seconds(), megabytes: residentMegabytes });
      await setTimeout(options.secondsBetweenSamples * 1_000);
    }
  };
  await Promise.all([...Array.from({ length: connections }, (_, index) => search(index)), sample()]);
  return { held: [...held.values()], searches };
};

const runMode = async (
  mode: Mode,
  database: BenchDatabase,
  questions: readonly Question[],
  check: AnswerCheck,
  options: MemoryBenchmark,
): Promise<Run> => {
  const dataDirectory = await makeDataDirectory();
  const open = () =>
    openPlatform(mode, database.url, questions, manyConnections, {
      dataDirectory,
      check,
      requestDeadlineMilliseconds,
    });
  try {
    const startMilliseconds: number[] = [];
    for (let start = 1; start < starts; start += 1) {
      const started = await open();
      startMilliseconds.push(started.startMilliseconds);
      await started.close();
    }
    const platform = await open();
    startMilliseconds.push(platform.startMilliseconds);
    try {
      say(`${mode}: started in ${median(startMilliseconds).toFixed(0)} ms`);
      // Evenings come into memory: fifty at once, each traced and so reading for itself, wait more than ten seconds.
      await measure(platform.work, questions.length, warmingConnections);
      const { held, searches } = await holdFor(platform, options);
      say(`${mode}: ${searches} searches at ${connections} connections`);
      await platform.prepare(options.manyRequests);
      const begun = performance.now();
      await measure(platform.work, options.manyRequests, manyConnections);
      const manySeconds = (performance.now() - begun) / 1_000;
      say(`${mode}: ${options.manyRequests} searches at ${manyConnections} connections, none failed`);
      return { mode, startMilliseconds, held, searches, manySeconds };
    } finally {
      await platform.close();
    }
  } finally {
    await rm(dataDirectory, { recursive: true, force: true });
  }
};

const nameOf = (mode: Mode) => (mode === 'start' ? 'npm start' : 'npm run cluster');

/**
 * What each process of either mode holds of memory while it is searched over 50 connections for some minutes, and
 * whether that grows; how long each takes to start; and whether all is well with 500 connections.
 */
export const benchmarkMemory = async (database: BenchDatabase, options: MemoryBenchmark): Promise<Report> => {
  const questions = makeQuestions(questionCount, database.serviceDates);
  const check = checkAnswers(await readFreshAnswers(database.url, questions));
  const runs: Run[] = [];
  for (const mode of modes) runs.push(await runMode(mode, database, questions, check, options));
  const found = runs.map(({ held, ...run }) => ({
    ...run,
    processes: held.map(({ name, samples }) => ({ name, ...growthOf(samples), samples })),
  }));
  const most = Math.max(...found.flatMap(({ processes }) => processes.map((one) => one.mostMegabytes)));
  return {
    title: 'memory',
    columns: ['', 'process', 'most resident', 'grows by', 'last quarter to the one before'],
    rows: found.flatMap(({ mode, processes }) =>
      processes.map((one) => [
        nameOf(mode),
        one.name,
        `${one.mostMegabytes.toFixed(0)} MB`,
        `${one.megabytesAMinute.toFixed(2)} MB a minute`,
        one.lastQuarterToBefore.toFixed(2),
      ]),
    ),
    notes: [
      `${options.minutes} minutes of searches at ${connections} connections in each mode. The largest process holds ${most.toFixed(0)} MB (at most ${wantedMegabytes}).`,
      ...found.map(
        ({ mode, startMilliseconds, searches, manySeconds }) =>
          `${nameOf(mode)}: answers ${median(startMilliseconds).toFixed(0)} ms after its start (median of ${starts}); ${searches} searches, then ${options.manyRequests} at ${manyConnections} connections in ${manySeconds.toFixed(0)} s; none failed or was wrong.`,
      ),
    ],
    figures: found,
  };
};
