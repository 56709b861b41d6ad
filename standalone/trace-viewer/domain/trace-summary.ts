import type { TraceSpan } from '#shared/traces/trace-span.ts';
import type { StoredTrace } from '#shared/traces/trace-store.ts';
import { type TraceRow, traceRows } from './trace-rows.ts';

/** A trace in a line of the list. */
export interface TraceSummary {
  readonly traceId: string;
  /** The GraphQL operation that was asked, or the outermost span of what was none. */
  readonly operation: string;
  /** Null where there is no operation. */
  readonly client: string | null;
  readonly startsAt: bigint;
  /** Of the outermost span: what it caused may end much later. */
  readonly durationMilliseconds: number;
  readonly spans: number;
  readonly errors: number;
}

export const isFailed = ({ status }: TraceSpan): boolean => status === 'ERROR';

const textOf = (span: TraceSpan | undefined, name: string): string | undefined => {
  const value = span?.attributes[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** The client's own: those that the gateway sends to subgraphs are deeper. */
const operationIn = (rows: readonly TraceRow[]): TraceSpan | undefined => {
  const operations = rows.filter(({ span }) => textOf(span, 'graphql.operation.type') !== undefined);
  const least = Math.min(...operations.map(({ depth }) => depth));
  return operations.find(({ depth }) => depth === least)?.span;
};

const clientOf = (operation: TraceSpan | undefined, spans: readonly TraceSpan[]): string | null => {
  if (operation === undefined) return null;
  const named = [operation, ...spans].find((span) => textOf(span, 'graphql.client.name') !== undefined);
  return textOf(named, 'graphql.client.name') ?? 'anonymous';
};

export const summaryOf = ({ traceId, spans }: StoredTrace): TraceSummary => {
  const rows = traceRows(spans);
  const outermost = rows[0]?.span;
  const operation = operationIn(rows);
  return {
    traceId,
    operation: operation?.name ?? outermost?.name ?? '',
    client: clientOf(operation, spans),
    startsAt: outermost?.startsAt ?? 0n,
    durationMilliseconds: outermost?.durationMilliseconds ?? 0,
    spans: spans.length,
    errors: spans.filter(isFailed).length,
  };
};

const known = new WeakMap<StoredTrace, TraceSummary>();

/** The same, made again only when more spans have arrived. */
export const keptSummaryOf = (trace: StoredTrace): TraceSummary => {
  const kept = known.get(trace);
  if (kept !== undefined && kept.spans === trace.spans.length) return kept;
  const summary = summaryOf(trace);
  known.set(trace, summary);
  return summary;
};
