import { type Span, TraceFlags, trace } from '@opentelemetry/api';

/** By its context and not by whether it records: a span that has ended no longer does, and its trace goes on. */
export const isSampled = (span: Span | undefined): boolean =>
  span !== undefined && (span.spanContext().traceFlags & TraceFlags.SAMPLED) !== 0;

/** Whether what is done now belongs to a trace that is kept; false where nothing is traced. */
export const isTraced = (): boolean => isSampled(trace.getActiveSpan());
