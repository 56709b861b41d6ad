type SpanStatus = 'UNSET' | 'OK' | 'ERROR';
type TraceSpanKind = 'INTERNAL' | 'SERVER' | 'CLIENT' | 'PRODUCER' | 'CONSUMER';

export type AttributeValue =
  | string
  | number
  | boolean
  | null
  | readonly AttributeValue[]
  | { readonly [name: string]: AttributeValue };

export type SpanAttributes = Readonly<Record<string, AttributeValue>>;

export interface SpanEvent {
  readonly name: string;
  /** Nanoseconds since 1970, as all instants here. */
  readonly at: bigint;
  readonly attributes: SpanAttributes;
}

/** A span that has ended, wherever it came from. */
export interface TraceSpan {
  /** Hexadecimal in lower case: 32 digits, and 16 of a span. */
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly name: string;
  readonly kind: TraceSpanKind;
  /** service.name of the process. */
  readonly service: string;
  /** The instrumentation's name. */
  readonly scope: string;
  readonly attributes: SpanAttributes;
  readonly status: SpanStatus;
  readonly statusMessage: string | null;
  readonly events: readonly SpanEvent[];
  readonly startsAt: bigint;
  readonly durationMilliseconds: number;
}

/** By the numbers of OTLP, of which 0 is unspecified. */
const kinds: readonly TraceSpanKind[] = ['INTERNAL', 'INTERNAL', 'SERVER', 'CLIENT', 'PRODUCER', 'CONSUMER'];
const statuses: readonly SpanStatus[] = ['UNSET', 'OK', 'ERROR'];

export const spanKindOf = (otlpKind: number): TraceSpanKind => kinds[otlpKind] ?? 'INTERNAL';

export const spanStatusOf = (code: number): SpanStatus => statuses[code] ?? 'UNSET';
