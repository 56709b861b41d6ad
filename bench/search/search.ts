import type { BenchDatabase } from './bench-database.ts';
import { openByHand } from './by-hand.ts';
import { type Measurement, measure, type Work } from './measure.ts';
import { openPlatform } from './over-http.ts';
import { makeQuestions, type Question } from './questions.ts';
import { milliseconds, type Report, ratio, say } from './report.ts';

const connectionCounts = [1, 16] as const;
const questionCount = 60;
const subjects = ['by hand', 'npm start', 'npm run cluster'] as const;
type Subject = (typeof subjects)[number];

interface Row extends Measurement {
  readonly subject: Subject;
  readonly connections: number;
}

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

const toCells = (row: Row, rows: readonly Row[]): string[] => {
  const base = rows.find((other) => other.subject === 'by hand' && other.connections === row.connections);
  if (base === undefined) throw new Error('nothing was measured by hand');
  return [
    row.subject,
    String(row.connections),
    milliseconds(row.p50Milliseconds),
    milliseconds(row.p99Milliseconds),
    row.perSecond.toFixed(0),
    ratio(row.p50Milliseconds, base.p50Milliseconds),
    ratio(row.perSecond, base.perSecond),
  ];
};

/**
 * Searches over HTTP, one process and a cluster, beside the same SQL statements by hand with pg in one process.
 * @param requests at 16 connections; a quarter of it at one
 */
export const benchmarkSearch = async (database: BenchDatabase, requests: number): Promise<Report> => {
  const questions = makeQuestions(questionCount, Temporal.Now.plainDateISO('UTC'));
  const rows: Row[] = [];
  for (const subject of subjects)
    rows.push(...(await measureSubject(subject, database.url, questions, requests)));
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
    rows: rows.map((row) => toCells(row, rows)),
    notes: [],
    figures: rows,
  };
};
