import { Command } from 'commander';
import { readSettings } from '#shared/config/settings.ts';
import { openBenchDatabase } from './bench-database.ts';
import { openByHand } from './by-hand.ts';
import { type Measurement, measure, type Work } from './measure.ts';
import { openPlatform } from './over-http.ts';
import { makeQuestions, type Question } from './questions.ts';

const connectionCounts = [1, 16] as const;
const questionCount = 60;
const subjects = ['by hand', 'npm start', 'npm run cluster'] as const;
type Subject = (typeof subjects)[number];

interface Row extends Measurement {
  readonly subject: Subject;
  readonly connections: number;
}

const say = (line: string) => {
  process.stderr.write(`${line}\n`);
};

const open = async (
  subject: Subject,
  url: string,
  questions: readonly Question[],
): Promise<{ work: Work; close(): Promise<void> }> => {
  const connections = Math.max(...connectionCounts);
  switch (subject) {
    case 'by hand': {
      const byHand = await openByHand(url, questions, connections);
      say(`Statements a search: ${[...new Set(byHand.statementsEach)].sort().join(', ')}`);
      return byHand;
    }
    case 'npm start':
      return openPlatform('start', url, questions, connections);
    case 'npm run cluster':
      return openPlatform('cluster', url, questions, connections);
  }
};

/** One subject after the other, each warm, nothing else running. */
const measureSubject = async (
  subject: Subject,
  url: string,
  questions: readonly Question[],
  requests: number,
): Promise<Row[]> => {
  const opened = await open(subject, url, questions);
  try {
    await measure(opened.work, questions.length * 3, 4);
    const rows: Row[] = [];
    for (const connections of connectionCounts) {
      const count = connections === 1 ? Math.ceil(requests / 4) : requests;
      rows.push({ subject, connections, ...(await measure(opened.work, count, connections)) });
      say(`${subject}, ${connections} at a time: measured`);
    }
    return rows;
  } finally {
    await opened.close();
  }
};

const printTable = (rows: readonly Row[]) => {
  const line = (cells: readonly string[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
  line(['', 'connections', 'p50', 'p99', 'searches a second', 'p50 to by hand', 'throughput to by hand']);
  line(Array.from({ length: 7 }, () => '---'));
  for (const row of rows) {
    const base = rows.find((other) => other.subject === 'by hand' && other.connections === row.connections);
    if (base === undefined) continue;
    line([
      row.subject,
      String(row.connections),
      `${row.p50Milliseconds.toFixed(1)} ms`,
      `${row.p99Milliseconds.toFixed(1)} ms`,
      row.perSecond.toFixed(0),
      (row.p50Milliseconds / base.p50Milliseconds).toFixed(2),
      (row.perSecond / base.perSecond).toFixed(2),
    ]);
  }
};

const wholeNumber = (text: string): number => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`a whole number above 0, not ${text}`);
  return number;
};

const command = new Command('npm run bench --')
  .description(
    'Measures searches over HTTP, one process and a cluster, beside the same SQL statements by hand with pg in one ' +
      'process. Every answer is checked. Prints ratios; absolute times are of this machine and this moment.',
  )
  .option('--restaurants <number>', 'how many to generate', wholeNumber, 20_000)
  .option('--requests <number>', 'at 16 connections; a quarter of it at one', wholeNumber, 2_000)
  .option('--json', 'the figures as JSON')
  .action(async (options: { restaurants: number; requests: number; json?: true }) => {
    const database = await openBenchDatabase(readSettings().DATA_DIR, options.restaurants, say);
    try {
      say(`${database.restaurants} restaurants, ${database.allocations} allocations`);
      const questions = makeQuestions(questionCount, Temporal.Now.plainDateISO('UTC'));
      const rows: Row[] = [];
      for (const subject of subjects)
        rows.push(...(await measureSubject(subject, database.url, questions, options.requests)));
      if (options.json === true) process.stdout.write(`${JSON.stringify(rows)}\n`);
      else printTable(rows);
    } finally {
      await database.close();
    }
  });

await command.parseAsync();
