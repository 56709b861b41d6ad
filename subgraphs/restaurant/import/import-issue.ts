import type { NotBookableReason } from './bookability.ts';

/** Why a feature did not become a restaurant. */
export const rejectionReasons = [
  'no_source_id',
  'not_a_restaurant',
  'no_name',
  'no_position',
  'no_time_zone',
  'no_country',
  'duplicate',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** What was left out of a restaurant that was imported, or should be known of it. */
export const warningReasons = [
  'phone_dropped',
  'website_dropped',
  'email_dropped',
  'capacity_dropped',
  'hours_unparsable',
  'disused',
] as const;
export type WarningReason = (typeof warningReasons)[number];

export type ImportIssue = {
  readonly file: string;
  /** The element's id, or its index in the file where it has none. */
  readonly feature: string;
  readonly detail: string;
} & (
  | { readonly severity: 'rejected'; readonly reason: RejectionReason }
  | { readonly severity: 'warning'; readonly reason: WarningReason }
);

/** One line of the report. */
export type ReportLine =
  | ImportIssue
  | {
      readonly severity: 'not_bookable_online';
      readonly feature: string;
      readonly detail: string;
      readonly reason: NotBookableReason;
    };

/** JSON Lines: each line ended. */
export const formatReport = (lines: Iterable<ReportLine>): string => {
  let text = '';
  for (const line of lines) text += `${JSON.stringify(line)}\n`;
  return text;
};

export const countByReason = (issues: Iterable<ImportIssue>): ReadonlyMap<ImportIssue['reason'], number> => {
  const counts = new Map<ImportIssue['reason'], number>();
  for (const issue of issues) counts.set(issue.reason, (counts.get(issue.reason) ?? 0) + 1);
  return counts;
};
