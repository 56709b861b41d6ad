import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { type Mode, makeDataDirectory } from '#e2e/platform.ts';
import { CreateReservationDocument } from '#schema/operations/generated/graphql.ts';
import { seededRandom } from '#shared/inventory/domain/seeded-random.ts';
import { demandProfile } from '#standalone/demo/demand-profile.ts';
import type { BenchDatabase } from '../bench-database.ts';
import { latenciesOf, measure } from '../measure.ts';
import { openPlatform, type RunningPlatform } from '../over-http.ts';
import { makeQuestions, type Question } from '../questions.ts';
import { milliseconds, type Report, say } from '../report.ts';
import { openBookedEvenings, type ShownTable } from './booked-evenings.ts';
import { readFreshAnswers } from './fresh-answers.ts';
import { type Arrival, drawArrivals, phases, shapeWeek } from './load-shape.ts';
import { type Outcome, runOpenLoop } from './open-loop.ts';

const questionCount = 60;
const capacityConnections = 16;
/** As many as may wait for an answer at once; more wait in the client, which counts as waiting too. */
const mostConnections = 256;

export interface DemandBenchmark {
  /** Into which a week is pressed. */
  readonly weekSeconds: number;
  /** Of what it can answer, in percent: what comes in the fullest hour. */
  readonly peakPercent: number;
  /** Searches by which it is found what it can answer. */
  readonly capacityRequests: number;
  readonly modes: readonly Mode[];
}

const bookingAnswer = z.object({
  errors: z.undefined().optional(),
  data: z.object({
    createReservation: z.object({ __typename: z.enum(['ReservationConfirmed', 'SlotUnavailable']) }),
  }),
});

/** @returns whether it was confirmed; a table that was taken meanwhile is refused. */
const book = async (platform: RunningPlatform, table: ShownTable): Promise<boolean> => {
  const text = await platform.post(
    JSON.stringify({
      query: CreateReservationDocument.toString(),
      variables: {
        input: {
          idempotencyKey: randomUUID(),
          restaurantId: table.restaurant,
          date: table.date,
          time: table.time,
          partySize: table.partySize,
          guest: { name: 'A Guest', email: 'guest@example.org' },
        },
      },
    }),
  );
  const parsed = bookingAnswer.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Error(`a booking failed: ${text.slice(0, 500)}`);
  return parsed.data.data.createReservation.__typename === 'ReservationConfirmed';
};

type Asked = Arrival & { readonly kind: 'search' | 'booking' };

/** Every so many searches somebody books. */
const withBookings = (arrivals: readonly Arrival[]): Asked[] => {
  const each = demandProfile.searchesPerBooking + 1;
  return arrivals.map((arrival, index) => ({
    ...arrival,
    kind: index % each === Math.floor(each / 2) ? 'booking' : 'search',
  }));
};

/** When nobody asks any more, everything must be as the book has it. */
const checkAfterwards = async (
  platform: RunningPlatform,
  questions: readonly Question[],
  databaseUrl: string,
): Promise<void> => {
  const fresh = await readFreshAnswers(databaseUrl, questions);
  for (const [index, question] of questions.entries()) {
    const { data } = JSON.parse(await platform.post(JSON.stringify(question)));
    if (!isDeepStrictEqual(data, fresh[index]))
      throw new Error(
        `after the week a search is not answered as the book is: ${JSON.stringify(question.variables)}`,
      );
  }
};

const throwFirst = (outcomes: readonly Outcome<Asked>[]): void => {
  const failed = outcomes.filter(({ error }) => error !== null);
  if (failed.length > 0)
    throw new Error(`${failed.length} of ${outcomes.length} answers failed or were wrong`, {
      cause: failed[0]?.error,
    });
};

