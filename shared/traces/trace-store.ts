import type { AttributeValue, SpanAttributes, TraceSpan } from './trace-span.ts';

export interface StoredTrace {
  readonly traceId: string;
  /** In the order they arrived. */
  readonly spans: readonly TraceSpan[];
  /** Spans of this trace that were not kept, because it had too many, or too large ones. */
  readonly droppedSpans: number;
}

export interface TraceStore {
  add(spans: readonly TraceSpan[]): void;
  /** The one that began to arrive last comes first. */
  traces(): readonly StoredTrace[];
  trace(traceId: string): StoredTrace | undefined;
  /** Whole traces that made room for newer ones, since the start. */
  droppedTraces(): number;
  clear(): void;
}

export interface TraceStoreLimits {
  readonly traces: number;
  readonly spans: number;
  readonly spansOfTrace: number;
  /** Of memory, roughly. */
  readonly bytes: number;
  readonly bytesOfTrace: number;
}

export const traceStoreLimits: TraceStoreLimits = {
  traces: 500,
  spans: 50_000,
  spansOfTrace: 5_000,
  bytes: 128 * 1024 * 1024,
  bytesOfTrace: 16 * 1024 * 1024,
};

interface KeptTrace {
  readonly traceId: string;
  readonly spans: TraceSpan[];
  /** Exporters send again what they do not know to have arrived. */
  readonly spanIds: Set<string>;
  droppedSpans: number;
  bytes: number;
}

/** An object with its slots, or a string's header. */
const bytesOfObject = 32;
const bytesOfSpan = 500;

const bytesOfValue = (value: AttributeValue): number => {
  if (typeof value === 'string') return bytesOfObject + 2 * value.length;
  if (typeof value !== 'object' || value === null) return 8;
  const inside: readonly AttributeValue[] = Array.isArray(value) ? value : Object.values(value);
  return inside.reduce<number>((sum, each) => sum + bytesOfValue(each), bytesOfObject);
};

const bytesOfKeys = (attributes: SpanAttributes) =>
  Object.keys(attributes).reduce((sum, key) => sum + 16 + key.length, 0);

/** What a span takes of memory, roughly; names are counted although they are mostly the same strings. */
export const bytesOf = (span: TraceSpan): number =>
  bytesOfSpan +
  bytesOfValue(span.attributes) +
  bytesOfValue(span.name) +
  bytesOfValue(span.statusMessage) +
  span.service.length +
  span.scope.length +
  bytesOfKeys(span.attributes) +
  span.events.reduce(
    (sum, { name, attributes }) =>
      sum + 64 + bytesOfValue(name) + bytesOfKeys(attributes) + bytesOfValue(attributes),
    0,
  );

/** The latest traces in memory: the oldest go first, and nothing that is sent makes it grow past its limits. */
export const createTraceStore = (limits: TraceStoreLimits = traceStoreLimits): TraceStore => {
  /** In the order they began to arrive. */
  const kept = new Map<string, KeptTrace>();
  let spans = 0;
  let bytes = 0;
  let dropped = 0;

  const forgetOldest = () => {
    for (const oldest of kept.values()) {
      kept.delete(oldest.traceId);
      spans -= oldest.spans.length;
      bytes -= oldest.bytes;
      dropped += 1;
      return;
    }
  };

  const isOver = () => kept.size > limits.traces || spans > limits.spans || bytes > limits.bytes;

  const addOne = (span: TraceSpan) => {
    const trace = kept.getOrInsertComputed(span.traceId, (traceId) => ({
      traceId,
      spans: [],
      spanIds: new Set<string>(),
      droppedSpans: 0,
      bytes: 0,
    }));
    if (trace.spanIds.has(span.spanId)) return;
    const size = bytesOf(span);
    if (trace.spans.length >= limits.spansOfTrace || trace.bytes + size > limits.bytesOfTrace) {
      trace.droppedSpans += 1;
    } else {
      trace.spans.push(span);
      trace.spanIds.add(span.spanId);
      trace.bytes += size;
      spans += 1;
      bytes += size;
    }
    while (isOver()) forgetOldest();
  };

  return {
    add: (added) => {
      for (const span of added) addOne(span);
    },
    traces: () => [...kept.values()].reverse(),
    trace: (traceId) => kept.get(traceId),
    droppedTraces: () => dropped,
    clear: () => {
      kept.clear();
      spans = 0;
      bytes = 0;
      dropped = 0;
    },
  };
};
