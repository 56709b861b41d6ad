import type { TraceRow } from './domain/trace-rows.ts';
import type { TraceSummary } from './domain/trace-summary.ts';
import { instantOf } from './page.ts';

/** A line of the list for programs. */
export const summaryJson = (summary: TraceSummary): object => ({
  ...summary,
  startsAt: instantOf(summary.startsAt).toString(),
});

const spanJson = ({ span, startMilliseconds, selfMilliseconds }: TraceRow) => ({
  spanId: span.spanId,
  parentSpanId: span.parentSpanId,
  name: span.name,
  kind: span.kind,
  service: span.service,
  scope: span.scope,
  status: span.status,
  statusMessage: span.statusMessage,
  startsAt: instantOf(span.startsAt).toString(),
  startMilliseconds,
  durationMilliseconds: span.durationMilliseconds,
  selfMilliseconds,
  attributes: span.attributes,
  events: span.events.map(({ at, ...event }) => ({ ...event, at: instantOf(at).toString() })),
});

/** A trace with its spans as the page has them, from the outermost inwards. */
export const traceJson = (
  summary: TraceSummary,
  rows: readonly TraceRow[],
  droppedSpans: number,
): object => ({
  ...summaryJson(summary),
  droppedSpans,
  spans: rows.map(spanJson),
});
