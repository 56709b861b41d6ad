import { setTimeout } from 'node:timers/promises';
import { median } from '../measure.ts';
import { milliseconds, type Report, ratio } from '../report.ts';
import type { EveningPage, Transferred } from './evening-page.ts';

/** One cold load, from asking for the page to the frame in which bookings and tables stand there. */
export interface LoadedPage {
  readonly usefulMilliseconds: number;
  readonly longTasks: readonly number[];
  /** Of all tasks of the page's main thread, until it had settled. */
  readonly tasksMilliseconds: number;
  readonly transferred: Transferred;
}

const settleMilliseconds = 1_500;

/** @returns once the page asks for nothing more */
export const measureLoad = async ({
  page,
  record,
  transferred,
  tasksMilliseconds,
}: EveningPage): Promise<LoadedPage> => {
  await page.waitForLoadState('load');
  // The live feed never ends, so that there is no idle network to wait for.
  await setTimeout(settleMilliseconds);
  const { usefulAt, longTasks } = await record();
  return {
    usefulMilliseconds: usefulAt ?? Number.NaN,
    longTasks: longTasks.map(({ duration }) => duration),
    tasksMilliseconds: await tasksMilliseconds(),
    transferred: { ...transferred() },
  };
};

interface LoadedSubject {
  readonly name: string;
  readonly loads: readonly LoadedPage[];
}

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(0)} kB`;

const summarise = ({ name, loads }: LoadedSubject) => {
  const middle = (bytesOf: (transferred: Transferred) => number) =>
    median(loads.map(({ transferred }) => bytesOf(transferred)));
  const useful = loads.map(({ usefulMilliseconds }) => usefulMilliseconds);
  const files = ['Document', 'Script', 'Stylesheet', 'Font', 'Image', 'Manifest', 'Other'];
  return {
    subject: name,
    loads: loads.length,
    usefulMedianMilliseconds: median(useful),
    usefulWorstMilliseconds: Math.max(...useful),
    longestTaskMilliseconds: Math.max(0, ...loads.flatMap(({ longTasks }) => longTasks)),
    tasksMedianMilliseconds: median(loads.map(({ tasksMilliseconds }) => tasksMilliseconds)),
    fileBytes: middle((transferred) => files.reduce((sum, kind) => sum + (transferred[kind] ?? 0), 0)),
    answerBytes: middle(({ Fetch = 0, XHR = 0 }) => Fetch + XHR),
    transferred: loads[0]?.transferred,
  };
};

export const loadsReport = (
  subjects: readonly LoadedSubject[],
  { reservations }: { readonly reservations: number },
  load: string,
): Report => {
  const summaries = subjects.map(summarise);
  const base = summaries.at(-1)?.usefulMedianMilliseconds ?? Number.NaN;
  return {
    title: 'dashboard, cold',
    columns: [
      '',
      'loads',
      'useful, median',
      'worst',
      'longest task',
      'all tasks',
      'files',
      'answers',
      'median to plain',
    ],
    rows: summaries.map((one) => [
      one.subject,
      String(one.loads),
      milliseconds(one.usefulMedianMilliseconds),
      milliseconds(one.usefulWorstMilliseconds),
      milliseconds(one.longestTaskMilliseconds),
      milliseconds(one.tasksMedianMilliseconds),
      kilobytes(one.fileBytes),
      kilobytes(one.answerBytes),
      ratio(one.usefulMedianMilliseconds, base),
    ]),
    notes: [
      `${reservations} reservations at 80 tables, an empty cache; useful is when bookings and tables are painted.`,
      load,
    ],
    figures: summaries,
  };
};
