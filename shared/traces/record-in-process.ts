import type { HrTime } from '@opentelemetry/api';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import {
  type AttributeValue,
  type SpanAttributes,
  spanKindOf,
  spanStatusOf,
  type TraceSpan,
} from './trace-span.ts';
import { createTraceStore, type TraceStore } from './trace-store.ts';

const nanosecondsOf = ([seconds, nanoseconds]: HrTime) =>
  BigInt(seconds) * 1_000_000_000n + BigInt(nanoseconds);

const attributeValueOf = (value: unknown): AttributeValue => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(attributeValueOf);
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? attributesOf(value) : String(value);
};

const attributesOf = (attributes: object): SpanAttributes =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, attributeValueOf(value)]));

/** A span that has ended as it would arrive by OTLP. */
export const traceSpanOf = (span: ReadableSpan): TraceSpan => {
  const { traceId, spanId } = span.spanContext();
  return {
    traceId,
    spanId,
    parentSpanId: span.parentSpanContext?.spanId ?? null,
    name: span.name,
    // OTLP has a number more, for kinds that were not said.
    kind: spanKindOf(span.kind + 1),
    service: String(span.resource.attributes['service.name']),
    scope: span.instrumentationScope.name,
    attributes: attributesOf(span.attributes),
    status: spanStatusOf(span.status.code),
    statusMessage: span.status.message || null,
    events: span.events.map(({ name, time, attributes = {} }) => ({
      name,
      at: nanosecondsOf(time),
      attributes: attributesOf(attributes),
    })),
    startsAt: nanosecondsOf(span.startTime),
    durationMilliseconds: span.duration[0] * 1e3 + span.duration[1] / 1e6,
  };
};

let store: TraceStore | undefined;

/** From now on recordedTraces has what is handed to this, without a way over HTTP. */
export const recordInProcess = (): ((span: ReadableSpan) => void) => {
  const recorded = createTraceStore();
  store = recorded;
  return (span) => recorded.add([traceSpanOf(span)]);
};

/** The traces of this process; undefined where it records none. */
export const recordedTraces = (): TraceStore | undefined => store;
