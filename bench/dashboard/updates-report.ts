import { latenciesOf } from '../measure.ts';
import { milliseconds, type Report, ratio } from '../report.ts';
import type { WatchedUpdates } from './watch-updates.ts';

interface WatchedSubject {
  readonly name: string;
  readonly updates: readonly WatchedUpdates[];
}

const spreadOf = (values: readonly number[]) => ({
  ...latenciesOf(values),
  p95Milliseconds:
    values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.95)] ?? Number.NaN,
  worstMilliseconds: Math.max(...values),
});

const summarise = ({ name, updates }: WatchedSubject) => {
  const longTasks = updates.flatMap((one) => one.longTasks);
  return {
    subject: name,
    changes: updates.reduce((sum, { changes }) => sum + changes, 0),
    refusals: updates.reduce((sum, { refusals }) => sum + refusals, 0),
    inSight: updates.reduce((sum, { sinceEvent }) => sum + sinceEvent.length, 0),
    sinceEvent: spreadOf(updates.flatMap(({ sinceEvent }) => sinceEvent)),
    sinceCommit: spreadOf(updates.flatMap(({ sinceCommit }) => sinceCommit)),
    longTasks: longTasks.length,
    longestTaskMilliseconds: Math.max(0, ...longTasks),
    longestTaskProcessorMilliseconds: Math.max(0, ...updates.map(({ tasks }) => tasks[0] ?? 0)),
    processorMilliseconds: updates.flatMap(({ tasks }) => tasks).reduce((sum, task) => sum + task, 0),
  };
};

export const updatesReport = (
  subjects: readonly WatchedSubject[],
  { changesPerSecond, seconds }: { readonly changesPerSecond: number; readonly seconds: number },
  load: string,
): Report => {
  const summaries = subjects.map(summarise);
  const base = summaries.at(-1)?.sinceEvent;
  return {
    title: 'dashboard, live',
    columns: [
      '',
      'changes',
      'in sight',
      'since the event p50',
      'p95',
      'worst',
      'since the commit p50',
      'p95',
      'tasks above 50 ms',
      'longest',
      'longest, processor',
      'processor a change',
      'p50 to plain',
      'p95 to plain',
    ],
    rows: summaries.map((one) => [
      one.subject,
      String(one.changes),
      String(one.inSight),
      milliseconds(one.sinceEvent.p50Milliseconds),
      milliseconds(one.sinceEvent.p95Milliseconds),
      milliseconds(one.sinceEvent.worstMilliseconds),
      milliseconds(one.sinceCommit.p50Milliseconds),
      milliseconds(one.sinceCommit.p95Milliseconds),
      String(one.longTasks),
      milliseconds(one.longestTaskMilliseconds),
      milliseconds(one.longestTaskProcessorMilliseconds),
      milliseconds(one.processorMilliseconds / one.changes),
      ratio(one.sinceEvent.p50Milliseconds, base?.p50Milliseconds ?? Number.NaN),
      ratio(one.sinceEvent.p95Milliseconds, base?.p95Milliseconds ?? Number.NaN),
    ]),
    notes: [
      `${changesPerSecond} changes a second by another host for ${seconds} seconds a round; each is looked for in the page.`,
      'At the end the list of every page is what the graph has.',
      load,
    ],
    figures: summaries,
  };
};
