import type { TraceSpan } from '#shared/traces/trace-span.ts';

/** A span where it stands in its trace. */
export interface TraceRow {
  readonly span: TraceSpan;
  /** 0 of what stands at the left. */
  readonly depth: number;
  readonly hasChildren: boolean;
  /** It names a parent that is not there: not arrived yet, not kept, or its own descendant. */
  readonly lacksParent: boolean;
  /** From the beginning of the trace. */
  readonly startMilliseconds: number;
  /** In which none of its children was running. */
  readonly selfMilliseconds: number;
}

interface Interval {
  readonly start: number;
  readonly end: number;
}

/** What of these intervals lies between start and end, counted once where they overlap. */
const coveredBetween = (start: number, end: number, intervals: readonly Interval[]): number => {
  let covered = 0;
  let until = start;
  for (const interval of intervals.toSorted((one, other) => one.start - other.start)) {
    const from = Math.max(interval.start, until);
    const to = Math.min(interval.end, end);
    if (to <= from) continue;
    covered += to - from;
    until = to;
  }
  return covered;
};

const byStart = (one: TraceSpan, other: TraceSpan) => {
  if (one.startsAt !== other.startsAt) return one.startsAt < other.startsAt ? -1 : 1;
  // What began with it and lasted longer is rather what caused it.
  return other.durationMilliseconds - one.durationMilliseconds;
};

/** The spans from the outermost inwards, siblings in the order they began; each once, whatever they say of each other. */
export const traceRows = (spans: readonly TraceSpan[]): TraceRow[] => {
  const ordered = spans.toSorted(byStart);
  const known = new Set(ordered.map(({ spanId }) => spanId));
  const childrenOf = Map.groupBy(ordered, ({ parentSpanId }) => parentSpanId);
  const first = ordered[0]?.startsAt ?? 0n;
  const startOf = ({ startsAt }: TraceSpan) => Number(startsAt - first) / 1e6;
  const intervalOf = (span: TraceSpan): Interval => {
    const start = startOf(span);
    return { start, end: start + span.durationMilliseconds };
  };
  const rows: TraceRow[] = [];
  const placed = new Set<TraceSpan>();

  /** Without recursion: what is sent may be as deep as it is long. */
  const place = (root: TraceSpan) => {
    const waiting = [{ span: root, depth: 0 }];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { span, depth } = next;
      if (placed.has(span)) continue;
      placed.add(span);
      const children = (childrenOf.get(span.spanId) ?? []).filter((child) => !placed.has(child));
      const { start, end } = intervalOf(span);
      rows.push({
        span,
        depth,
        hasChildren: children.length > 0,
        lacksParent: depth === 0 && span.parentSpanId !== null,
        startMilliseconds: start,
        selfMilliseconds: span.durationMilliseconds - coveredBetween(start, end, children.map(intervalOf)),
      });
      for (const child of children.toReversed()) waiting.push({ span: child, depth: depth + 1 });
    }
  };

  for (const span of ordered) if (span.parentSpanId === null || !known.has(span.parentSpanId)) place(span);
  // Left are those that are their own ancestors.
  for (const span of ordered) place(span);
  return rows;
};
