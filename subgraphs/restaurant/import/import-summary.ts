import { type NotBookableReason, notBookableReason } from './bookability.ts';
import { countByReason, type RejectionReason } from './import-issue.ts';
import type { ReadResult } from './read-restaurants.ts';
import type { Comparison } from './storing/compare-with-stored.ts';

type Counts<Reason extends string> = Readonly<Partial<Record<Reason, number>>>;

/** What the command prints; with --json as it is. */
export interface ImportSummary {
  /** Nothing was written; created and updated would have been. */
  readonly dryRun: boolean;
  readonly files: number;
  readonly features: number;
  /** Usable ones: created, updated and unchanged together. */
  readonly restaurants: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejectedByReason: Counts<RejectionReason>;
  readonly notBookableOnline: number;
  readonly notBookableOnlineByReason: Counts<NotBookableReason>;
  /** Cities and districts that the files' restaurants lie in. */
  readonly places: number;
  /** The file that lists what was rejected, left out or is not bookable; null where none was asked for. */
  readonly report: string | null;
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

export const summarize = (
  { featureCount, restaurants, places, issues }: ReadResult,
  { created, changed, unchangedCount }: Comparison,
  { dryRun, files, report }: Pick<ImportSummary, 'dryRun' | 'files' | 'report'>,
): ImportSummary => {
  const rejectedByReason: Counts<RejectionReason> = Object.fromEntries(
    countByReason(issues.filter(({ severity }) => severity === 'rejected')),
  );
  const notBookable = Object.groupBy(
    restaurants.flatMap((restaurant) => notBookableReason(restaurant) ?? []),
    (reason) => reason,
  );
  const notBookableOnlineByReason: Counts<NotBookableReason> = Object.fromEntries(
    Object.entries(notBookable).map(([reason, each]) => [reason, each.length]),
  );
  return {
    dryRun,
    files,
    features: featureCount,
    restaurants: restaurants.length,
    created: created.length,
    updated: changed.length,
    unchanged: unchangedCount,
    rejected: sum(rejectedByReason),
    rejectedByReason,
    notBookableOnline: sum(notBookableOnlineByReason),
    notBookableOnlineByReason,
    places: places.length,
    report,
  };
};

const byReason = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([reason, count]) => `${reason} ${count}`)
    .join(', ');

/** A line each, numbers in a column. */
export const formatSummary = (summary: ImportSummary): string => {
  const rows: readonly (readonly [name: string, count: number, detail?: string])[] = [
    [summary.dryRun ? 'would be created' : 'created', summary.created],
    [summary.dryRun ? 'would be updated' : 'updated', summary.updated],
    ['unchanged', summary.unchanged],
    ['rejected', summary.rejected, byReason(summary.rejectedByReason)],
    ['not bookable online', summary.notBookableOnline, byReason(summary.notBookableOnlineByReason)],
    ['places', summary.places],
  ];
  const lines = rows.map(([name, count, detail = '']) =>
    `${name.padEnd(19)} ${String(count).padStart(7)}  ${detail}`.trimEnd(),
  );
  const where = summary.report ?? (summary.rejected === 0 ? 'nowhere' : 'nowhere; --report FILE lists them');
  return `${[...lines, `listed in ${where}`].join('\n')}\n`;
};
