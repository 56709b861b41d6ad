import { type Database, openDatabase } from '#shared/database/database.ts';
import { checkBulkAvailability, readInventory } from '#shared/inventory/bulk-availability.ts';
import { createPlanSource, type PlanSource } from '#shared/inventory/plan-source.ts';
import { readServiceDays } from '#shared/inventory/repositories/service-day-repository.ts';
import type { BenchDatabase } from '../bench-database.ts';
import { latenciesOf, median } from '../measure.ts';
import { describeSpread, ratioSpread } from '../ratios.ts';
import { milliseconds, type Report, ratio, say } from '../report.ts';
import type { OfferedSeat, RangesAnswer } from './answer-from-ranges.ts';
import { type BulkQuestion, makeBulkQuestions } from './bulk-questions.ts';
import { type ByPlainJoin, openByPlainJoin } from './by-plain-join.ts';
import { plainJoins } from './plain-joins.ts';
import { longestVisitSeconds, makeRelationalTables } from './relational-tables.ts';

const questionCount = 12;
const platform = 'checkBulkAvailability';

/** One way to answer, timed as a whole and its reading alone. */
interface Subject {
  readonly name: string;
  answer(question: BulkQuestion): Promise<readonly (RangesAnswer | null)[]>;
  /** The reading alone; the platform's includes the parsing of its bits. */
  read(question: BulkQuestion): Promise<unknown>;
}

/** Milliseconds of every question, in order. */
interface Timings {
  readonly whole: number[];
  readonly read: number[];
}

const toText = (answer: RangesAnswer | null | undefined): string => {
  if (answer === null || answer === undefined) return 'nothing';
  const seats = (offered: readonly OfferedSeat[]) =>
    offered.map(({ startsAt, seating }) => `${startsAt} ${seating}`).join(', ');
  return `slots ${seats(answer.slots)}; alternatives ${seats(answer.alternatives)}`;
};

const platformSubject = (database: Database, plans: PlanSource): Subject => ({
  name: platform,
  answer: ({ questions }) =>
    checkBulkAvailability((asked) => readInventory(database, plans, asked), questions),
  read: ({ questions }) =>
    readServiceDays(
      database,
      questions.map(({ restaurantId, request: { serviceDate } }) => ({ restaurantId, serviceDate })),
    ),
});

const joinSubjects = (byPlainJoin: ByPlainJoin): Subject[] =>
  plainJoins.map((join) => ({
    name: join.name,
    answer: (question) => byPlainJoin.answer(join, question),
    read: (question) => byPlainJoin.read(join, question),
  }));

/** @throws Error naming the first restaurant for which the answers differ */
const compare = (
  { plans, request }: BulkQuestion,
  [expected, answer]: readonly (readonly (RangesAnswer | null)[])[],
  name: string,
): void => {
  plans.forEach(({ restaurantId }, index) => {
    const [one, other] = [toText(expected?.[index]), toText(answer?.[index])];
    if (one === other) return;
    const asked = `restaurant ${restaurantId}, ${JSON.stringify(request)}`;
    throw new Error(`${asked}\n${platform}: ${one}\n${name}: ${other}`);
  });
};

const timed = async <Result>(into: number[], work: () => Promise<Result>): Promise<Result> => {
  const startedAt = performance.now();
  const result = await work();
  into.push(performance.now() - startedAt);
  return result;
};

/** Every subject in turn, another one first at every question; every answer is compared with the platform's. */
const askAll = async (
  subjects: readonly Subject[],
  questions: readonly BulkQuestion[],
): Promise<Map<string, Timings>> => {
  const timings = new Map(subjects.map(({ name }): [string, Timings] => [name, { whole: [], read: [] }]));
  const timingsOf = (name: string) => timings.get(name) ?? { whole: [], read: [] };
  for (const [index, question] of questions.entries()) {
    const first = index % subjects.length;
    const turns = [...subjects.slice(first), ...subjects.slice(0, first)];
    const answers = new Map<string, readonly (RangesAnswer | null)[]>();
    for (const { name, answer } of turns)
      answers.set(name, await timed(timingsOf(name).whole, () => answer(question)));
    for (const [name, answer] of answers) compare(question, [answers.get(platform) ?? [], answer], name);
    for (const { name, read } of turns) await timed(timingsOf(name).read, () => read(question));
  }
  return timings;
};

