import type { Queryable } from '#shared/database/database.ts';
import type { PartnerId } from '#shared/identifiers/identifiers.ts';
import { latencyQuantile } from './domain/latency-histogram.ts';

export interface UsageQuestion {
  readonly partnerId: PartnerId;
  /** Days of UTC, both included. */
  readonly firstDay: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
}

/** One partner's calls of one operation by one version of its client. */
export interface Usage {
  /** `(none)` where the client says no version, `(other)` for versions that are not told apart. */
  readonly clientVersion: string;
  readonly isRegistered: boolean;
  /** The document id where it is registered; else the operation's name as the client gave it, `(none)` or `(other)`. */
  readonly operation: string;
  readonly calls: number;
  readonly errors: number;
  readonly meanMilliseconds: number;
  /** Estimates, within a class of the histogram: at most 1.7 times too much or too little, from 2 ms to 10 s. */
  readonly medianMilliseconds: number;
  readonly p95Milliseconds: number;
  readonly p99Milliseconds: number;
  readonly lastUsedAt: Temporal.Instant;
}

interface UsageRow {
  readonly client_version: string;
  readonly is_registered: boolean;
  readonly operation: string;
  readonly calls: number;
  readonly errors: number;
  readonly latency_milliseconds: number;
  readonly latency_counts: number[];
  readonly last_used_at: Temporal.Instant;
}

const usageOf = (row: UsageRow): Usage => ({
  clientVersion: row.client_version,
  isRegistered: row.is_registered,
  operation: row.operation,
  calls: row.calls,
  errors: row.errors,
  meanMilliseconds: row.latency_milliseconds / row.calls,
  medianMilliseconds: latencyQuantile(row.latency_counts, 0.5) ?? 0,
  p95Milliseconds: latencyQuantile(row.latency_counts, 0.95) ?? 0,
  p99Milliseconds: latencyQuantile(row.latency_counts, 0.99) ?? 0,
  lastUsedAt: row.last_used_at,
});

/** What all gateways counted until a few seconds ago, the most called first. */
export const readUsage = async (queryable: Queryable, question: UsageQuestion): Promise<readonly Usage[]> => {
  const rows = await queryable.query<UsageRow>({
    text: `
      with asked as (
        select * from partner.usage_day where partner_id = $1 and day between $2 and $3
      ), latency as (
        select operation, is_registered, client_version, array_agg(calls order by place) as latency_counts
        from (
          select operation, is_registered, client_version, place, sum(count)::double precision as calls
          from asked, unnest(latency_counts) with ordinality as counts (count, place)
          group by operation, is_registered, client_version, place
        ) classes
        group by operation, is_registered, client_version
      ), total as (
        select operation, is_registered, client_version, sum(calls)::bigint as calls,
          sum(errors)::bigint as errors, sum(latency_milliseconds) as latency_milliseconds,
          max(last_used_at) as last_used_at
        from asked group by operation, is_registered, client_version
      )
      select * from total join latency using (operation, is_registered, client_version)
      order by calls desc, operation, is_registered, client_version`,
    values: [question.partnerId, question.firstDay.toString(), question.lastDay.toString()],
  });
  return rows.map(usageOf);
};

/** When each registered operation of the partner was last called, by its document id; 400 days back. */
export const readLastUses = async (
  queryable: Queryable,
  partnerId: PartnerId,
): Promise<ReadonlyMap<string, Temporal.Instant>> => {
  const rows = await queryable.query<{ operation: string; last_used_at: Temporal.Instant }>({
    text: `
      select operation, max(last_used_at) as last_used_at from partner.usage_day
      where partner_id = $1 and is_registered group by operation`,
    values: [partnerId],
  });
  return new Map(rows.map((row) => [row.operation, row.last_used_at]));
};