const toRow = (mode: Mode, name: string, outcomes: readonly Outcome<Asked>[]): string[] => {
  const { p50Milliseconds, p95Milliseconds, p99Milliseconds } = latenciesOf(
    outcomes.map((outcome) => outcome.milliseconds),
  );
  return [
    mode === 'start' ? 'npm start' : 'npm run cluster',
    name,
    String(outcomes.length),
    ...[p50Milliseconds, p95Milliseconds, p99Milliseconds].map((value) =>
      outcomes.length === 0 ? '' : milliseconds(value),
    ),
  ];
};

const runWeek = async (database: BenchDatabase, mode: Mode, options: DemandBenchmark) => {
  const { weekSeconds, peakPercent, capacityRequests } = options;
  const dataDirectory = await makeDataDirectory();
  const questions = makeQuestions(questionCount, database.serviceDates);
  const evenings = openBookedEvenings(questions, await readFreshAnswers(database.url, questions));
  const platform = await openPlatform(mode, database.url, questions, mostConnections, {
    dataDirectory,
    check: evenings.check,
  });
  try {
    await measure(platform.work, questionCount * 3, 4);
    await platform.prepare(capacityRequests);
    const { perSecond: capacity } = await measure(platform.work, capacityRequests, capacityConnections);
    const random = seededRandom('a week');
    const arrivals = drawArrivals({
      week: shapeWeek({
        weekdays: demandProfile.visitWeekday,
        hours: demandProfile.bookingMadeAtHour,
        peakToMean: demandProfile.peakToMeanLoad,
      }),
      seconds: weekSeconds,
      peakPerSecond: (capacity * peakPercent) / 100,
      random,
    });
    say(`${mode}: ${capacity.toFixed(0)} searches a second at most; a week of ${arrivals.length} requests`);
    await platform.prepare(arrivals.length);
    let confirmed = 0;
    const outcomes = await runOpenLoop(withBookings(arrivals), async ({ kind }) => {
      const question = Math.floor(random() * questionCount);
      if (kind === 'search') return platform.work(question);
      const table = evenings.shownTable(question, Math.floor(random() * 20));
      evenings.book(table);
      if (await book(platform, table)) confirmed += 1;
    });
    throwFirst(outcomes);
    await checkAfterwards(platform, questions, database.url);
    return { mode, capacity, confirmed, outcomes };
  } finally {
    await platform.close();
    await rm(dataDirectory, { recursive: true, force: true });
  }
};

/**
 * A week in the shape of demand, pressed into minutes: quiet nights, evenings, and Friday's and Saturday's peaks.
 * Searches and bookings begin when they are due, and wait for as long as they wait from then on.
 */
export const benchmarkDemand = async (database: BenchDatabase, options: DemandBenchmark): Promise<Report> => {
  const weeks: Awaited<ReturnType<typeof runWeek>>[] = [];
  for (const mode of options.modes) weeks.push(await runWeek(database, mode, options));
  return {
    title: 'demand',
    columns: ['', '', 'requests', 'p50', 'p95', 'p99'],
    rows: weeks.flatMap(({ mode, outcomes }) => [
      ...phases.map((phase) =>
        toRow(
          mode,
          `searches, ${phase} hours`,
          outcomes.filter(({ due }) => due.kind === 'search' && due.phase === phase),
        ),
      ),
      toRow(
        mode,
        'bookings',
        outcomes.filter(({ due }) => due.kind === 'booking'),
      ),
    ]),
    notes: [
      `A week in ${options.weekSeconds} s, ${options.peakPercent} % of what it can answer in the fullest hour.`,
      ...weeks.map(
        ({ mode, capacity, confirmed }) =>
          `${mode}: ${capacity.toFixed(0)} searches a second at most; ${confirmed} bookings confirmed; no answer failed or was wrong.`,
      ),
    ],
    figures: weeks.map(({ outcomes, ...week }) => ({
      ...week,
      requests: outcomes.map(({ due, milliseconds: waited }) => ({ ...due, milliseconds: waited })),
    })),
  };
};