interface Row {
  readonly subject: string;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  /** The reading alone. */
  readonly readP50Milliseconds: number;
}

type Round = ReadonlyMap<string, Timings>;

const wholeOf = (round: Round, subject: string): readonly number[] => round.get(subject)?.whole ?? [];

const toRow = (subject: string, rounds: readonly Round[]): Row => ({
  subject,
  ...latenciesOf(rounds.flatMap((round) => wholeOf(round, subject))),
  readP50Milliseconds: median(rounds.flatMap((round) => round.get(subject)?.read ?? [])),
});

const ratiosOf = (rounds: readonly Round[]) =>
  plainJoins.map(({ name, ratioName }) => {
    const p50sOf = (subject: string) => rounds.map((round) => median(wholeOf(round, subject)));
    return [ratioName, ratioSpread(p50sOf(platform), p50sOf(name))] as const;
  });

const describeAnswers = (answers: readonly (RangesAnswer | null)[]): string => {
  const free = answers.filter((answer) => (answer?.slots.length ?? 0) > 0).length;
  const near = answers.filter((answer) => (answer?.alternatives.length ?? 0) > 0).length;
  return `${free} have the time, ${near} another within two hours, ${answers.length - free - near} nothing`;
};

/**
 * One question to many restaurants, as a search asks it: the platform's bits beside the ranges of the allocations,
 * read by plain joins. One connection, one question at a time.
 */
export const benchmarkBulk = async (
  bench: BenchDatabase,
  { restaurants, rounds }: { readonly restaurants: number; readonly rounds: number },
): Promise<Report> => {
  const database = openDatabase(bench.url, 1, () => {});
  await makeRelationalTables(database);
  const byPlainJoin = openByPlainJoin(bench.url, await longestVisitSeconds(database));
  try {
    const plans = createPlanSource();
    const questions = await makeBulkQuestions(database, plans, questionCount, restaurants);
    const subjects = [platformSubject(database, plans), ...joinSubjects(byPlainJoin)];
    // Code and the database's pages get warm.
    await askAll(subjects, [...questions, ...questions]);
    say('Every answer is the same by every way; measuring');
    const played: Round[] = [];
    for (let round = 0; round < rounds; round += 1) {
      played.push(await askAll(subjects, questions));
      say(`round ${round + 1} of ${rounds}`);
    }
    const rows = subjects.map(({ name }) => toRow(name, played));
    const found = ratiosOf(played);
    const [own, ...joins] = rows;
    const [fastest] = joins.toSorted((one, other) => one.p50Milliseconds - other.p50Milliseconds);
    if (own === undefined || fastest === undefined) throw new Error('nothing was measured');
    const [question] = questions;
    const sample = question === undefined ? [] : await subjects[0]?.answer(question);
    return {
      title: 'bulk',
      columns: ['', 'p50', 'p99', 'p50 to the platform', 'reading alone, p50', 'to the platform'],
      rows: rows.map((row) => [
        row.subject,
        milliseconds(row.p50Milliseconds),
        milliseconds(row.p99Milliseconds),
        ratio(row.p50Milliseconds, own.p50Milliseconds),
        milliseconds(row.readP50Milliseconds),
        ratio(row.readP50Milliseconds, own.readP50Milliseconds),
      ]),
      notes: [
        `${restaurants} restaurants a question; of those of the first, ${describeAnswers(sample ?? [])}.`,
        `The fastest plain join takes ${ratio(fastest.p50Milliseconds, own.p50Milliseconds)} times as long.`,
        ...found.map(([name, spread]) => `${name}: ${describeSpread(spread)}`),
      ],
      figures: rows,
      ratios: Object.fromEntries(found),
    };
  } finally {
    await byPlainJoin.close();
    await database.close();
  }
};
