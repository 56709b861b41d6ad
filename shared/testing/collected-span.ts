import type { TraceSpan } from '#shared/traces/trace-span.ts';

/** A span as it arrived at a collector, of its events the names alone. */
export interface CollectedSpan extends Omit<TraceSpan, 'events'> {
  readonly events: readonly string[];
}

export const collectedSpanOf = (span: TraceSpan): CollectedSpan => ({
  ...span,
  events: span.events.map(({ name }) => name),
});
